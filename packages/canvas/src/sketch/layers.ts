/** Something with a size that wants a place. */
export interface Sized {
  readonly width: number;
  readonly height: number;
}

/** A connection of two items by their places; `room` is what its label needs between two layers. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly room: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Left upper corners of the items, the bends of each link, and the size of it all. */
export interface Layers {
  readonly corners: readonly Point[];
  /** From the item further left to the one further right. */
  readonly bends: readonly (readonly Point[])[];
  readonly width: number;
  readonly height: number;
}

const LAYER_GAP = 90;
const ITEM_GAP = 48;
/** The height a passing link takes in a layer. */
const LANE = 12;
/** How far a link runs straight out of its item when the way to the other one is steep. */
const STUB = 30;
/** Beyond so many a drawing is a tangle anyhow, and further links run straight. */
const MOST_LANES = 1_000;
const SWEEPS = 6;

/** Item, or lane of a link through a layer that is not its own. */
interface Slot {
  readonly item: number | null;
  readonly size: Sized;
  readonly layer: number;
  readonly left: number[];
  readonly right: number[];
}

/**
 * A layered layout from left to right: layers by longest path, order within a layer by the mean of the neighbours, heights as close
 * to the neighbours as the gaps allow. Links across several layers get a lane of their own. Deterministic; nothing overlaps.
 */
export function layOutLayers(items: readonly Sized[], links: readonly Link[]): Layers {
  const layers = layersOf(items.length, links);
  const slots: Slot[] = items.map((size, item) => ({ item, size, layer: layers[item] ?? 0, left: [], right: [] }));
  const lanes = links.map((link) => layLanes(link, slots, slots.length - items.length));
  const columns = columnsOf(slots);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) sortColumns(columns, slots, sweep % 2 === 0 ? 'left' : 'right');
  const tops = placeRows(columns, slots);
  const { lefts, widths, width } = placeColumns(columns, slots, links, layers);
  const corners = items.map((size, item) => {
    const layer = layers[item] ?? 0;
    return { x: (lefts[layer] ?? 0) + ((widths[layer] ?? 0) - size.width) / 2, y: tops[item] ?? 0 };
  });
  const middles = items.map(({ width, height }, item) => ({
    x: (corners[item]?.x ?? 0) + width / 2,
    y: (corners[item]?.y ?? 0) + height / 2,
  }));
  const bends = lanes.map((lane, index) => {
    const through = lane.flatMap((slot) => {
      const x = lefts[slots[slot]?.layer ?? 0] ?? 0;
      const y = (tops[slot] ?? 0) + LANE / 2;
      return [
        { x, y },
        { x: x + (widths[slots[slot]?.layer ?? 0] ?? 0), y },
      ];
    });
    const { from = 0, to = 0 } = links[index] ?? {};
    const [left, right] = (layers[from] ?? 0) <= (layers[to] ?? 0) ? [from, to] : [to, from];
    const [a, b] = [middles[left], middles[right]];
    if (!a || !b) return through;
    const leave = { x: (lefts[layers[left] ?? 0] ?? 0) + (widths[layers[left] ?? 0] ?? 0) + STUB, y: a.y };
    const arrive = { x: (lefts[layers[right] ?? 0] ?? 0) - STUB, y: b.y };
    const isSteepAtLeft = isSteep(items[left], a, through[0] ?? b);
    const isSteepAtRight = isSteep(items[right], b, through.at(-1) ?? a);
    // Both or none without a lane, so that the curve is even and its label in the middle.
    const isEither = through.length === 0 && (isSteepAtLeft || isSteepAtRight);
    return [...(isSteepAtLeft || isEither ? [leave] : []), ...through, ...(isSteepAtRight || isEither ? [arrive] : [])];
  });
  const height = Math.max(0, ...slots.map(({ size }, slot) => (tops[slot] ?? 0) + size.height));
  return { corners, bends, width, height };
}

/** Whether a line from the middle would leave through the top or bottom, and so perhaps through a neighbour. */
function isSteep(size: Sized | undefined, middle: Point, next: Point): boolean {
  if (!size) return false;
  return Math.abs(next.y - middle.y) * size.width > Math.abs(next.x - middle.x) * size.height;
}

/** Longest path from the left; a link that would close a circle counts the other way round. */
function layersOf(count: number, links: readonly Link[]): number[] {
  const out = Array.from({ length: count }, (): number[] => []);
  for (const { from, to } of links) out[from]?.push(to);
  const order: number[] = [];
  const states = Array.from({ length: count }, (): 'new' | 'open' | 'done' => 'new');
  const forward = Array.from({ length: count }, (): number[] => []);
  for (let root = 0; root < count; root += 1) {
    const stack = states[root] === 'new' ? [{ item: root, next: 0 }] : [];
    states[root] = states[root] === 'new' ? 'open' : 'done';
    while (stack.length > 0) {
      const top = stack.at(-1);
      if (!top) break;
      const to = out[top.item]?.[top.next];
      top.next += 1;
      if (to === undefined) {
        states[top.item] = 'done';
        order.push(top.item);
        stack.pop();
      } else if (states[to] === 'open') forward[to]?.push(top.item);
      else {
        forward[top.item]?.push(to);
        if (states[to] === 'new') {
          states[to] = 'open';
          stack.push({ item: to, next: 0 });
        }
      }
    }
  }
  const layers = zeros(count);
  for (const item of order.toReversed())
    for (const to of forward[item] ?? []) layers[to] = Math.max(layers[to] ?? 0, (layers[item] ?? 0) + 1);
  return layers;
}

