import type { Kind } from '../kinds/kind.ts';
import { kindsOf } from '../kinds/kinds-of.ts';
import { boxSize, estimateWidth, wrapArrowText, wrapBoxText, type MeasureText, type WrappedText } from './box-text.ts';
import { EMPTY_BOARD, linkKey, type DrawnBoard, type DrawnComponent } from './drawn-board.ts';
import { detour } from './detour.ts';
import { nestLayers, type Nest } from './nest-layers.ts';
import type { Point } from './layers.ts';
import { arrowPoints, middleOf, type Box, type Outline } from './outlines.ts';
import { boxText, nameKey, type Sketch, type SketchEdge, type SketchNode } from './sketch.ts';

/** A new component with its place. */
export interface PlacedBox extends Outline {
  readonly node: number;
  readonly text: WrappedText;
  readonly kinds: readonly Kind[];
  readonly frame: number | null;
}

/** An end of an arrow: a new component by its place in the sketch, or one that is on the board by its id. */
export type PlacedEnd = { readonly node: number } | { readonly id: string };

export interface PlacedArrow {
  readonly edge: SketchEdge;
  readonly from: PlacedEnd;
  readonly to: PlacedEnd;
  readonly points: readonly Point[];
  readonly text: WrappedText | null;
  readonly frame: number | null;
}

export interface PlacedFrame {
  readonly group: number;
  readonly name: string;
  readonly box: Box;
}

/** What a sketch puts on a board, and which components it joins that are there already. */
export interface SketchLayout {
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
  readonly frames: readonly PlacedFrame[];
  readonly joined: readonly DrawnComponent[];
}

export interface LayoutOptions {
  /** Where to begin on an empty board. */
  readonly start?: Point;
  readonly measure?: MeasureText;
}

/** Between what is drawn and what is added. */
const MARGIN = 140;
/** A board this wide, and this much wider than high, grows downwards. */
const WIDE_BOARD = { width: 1_400, ratio: 2 } as const;
/** Between arrows that join the same two components. */
const PARALLEL_GAP = 64;
const LABEL_ROOM = { right: 90, down: 70 } as const;

/**
 * Places a sketch beside what is drawn: layers in the direction of the flow, no overlap, even gaps (D85-D87). Components that are on
 * the board by name stay where they are and are joined; an arrow that is there is not drawn again. Deterministic.
 */
export function layoutSketch(
  sketch: Sketch,
  drawn: DrawnBoard = EMPTY_BOARD,
  { start = { x: 0, y: 0 }, measure = estimateWidth }: LayoutOptions = {},
): SketchLayout {
  const joined = joinedOf(sketch, drawn);
  const texts = sketch.nodes.map((node) => wrapBoxText(boxText(node), measure));
  const labels = sketch.edges.map(({ label }) => (label === '' ? null : wrapArrowText(label, measure)));
  const nest = nestLayers(
    sketch,
    sketch.nodes.map((node, index) => {
      const text = texts[index];
      return joined.has(index) || !text ? null : boxSize(text, node.shape);
    }),
    labels.map(
      (label) =>
        (label ? label[sketch.direction === 'right' ? 'width' : 'height'] : 0) +
        (label ? LABEL_ROOM[sketch.direction] : 0),
    ),
  );
  const components = [...new Set(joined.values())];
  const move = shift(nest, drawn.occupied, components, start);
  const boxes = sketch.nodes.flatMap((node, index) => placeBox(node, index, nest, texts[index], move));
  return {
    boxes,
    arrows: placeArrows(sketch, drawn, joined, boxes, nest, labels, move),
    frames: nest.frames.map(({ group, box }) => ({
      group,
      name: sketch.groups[group]?.name ?? '',
      box: moved(box, move),
    })),
    joined: components,
  };
}

/** Components of a sketch that stand on the board; of several with one name none, because nobody can tell which is meant. */
function joinedOf({ nodes }: Sketch, { components }: DrawnBoard): Map<number, DrawnComponent> {
  const places = new Map<string, number[]>();
  for (const [place, { name }] of nodes.entries())
    places.set(nameKey(name), [...(places.get(nameKey(name)) ?? []), place]);
  const joined = new Map<number, DrawnComponent>();
  for (const [key, [place, ...others]] of places) {
    const component = components.get(key);
    if (component && place !== undefined && others.length === 0) joined.set(place, component);
  }
  return joined;
}

