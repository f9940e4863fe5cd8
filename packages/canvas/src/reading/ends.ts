import type { EdgeEnd } from '../board/board.ts';
import { crosses, encloses, type Point } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { Piece } from './piece.ts';
import { distanceTo, type Unit } from './unit.ts';

/** An end this close to an outline leads there. */
export const NEAR = 24;
/** An end this close to an outline probably leads there. */
export const INFERRED = 64;
/** A boundary or a bare text is a component only when an arrow ends right at it. */
const TEXT_HANDICAP = 6;
/** Deeper inside a shape that holds another component, an arrow leads to something in it. */
const RIM = 12;
const CANDIDATES = 4;
/** A line whose ends both touch one shape belongs to its drawing. */
const TOUCHES = 8;

export interface End {
  readonly unit: Unit;
  readonly how: EdgeEnd;
  readonly distance: number;
  readonly inside: boolean;
}

export interface Targets {
  readonly grid: Grid<Unit>;
  readonly ofPiece: ReadonlyMap<Piece, Unit>;
  readonly byId: ReadonlyMap<string, Piece>;
}

/** Where an arrow leads: the components of its two ends, never the same for both (D28-D31). */
export function endsOf(arrow: Piece, targets: Targets): [End | null, End | null] {
  const first = arrow.path[0];
  const last = arrow.path.at(-1);
  const boundStart = withinBoundary(boundTo(arrow.startId, targets), first, targets);
  const boundEnd = withinBoundary(boundTo(arrow.endId, targets), last, targets);
  if (boundStart && boundEnd) return [boundStart, boundEnd];
  const starts = boundStart ? [boundStart] : first ? nearestTo(first, targets, boundEnd?.unit ?? null) : [];
  const ends = boundEnd ? [boundEnd] : last ? nearestTo(last, targets, boundStart?.unit ?? null) : [];
  return bestPair(starts, ends, arrow.sort === 'line');
}

function boundTo(id: string | null, { byId, ofPiece }: Targets): End | null {
  const piece = id === null ? undefined : byId.get(id);
  const unit = piece && ofPiece.get(piece);
  return unit ? { unit, how: 'bound', distance: 0, inside: false } : null;
}

/** An arrow tied to a boundary that runs on to a component inside of it means that component (D29). */
function withinBoundary(end: End | null, point: Point | undefined, targets: Targets): End | null {
  if (!end || !point || !end.unit.boundary) return end;
  const depth = -distanceTo(end.unit, point);
  const inner = nearestTo(point, targets, end.unit)[0];
  return inner && depth > RIM && inner.how === 'near' && isWithin(inner.unit, end.unit) ? inner : end;
}

function isWithin(unit: Unit, outer: Unit): boolean {
  return encloses(outer.box, unit.box, NEAR);
}

/** Components near the point, the likeliest first; what it lies in comes before all others, the innermost first. */
function nearestTo(point: Point, { grid }: Targets, other: Unit | null): End[] {
  const found: End[] = [];
  for (const unit of grid.at(point, INFERRED)) {
    if (unit === other) continue;
    const signed = distanceTo(unit, point);
    const isRim = unit.boundary || unit.hollow;
    const inside = signed <= 0 && !isRim;
    const distance = inside ? 0 : Math.abs(signed) + handicapOf(unit);
    if (distance > (isRim ? RIM : INFERRED)) continue;
    found.push({ unit, how: distance <= NEAR ? 'near' : 'inferred', distance, inside });
  }
  return found.toSorted(byLikelihood).slice(0, CANDIDATES);
}

function handicapOf(unit: Unit): number {
  return unit.sort === 'text' ? TEXT_HANDICAP : 0;
}

function byLikelihood(a: End, b: End): number {
  const aRim = a.unit.boundary ? 1 : 0;
  const bRim = b.unit.boundary ? 1 : 0;
  const tier = (end: End, rim: number): number => (end.how === 'inferred' ? 2 : rim);
  return tier(a, aRim) - tier(b, bRim) || a.distance - b.distance || a.unit.area - b.unit.area;
}

/** The two likeliest ends that are different components, or the one that the line lies in or is drawn on. */
function bestPair(starts: readonly End[], ends: readonly End[], isLine: boolean): [End | null, End | null] {
  const [start, end] = [starts[0] ?? null, ends[0] ?? null];
  if (!start || !end || start.unit !== end.unit) return [start, end];
  if (start.inside && end.inside) return [start, end];
  if (isLine && start.distance <= TOUCHES && end.distance <= TOUCHES) return [start, end];
  const otherStart = starts.find(({ unit }) => unit !== end.unit);
  const otherEnd = ends.find(({ unit }) => unit !== start.unit);
  if (!otherStart && !otherEnd) return start.distance <= end.distance ? [start, null] : [null, end];
  const keepStart = otherEnd ? start.distance + otherEnd.distance : Infinity;
  const keepEnd = otherStart ? end.distance + otherStart.distance : Infinity;
  return keepStart <= keepEnd ? [start, otherEnd ?? null] : [otherStart ?? null, end];
}

/** Whether both ends of the line, drawn on, reach what they are near. */
export function aimsAt(line: Piece, start: End, end: End): boolean {
  const { path } = line;
  return drawnOn(path[1], path[0], start.unit) && drawnOn(path.at(-2), path.at(-1), end.unit);
}

function drawnOn(from: Point | undefined, to: Point | undefined, unit: Unit): boolean {
  const length = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  if (!from || !to || length === 0) return false;
  const share = (INFERRED + NEAR) / length;
  return crosses(to, { x: to.x + share * (to.x - from.x), y: to.y + share * (to.y - from.y) }, unit.box);
}

const CERTAINTY = { bound: 0, near: 1, inferred: 2 } as const;

export function lessCertain(a: EdgeEnd, b: EdgeEnd): EdgeEnd {
  return CERTAINTY[a] >= CERTAINTY[b] ? a : b;
}
