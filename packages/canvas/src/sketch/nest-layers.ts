import { layOutLayers, type Link, type Point, type Sized } from './layers.ts';
import type { Box } from './outlines.ts';
import type { Sketch } from './sketch.ts';

/** Where everything stands, groups around their members, before it is moved to its place on the board. */
export interface Nest extends Sized {
  /** By node; null for one that is not placed here. */
  readonly boxes: readonly (Box | null)[];
  /** By edge, from its `from` to its `to`. */
  readonly bends: readonly (readonly Point[])[];
  readonly frames: readonly { readonly group: number; readonly box: Box }[];
}

/** Around the members of a group; its name stands above it. */
const FRAME_PADDING = 44;
const GRID_GAP = 48;

interface Cell extends Sized {
  readonly nodes: readonly { readonly node: number; readonly box: Box }[];
  readonly frames: readonly { readonly group: number; readonly box: Box }[];
}

/** Lays out each group by itself, then its parent with the group as one item. */
export function nestLayers(sketch: Sketch, sizes: readonly (Sized | null)[], rooms: readonly number[]): Nest {
  const bends = sketch.edges.map((): readonly Point[] => []);
  const laid = (group: number | null): Cell => {
    const items = itemsOf(sketch, sizes, group, laid);
    const owners = new Map(items.flatMap(({ nodes }, item) => nodes.map(({ node }) => [node, item] as const)));
    const inner = sketch.edges.flatMap(({ from, to }, edge) => {
      const ends = [owners.get(from), owners.get(to)];
      return ends[0] !== undefined && ends[1] !== undefined && ends[0] !== ends[1]
        ? [{ edge, from: ends[0], to: ends[1], room: rooms[edge] ?? 0 }]
        : [];
    });
    const places = placeItems(items, inner, sketch.direction);
    for (const [index, { edge, from, to }] of inner.entries()) {
      const isWhole = [from, to].every((item) => items[item]?.frames.length === 0);
      if (isWhole) bends[edge] = places.bends[index] ?? [];
    }
    const moved = items.map((item, index) => moveCell(item, places.corners[index] ?? { x: 0, y: 0 }));
    shiftInner(sketch, bends, items, places.corners);
    return {
      width: places.width,
      height: places.height,
      nodes: moved.flatMap(({ nodes }) => nodes),
      frames: moved.flatMap(({ frames }) => frames),
    };
  };
  const { nodes, frames, width, height } = laid(null);
  const boxes = sizes.map((): Box | null => null);
  for (const { node, box } of nodes) boxes[node] = box;
  return { boxes, bends, frames, width, height };
}

function itemsOf(
  sketch: Sketch,
  sizes: readonly (Sized | null)[],
  group: number | null,
  laid: (group: number) => Cell,
): Cell[] {
  const own = sketch.nodes.flatMap((node, index): Cell[] => {
    const size = sizes[index];
    if (node.group !== group || !size) return [];
    const { width, height } = size;
    return [{ width, height, nodes: [{ node: index, box: { x: 0, y: 0, width, height } }], frames: [] }];
  });
  const groups = sketch.groups.flatMap(({ parent }, index): Cell[] => {
    if (parent !== group) return [];
    const inside = laid(index);
    return inside.nodes.length === 0 ? [] : [framed(inside, index)];
  });
  return [...own, ...groups];
}

function framed(inside: Cell, group: number): Cell {
  const moved = moveCell(inside, { x: FRAME_PADDING, y: FRAME_PADDING });
  const size = { width: inside.width + 2 * FRAME_PADDING, height: inside.height + 2 * FRAME_PADDING };
  return { ...size, nodes: moved.nodes, frames: [...moved.frames, { group, box: { x: 0, y: 0, ...size } }] };
}

function moveCell(cell: Cell, { x, y }: Point): Cell {
  const move = <T extends { readonly box: Box }>(each: T): T => ({
    ...each,
    box: { ...each.box, x: each.box.x + x, y: each.box.y + y },
  });
  return { ...cell, nodes: cell.nodes.map(move), frames: cell.frames.map(move) };
}

/** Bends of edges inside a group move along with it. */
function shiftInner(
  { edges }: Sketch,
  bends: (readonly Point[])[],
  items: readonly Cell[],
  corners: readonly Point[],
): void {
  for (const [index, { nodes, frames }] of items.entries()) {
    if (frames.length === 0) continue;
    const within = new Set(nodes.map(({ node }) => node));
    const { x: left, y: top } = corners[index] ?? { x: 0, y: 0 };
    const [x, y] = [left + FRAME_PADDING, top + FRAME_PADDING];
    for (const [edge, { from, to }] of edges.entries())
      if (within.has(from) && within.has(to))
        bends[edge] = (bends[edge] ?? []).map((bend) => ({ x: bend.x + x, y: bend.y + y }));
  }
}

interface Places extends Sized {
  readonly corners: readonly Point[];
  readonly bends: readonly (readonly Point[])[];
}

/** Items with links in layers, the others in a grid below them. */
function placeItems(items: readonly Sized[], links: readonly Link[], direction: Sketch['direction']): Places {
  const turn = direction === 'down';
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const inLayers = items.flatMap((_, item) => (linked.has(item) ? [item] : []));
  const layerPlace = new Map(inLayers.map((item, place) => [item, place]));
  const layers = layOutLayers(
    inLayers.map((item) => turned(items[item] ?? { width: 0, height: 0 }, turn)),
    links.map(({ from, to, room }) => ({ from: layerPlace.get(from) ?? 0, to: layerPlace.get(to) ?? 0, room })),
  );
  const size = turned(layers, turn);
  const corners = items.map((): Point => ({ x: 0, y: 0 }));
  for (const [place, item] of inLayers.entries()) corners[item] = flipped(layers.corners[place], turn);
  const grid = placeGrid(
    items.flatMap((each, item) => (linked.has(item) ? [] : [{ ...turned(each, false), item }])),
    size.height > 0 ? size.height + 2 * GRID_GAP : 0,
    corners,
  );
  const bends = layers.bends.map((way, index) => {
    const { from = 0, to = 0 } = links[index] ?? {};
    const along = way.map((bend) => flipped(bend, turn));
    const axis = turn ? 'y' : 'x';
    return (corners[from]?.[axis] ?? 0) <= (corners[to]?.[axis] ?? 0) ? along : along.toReversed();
  });
  return {
    corners,
    bends,
    width: Math.max(size.width, grid.width),
    height: Math.max(size.height, grid.height),
  };
}

function turned({ width, height }: Sized, turn: boolean): Sized {
  return turn ? { width: height, height: width } : { width, height };
}

function flipped(point: Point | undefined, turn: boolean): Point {
  const { x, y } = point ?? { x: 0, y: 0 };
  return turn ? { x: y, y: x } : { x, y };
}

/** Rows of a grid about as wide as high; answers where it ends. */
function placeGrid(items: readonly (Sized & { readonly item: number })[], top: number, corners: Point[]): Sized {
  const perRow = Math.ceil(Math.sqrt(items.length));
  let [y, width] = [top, 0];
  for (let first = 0; first < items.length; first += perRow) {
    const row = items.slice(first, first + perRow);
    let x = 0;
    for (const each of row) {
      corners[each.item] = { x, y };
      x += each.width + GRID_GAP;
    }
    width = Math.max(width, x - GRID_GAP);
    y += Math.max(...row.map(({ height }) => height)) + GRID_GAP;
  }
  return { width, height: items.length > 0 ? y - GRID_GAP : 0 };
}