function shift(nest: Nest, occupied: Box | null, joined: readonly DrawnComponent[], start: Point): Point {
  if (!occupied) return { x: Math.round(start.x - nest.width / 2), y: Math.round(start.y - nest.height / 2) };
  const middles = joined.map(({ box }) => middleOf(box));
  const mean = (axis: 'x' | 'y') => middles.reduce((sum, point) => sum + point[axis], 0) / middles.length;
  const isWide = occupied.width > WIDE_BOARD.width && occupied.width > WIDE_BOARD.ratio * occupied.height;
  if (isWide)
    return {
      x: Math.round(middles.length > 0 ? mean('x') - nest.width / 2 : occupied.x),
      y: Math.round(occupied.y + occupied.height + MARGIN),
    };
  return {
    x: Math.round(occupied.x + occupied.width + MARGIN),
    y: Math.round(middles.length > 0 ? mean('y') - nest.height / 2 : occupied.y),
  };
}

function moved(box: Box, by: Point): Box {
  return { ...box, x: box.x + by.x, y: box.y + by.y };
}

function placeBox(
  node: SketchNode,
  place: number,
  nest: Nest,
  text: WrappedText | undefined,
  move: Point,
): PlacedBox[] {
  const box = nest.boxes[place];
  if (!box || !text) return [];
  return [
    {
      node: place,
      text,
      box: moved(box, move),
      shape: node.shape,
      kinds: kindsOf(node.name).kinds,
      frame: node.group,
    },
  ];
}

function placeArrows(
  sketch: Sketch,
  drawn: DrawnBoard,
  joined: ReadonlyMap<number, DrawnComponent>,
  boxes: readonly PlacedBox[],
  nest: Nest,
  labels: readonly (WrappedText | null)[],
  move: Point,
): PlacedArrow[] {
  const byNode = new Map(boxes.map((box) => [box.node, box]));
  const side = sideBySide(sketch.edges);
  const obstacles = [...boxes, ...drawn.components.values()].map(({ box }) => box);
  return sketch.edges.flatMap((edge, index) => {
    const from = joined.get(edge.from) ?? byNode.get(edge.from);
    const to = joined.get(edge.to) ?? byNode.get(edge.to);
    if (!from || !to) return [];
    if ('id' in from && 'id' in to && drawn.links.has(linkKey(from.id, to.id, edge.label))) return [];
    const laid = (nest.bends[index] ?? []).map(({ x, y }) => ({ x: x + move.x, y: y + move.y }));
    const bends = laid.length > 0 ? laid : detour(from.box, to.box, obstacles);
    const text = labels[index] ?? null;
    return [
      {
        edge,
        from: endOf(from),
        to: endOf(to),
        points: arrowPoints(from, to, beside(bends, from, to, side[index] ?? 0, edge)),
        text,
        frame: 'node' in from && 'node' in to && from.frame === to.frame ? from.frame : null,
      },
    ];
  });
}

function endOf(end: DrawnComponent | PlacedBox): PlacedEnd {
  return 'node' in end ? { node: end.node } : { id: end.id };
}

/** How far each of the arrows between the same two components stands from the middle one. */
function sideBySide(edges: readonly SketchEdge[]): number[] {
  const pairs = new Map<string, number[]>();
  for (const [index, { from, to }] of edges.entries()) {
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), index]);
  }
  const sides = edges.map(() => 0);
  for (const indexes of pairs.values())
    for (const [place, index] of indexes.entries()) sides[index] = (place - (indexes.length - 1) / 2) * PARALLEL_GAP;
  return sides;
}

/** Bends moved aside across the way, the same side for both directions. */
function beside(bends: readonly Point[], from: Outline, to: Outline, side: number, edge: SketchEdge): readonly Point[] {
  if (side === 0) return bends;
  const [a, b] = edge.from < edge.to ? [middleOf(from.box), middleOf(to.box)] : [middleOf(to.box), middleOf(from.box)];
  const way = Math.hypot(b.x - a.x, b.y - a.y);
  if (way === 0) return bends;
  const aside = { x: (-(b.y - a.y) / way) * side, y: ((b.x - a.x) / way) * side };
  const through = bends.length > 0 ? bends : [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }];
  return through.map(({ x, y }) => ({ x: x + aside.x, y: y + aside.y }));
}
