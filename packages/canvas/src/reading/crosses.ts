import { areaOf, centreOf, encloses, holds, union, type Box } from './geometry.ts';
import { Grid } from './grid.ts';
import type { Piece } from './piece.ts';

/** A smaller cross is a mark beside something. */
const SMALLEST_CROSS = 60;
/** The two strokes of a cross span nearly the same box. */
const LIKE_SPAN = 0.25;

/** Pieces that two lines drawn as a large X cross out, the lines included (D25): they are no part of the design any more. */
export function crossedOut(pieces: readonly Piece[]): Set<Piece> {
  const grid = new Grid<Piece>();
  const crosses: { box: Box; lines: readonly Piece[] }[] = [];
  for (const line of pieces) {
    if (!isDiagonal(line)) continue;
    const other = grid.near(line.box, 0).find((one) => falls(one) !== falls(line) && spanAlike(one.box, line.box));
    if (other) crosses.push({ box: union([line.box, other.box]), lines: [line, other] });
    grid.add(line.box, line);
  }
  const out = new Set(crosses.flatMap(({ lines }) => lines));
  if (crosses.length === 0) return out;
  for (const piece of pieces) {
    const centre = centreOf(piece.box);
    const isCovered = ({ box }: { box: Box }): boolean =>
      encloses(box, piece.box, 0) || (holds(box, centre) && piece.area < areaOf(box) / 2);
    if (crosses.some(isCovered)) out.add(piece);
  }
  return out;
}

function isDiagonal({ sort, path, box, startId, endId, groupIds }: Piece): boolean {
  const smallest = Math.min(box.right - box.left, box.bottom - box.top);
  return (
    sort === 'line' && path.length === 2 && !startId && !endId && groupIds.length === 0 && smallest >= SMALLEST_CROSS
  );
}

function falls({ path: [from, to] }: Piece): boolean {
  return from !== undefined && to !== undefined && from.x < to.x === from.y < to.y;
}

function spanAlike(a: Box, b: Box): boolean {
  const width = LIKE_SPAN * Math.max(a.right - a.left, b.right - b.left);
  const height = LIKE_SPAN * Math.max(a.bottom - a.top, b.bottom - b.top);
  return (
    Math.abs(a.left - b.left) <= width &&
    Math.abs(a.right - b.right) <= width &&
    Math.abs(a.top - b.top) <= height &&
    Math.abs(a.bottom - b.bottom) <= height
  );
}
