import { boxDistance, distanceToPath, lengthOf, segmentToBox, union } from './geometry.ts';
import { Grid } from './grid.ts';
import type { Piece } from './piece.ts';
import type { Ties } from './ties.ts';

/** Parts of a drawing made of single strokes touch each other. */
const TOUCH = 6;
/** No part of such a drawing, and not the whole, is larger: what is larger is boxes and the lines between them. */
const LARGEST_PART = 160;
const LARGEST_SKETCH = 180;
const FEWEST_LINES = 2;
const FEWEST_PARTS = 3;
/** A line this long that so many arrows end on is a bus. */
const SHORTEST_BUS = 200;
const FEWEST_RIDERS = 3;
const RIDER_GAP = 16;

/** Figures and symbols drawn of single lines and nameless shapes that touch and were not grouped (D23). */
export function sketchesAmong(pieces: readonly Piece[], ties: Ties): Piece[][] {
  const grid = new Grid<Piece>();
  const parts = pieces.filter((piece) => mayBePart(piece, ties));
  if (!parts.some(({ sort }) => sort === 'line')) return [];
  for (const part of parts) grid.add(part.box, part);
  const seen = new Set<Piece>();
  const sketches: Piece[][] = [];
  for (const first of parts) {
    if (seen.has(first)) continue;
    const sketch = [first];
    seen.add(first);
    for (const part of sketch) {
      for (const other of grid.near(part.box, TOUCH)) {
        if (seen.has(other) || !touch(part, other)) continue;
        seen.add(other);
        sketch.push(other);
      }
    }
    if (isSketch(sketch)) sketches.push(sketch);
  }
  return sketches;
}

function mayBePart(piece: Piece, ties: Ties): boolean {
  const { sort, box, startId, endId } = piece;
  if ((sort !== 'line' && sort !== 'shape') || startId !== null || endId !== null) return false;
  return Math.max(box.right - box.left, box.bottom - box.top) <= LARGEST_PART && !ties.boundTexts.has(piece);
}

function touch(a: Piece, b: Piece): boolean {
  if (a.sort === 'shape' && b.sort === 'shape') return false;
  const [line, other] = a.sort === 'line' ? [a, b] : [b, a];
  return line.path.some((to, at) => {
    const from = line.path[at - 1];
    if (!from) return false;
    return other.sort === 'shape'
      ? segmentToBox(from, to, other.box) <= TOUCH
      : boxDistance(line.box, other.box) <= TOUCH && (endsTouch(line, other) || endsTouch(other, line));
  });
}

/** Whether an end of one line is on the other. */
function endsTouch(line: Piece, other: Piece): boolean {
  return [line.path[0], line.path.at(-1)].some((end) => end !== undefined && distanceToPath(end, other.path) <= TOUCH);
}

function isSketch(parts: readonly Piece[]): boolean {
  if (parts.length < FEWEST_PARTS || parts.filter(({ sort }) => sort === 'line').length < FEWEST_LINES) return false;
  if (!parts.some(({ sort }) => sort === 'shape')) return false;
  const { left, right, top, bottom } = union(parts.map(({ box }) => box));
  return Math.max(right - left, bottom - top) <= LARGEST_SKETCH;
}

/** Long lines that arrows from several sides end on: a bus that components hang on (D26). */
export function busesAmong(pieces: readonly Piece[]): Piece[] {
  const grid = new Grid<Piece>();
  const lines = pieces.filter((piece) => piece.sort === 'line' && !piece.startId && !piece.endId);
  const long = lines.filter(({ path }) => lengthOf(path) >= SHORTEST_BUS);
  if (long.length === 0) return [];
  for (const line of long) grid.add(line.box, line);
  const riders = new Map<Piece, number>();
  for (const { sort, path, startId, endId } of pieces) {
    if (sort !== 'arrow') continue;
    const ends = [startId === null ? path[0] : undefined, endId === null ? path.at(-1) : undefined];
    for (const end of ends) {
      const line = end && grid.at(end, RIDER_GAP).find((one) => distanceToPath(end, one.path) <= RIDER_GAP);
      if (line) riders.set(line, (riders.get(line) ?? 0) + 1);
    }
  }
  return long.filter((line) => (riders.get(line) ?? 0) >= FEWEST_RIDERS);
}
