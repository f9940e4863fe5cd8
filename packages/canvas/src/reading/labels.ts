import { boxDistance, centreOf, type Box } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { Piece } from './piece.ts';
import type { Ties } from './ties.ts';
import type { Unit } from './unit.ts';
import type { Units } from './units.ts';

/** A shape is labelled by what stands beside it from this size on; smaller ones are swatches of a legend and bullets. */
const SMALLEST_LABELLED = 32;
/** How far from what it labels a text stands. */
const REACH = { under: 32, above: 20, beside: 16 } as const;
/** In pixels of distance: how much less a text above or beside is a label than one under it. */
const HANDICAP = { under: 0, above: 8, beside: 12, plainShape: 4, otherParent: 10, tied: 8 } as const;
const OVERLAP = 8;
const MOST_LINES = 3;
const LONGEST_LABEL = 80;

/** Gives free texts inside a shape without a label to that shape (D21). Returns those that are still free. */
export function labelInside(free: readonly Piece[], inside: ReadonlyMap<Piece, Unit>): Piece[] {
  return free.filter((text) => {
    const unit = inside.get(text);
    if (!unit || unit.boundary || unit.titled) return true;
    unit.texts.push(text);
    return false;
  });
}

interface Offer {
  readonly text: Piece;
  readonly unit: Unit;
  readonly cost: number;
}

/** Gives free texts under, above or beside what has no label to it, the closest first (D22). Returns those still free. */
export function labelNearby(
  free: readonly Piece[],
  inside: ReadonlyMap<Piece, Unit>,
  units: Units,
  ties: Ties,
): Piece[] {
  const offers: Offer[] = [];
  const joined = arrowsBetween(ties, units);
  for (const text of free) {
    if (!isShort(text)) continue;
    for (const unit of units.grid.near(text.box, REACH.under)) {
      if (!wantsLabel(unit) || joined.get(text)?.has(unit)) continue;
      const cost = costOf(text, unit, inside.get(text) ?? null, ties);
      if (cost !== null) offers.push({ text, unit, cost });
    }
  }
  const owners = new Map<Piece, Unit>();
  for (const { text, unit } of offers.toSorted((a, b) => a.cost - b.cost)) {
    if (owners.has(text) || unit.texts.length > 0) continue;
    owners.set(text, unit);
    unit.texts.push(text);
  }
  return continued(
    free.filter((text) => !owners.has(text)),
    owners,
    ties,
  );
}

function wantsLabel(unit: Unit): boolean {
  if (unit.boundary || unit.hollow || unit.texts.length > 0) return false;
  const smallest = Math.min(unit.box.right - unit.box.left, unit.box.bottom - unit.box.top);
  return unit.sort !== 'shape' || smallest >= SMALLEST_LABELLED;
}

function costOf(text: Piece, unit: Unit, around: Unit | null, ties: Ties): number | null {
  const place = placeOf(text.box, unit.box);
  if (place === null) return null;
  const gap = boxDistance(text.box, unit.box);
  if (gap > REACH[place]) return null;
  const plain = unit.sort === 'shape' ? HANDICAP.plainShape : 0;
  const elsewhere = around === unit.parent ? 0 : HANDICAP.otherParent;
  const offCentre = place === 'beside' ? 0 : Math.abs(centreOf(text.box).x - centreOf(unit.box).x) / 8;
  return gap + HANDICAP[place] + plain + elsewhere + offCentre + (ties.tied.has(text) ? HANDICAP.tied : 0);
}

function placeOf(text: Box, unit: Box): 'under' | 'above' | 'beside' | null {
  const { x, y } = centreOf(text);
  if (x >= unit.left - OVERLAP && x <= unit.right + OVERLAP) {
    if (text.top >= unit.bottom - OVERLAP) return 'under';
    if (text.bottom <= unit.top + OVERLAP) return 'above';
  }
  const besides = text.left >= unit.right - OVERLAP || text.right <= unit.left + OVERLAP;
  return besides && y >= unit.top && y <= unit.bottom ? 'beside' : null;
}