function layLanes(link: Link, slots: Slot[], lanesSoFar: number): number[] {
  const a = slots[link.from];
  const b = slots[link.to];
  if (!a || !b || a.layer === b.layer) return [];
  const isForward = a.layer < b.layer;
  const isCrowded = lanesSoFar + Math.abs(a.layer - b.layer) > MOST_LANES;
  let before = isForward ? link.from : link.to;
  const last = isForward ? link.to : link.from;
  const lane: number[] = [];
  const until = isCrowded ? 0 : (slots[last]?.layer ?? 0);
  for (let layer = (slots[before]?.layer ?? 0) + 1; layer < until; layer += 1) {
    const slot = slots.push({ item: null, size: { width: 0, height: LANE }, layer, left: [], right: [] }) - 1;
    tie(slots, before, slot);
    lane.push(slot);
    before = slot;
  }
  tie(slots, before, last);
  return lane;
}

function tie(slots: readonly Slot[], left: number, right: number): void {
  slots[left]?.right.push(right);
  slots[right]?.left.push(left);
}

function columnsOf(slots: readonly Slot[]): number[][] {
  const columns: number[][] = [];
  for (const [slot, { layer }] of slots.entries()) (columns[layer] ??= []).push(slot);
  return Array.from(columns, (column) => column ?? []);
}

/** A slot without neighbours on that side keeps its place, so the order of typing shows. */
function sortColumns(columns: number[][], slots: readonly Slot[], side: 'left' | 'right'): void {
  const indexes = side === 'left' ? columns.keys() : [...columns.keys()].toReversed();
  const places = new Map<number, number>();
  const note = (column: readonly number[]) => column.forEach((slot, place) => places.set(slot, place / column.length));
  columns.forEach(note);
  for (const index of indexes) {
    const column = columns[index] ?? [];
    const keyed = column.map((slot) => {
      const neighbours = slots[slot]?.[side] ?? [];
      const sum = neighbours.reduce((total, each) => total + (places.get(each) ?? 0), 0);
      return { slot, key: neighbours.length > 0 ? sum / neighbours.length : (places.get(slot) ?? 0) };
    });
    columns[index] = keyed.toSorted((a, b) => a.key - b.key).map(({ slot }) => slot);
    note(columns[index]);
  }
}

/** Tops of all slots, by sweeps that draw each column towards the middle of its neighbours. */
function placeRows(columns: readonly (readonly number[])[], slots: readonly Slot[]): number[] {
  const middles = zeros(slots.length);
  const heightOf = (slot: number) => slots[slot]?.size.height ?? 0;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const side = sweep % 2 === 0 ? 'left' : 'right';
    for (const column of side === 'left' ? columns : columns.toReversed()) {
      const wanted = column.map((slot) => {
        const neighbours = slots[slot]?.[side] ?? [];
        const sum = neighbours.reduce((total, each) => total + (middles[each] ?? 0), 0);
        return neighbours.length > 0 ? sum / neighbours.length : (middles[slot] ?? 0);
      });
      settle(wanted, column.map(heightOf)).forEach((middle, index) => (middles[column[index] ?? 0] = middle));
    }
  }
  const tops = slots.map((_, slot) => (middles[slot] ?? 0) - heightOf(slot) / 2);
  const highest = Math.min(...tops, Number.POSITIVE_INFINITY);
  return tops.map((top) => Math.round(top - highest));
}

/** The places closest to what is wanted that keep the order and the gaps: blocks that would collide settle at their mean. */
function settle(wanted: readonly number[], heights: readonly number[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, height] of heights.entries()) {
    if (index > 0) offset += ((heights[index - 1] ?? 0) + height) / 2 + ITEM_GAP;
    offsets.push(offset);
  }
  const blocks: { sum: number; size: number }[] = [];
  for (const [index, want] of wanted.entries()) {
    blocks.push({ sum: want - (offsets[index] ?? 0), size: 1 });
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      if (before.sum / before.size <= last.sum / last.size) break;
      before.sum += last.sum;
      before.size += last.size;
      blocks.pop();
    }
  }
  return blocks
    .flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size))
    .map((base, i) => base + (offsets[i] ?? 0));
}

function placeColumns(
  columns: readonly (readonly number[])[],
  slots: readonly Slot[],
  links: readonly Link[],
  layers: readonly number[],
): { lefts: number[]; widths: number[]; width: number } {
  const widths = columns.map((column) => Math.max(0, ...column.map((slot) => slots[slot]?.size.width ?? 0)));
  const gaps = columns.map(() => LAYER_GAP);
  for (const { from, to, room } of links) {
    const [a = 0, b = 0] = [layers[from], layers[to]];
    // The label stands at the middle of the link.
    const middle = Math.floor((a + b - 1) / 2);
    gaps[middle] = Math.max(gaps[middle] ?? 0, room);
  }
  const lefts: number[] = [];
  let x = 0;
  for (const [index, width] of widths.entries()) {
    lefts.push(x);
    x += width + (gaps[index] ?? 0);
  }
  return { lefts, widths, width: Math.max(0, x - (gaps.at(-1) ?? 0)) };
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}
