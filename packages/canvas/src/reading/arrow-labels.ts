import { centreOf, distanceToSegment, lengthOf, nearestOnSegment, segmentToBox, type Point } from './geometry.ts';
import { Grid } from './grid.ts';
import { isShort } from './labels.ts';
import type { Piece } from './piece.ts';

/** A text lies on an arrow up to this far from its line: above it, in people's drawings, rather than across it. */
const REACH = 16;
/** The share of the length at each end where a text rather stands at what the arrow leads to. */
const END_SHARE = 0.1;
/** A text that covers the line is on it, whatever else is near. */
const COVERS = 2;

export interface ArrowLine {
  readonly arrow: Piece;
  readonly length: number;
}

export function arrowGrid(arrows: readonly Piece[]): Grid<ArrowLine> {
  const grid = new Grid<ArrowLine>();
  for (const arrow of arrows) grid.add(arrow.box, { arrow, length: lengthOf(arrow.path) });
  return grid;
}

/** The arrow whose middle part the text lies on, and how far away it is. */
export function arrowUnder(text: Piece, grid: Grid<ArrowLine>): { arrow: Piece; distance: number } | null {
  if (!isShort(text)) return null;
  let best: { arrow: Piece; distance: number; off: number } | null = null;
  for (const { arrow, length } of grid.near(text.box, REACH)) {
    const found = placeOn(arrow.path, length, text);
    if (!found || found.distance > REACH) continue;
    if (!best || found.distance < best.distance || (found.distance === best.distance && found.off < best.off))
      best = { arrow, ...found };
  }
  return best;
}

export function covers(found: { distance: number } | null): boolean {
  return found !== null && found.distance <= COVERS;
}

/** How far the text's box and its centre are from the path; null when it is nearest to one of the path's ends. */
function placeOn(path: readonly Point[], length: number, text: Piece): { distance: number; off: number } | null {
  const centre = centreOf(text.box);
  let distance = Infinity;
  let off = Infinity;
  let at = 0;
  let run = 0;
  for (let i = 1; i < path.length; i++) {
    const from = path[i - 1]!;
    const to = path[i]!;
    const step = Math.hypot(to.x - from.x, to.y - from.y);
    distance = Math.min(distance, segmentToBox(from, to, text.box));
    const fromCentre = distanceToSegment(centre, from, to);
    if (fromCentre < off) {
      off = fromCentre;
      at = run + step * nearestOnSegment(centre, from, to);
    }
    run += step;
  }
  return at < END_SHARE * length || at > (1 - END_SHARE) * length ? null : { distance, off };
}

/** Gives each free text that lies on an arrow to it (D32). Returns those still free. */
export function labelArrows(
  free: readonly Piece[],
  grid: Grid<ArrowLine>,
  isTaken: (text: Piece) => boolean,
  labels: Map<Piece, Piece[]>,
): Piece[] {
  return free.filter((text) => {
    if (isTaken(text)) return true;
    const found = arrowUnder(text, grid);
    if (!found) return true;
    const texts = labels.get(found.arrow);
    if (texts) texts.push(text);
    else labels.set(found.arrow, [text]);
    return false;
  });
}