export function isShort(text: Piece): boolean {
  return text.text.length <= LONGEST_LABEL && text.text.trim().split('\n').length <= MOST_LINES;
}

/** A text and a shape that an arrow joins are two things. */
function arrowsBetween(ties: Ties, units: Units): Map<Piece, Set<Unit>> {
  const joined = new Map<Piece, Set<Unit>>();
  for (const { startId, endId } of ties.byId.values()) {
    if (startId === null || endId === null) continue;
    if (ties.byId.get(startId)?.sort !== 'text' && ties.byId.get(endId)?.sort !== 'text') continue;
    const ends = [ties.byId.get(startId), ties.byId.get(endId)];
    for (const [end, other] of [ends, ends.toReversed()]) {
      const unit = other && units.ofPiece.get(other);
      if (end?.sort === 'text' && unit) joined.set(end, (joined.get(end) ?? new Set()).add(unit));
    }
  }
  return joined;
}

/** A second line right under a label, written as a text of its own. */
function continued(free: readonly Piece[], owners: Map<Piece, Unit>, ties: Ties): Piece[] {
  const labels = [...owners];
  const byColumn = new Map<number, [Piece, Unit][]>();
  for (const [text, unit] of labels) {
    const column = Math.round(centreOf(text.box).x / COLUMN);
    for (const key of [column - 1, column, column + 1]) byColumn.set(key, [...(byColumn.get(key) ?? []), [text, unit]]);
  }
  return free.filter((text) => {
    const { x } = centreOf(text.box);
    const above = (byColumn.get(Math.round(x / COLUMN)) ?? []).find(([label]) => {
      const gap = text.box.top - label.box.bottom;
      return Math.abs(centreOf(label.box).x - x) <= COLUMN && gap >= -OVERLAP && gap <= label.fontSize / 2;
    });
    if (!above || !isShort(text) || ties.tied.has(text)) return true;
    above[1].texts.push(text);
    return false;
  });
}

/** Centres this close are one above the other. */
const COLUMN = 10;

/** Gives a boundary without a name the free text at its upper or lower edge, or just above it (D27). Returns those still free. */
export function nameBoundaries(
  free: readonly Piece[],
  inside: ReadonlyMap<Piece, Unit>,
  grid: Grid<Unit>,
  liesOnArrow: (text: Piece) => boolean,
): Piece[] {
  const offers: Offer[] = [];
  for (const text of free) {
    if (!isShort(text) || liesOnArrow(text)) continue;
    for (const unit of grid.near(text.box, TITLE_GAP)) {
      if (!unit.boundary || unit.texts.length > 0 || (unit.sort === 'frame' && unit.main?.text)) continue;
      const around = inside.get(text);
      const cost =
        around === unit ? edgeGap(text, unit.box) : around === unit.parent || !around ? titleGap(text, unit.box) : null;
      if (cost !== null) offers.push({ text, unit, cost });
    }
  }
  const named = new Set<Piece>();
  for (const { text, unit } of offers.toSorted((a, b) => a.cost - b.cost)) {
    if (named.has(text) || unit.texts.length > 0) continue;
    unit.texts.push(text);
    named.add(text);
  }
  return free.filter((text) => !named.has(text));
}

const TITLE_GAP = 28;
const EDGE_LINES = 2;

function edgeGap(text: Piece, box: Box): number | null {
  const gap = Math.min(text.box.top - box.top, box.bottom - text.box.bottom + 1);
  return gap <= Math.max(TITLE_GAP, EDGE_LINES * text.fontSize) ? Math.max(gap, 0) : null;
}

function titleGap(text: Piece, box: Box): number | null {
  const gap = box.top - text.box.bottom;
  if (gap < -text.fontSize || gap > TITLE_GAP || text.box.right > box.right + TITLE_GAP) return null;
  const atLeft = Math.abs(text.box.left - box.left) <= 2 * TITLE_GAP;
  const centred = Math.abs(centreOf(text.box).x - centreOf(box).x) <= 2 * TITLE_GAP;
  return atLeft || centred ? TITLE_GAP + Math.max(gap, 0) : null;
}
