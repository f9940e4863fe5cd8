import { boxDistance, centreOf, type Box } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { Piece } from './piece.ts';
import type { Ties } from './ties.ts';
import { distanceTo, type Unit } from './unit.ts';
import { around, type Units } from './units.ts';

/** So many components inside make a shape a region, a tier, a network. */
const ENCLOSED = 2;
/** Smaller than this is a bullet, a badge or a swatch. */
export const SMALLEST_COMPONENT = 24;
/** A caption stands at most this far under its picture. */
const CAPTION_GAP = 28;

/** Free texts by the smallest unit around them. */
export function textsInside(free: readonly Piece[], grid: Grid<Unit>): Map<Piece, Unit> {
  const inside = new Map<Piece, Unit>();
  for (const text of free) {
    let best: Unit | undefined;
    const centre = centreOf(text.box);
    for (const unit of grid.at(centre)) {
      if (unit.area < text.area / 2 || (best && best.area <= unit.area)) continue;
      if (unit.sort === 'icon' || distanceTo(unit, centre) <= 0) best = unit;
    }
    if (best) inside.set(text, best);
  }
  return inside;
}

/** Marks the units that stand around others (D27): as boundary with two components, or with one when no arrow is tied to it. */
export function markBoundaries(units: Units, ties: Ties, inside: ReadonlyMap<Piece, Unit>): void {
  const holdsText = new Set(inside.values());
  const counts = new Map<Unit, number>();
  const captions = captionsIn(ties.free, inside, units.grid);
  for (const unit of units.all) {
    if (!isComponent(unit, holdsText, captions)) continue;
    for (const outer of around(unit)) counts.set(outer, (counts.get(outer) ?? 0) + 1);
  }
  for (const [unit, count] of counts) {
    if (unit.sort !== 'shape' && unit.sort !== 'frame') continue;
    unit.hollow = true;
    if (count >= ENCLOSED || !unit.tied || unit.parts.some(({ dashed }) => dashed)) unit.boundary = true;
  }
}

function isComponent(unit: Unit, holdsText: ReadonlySet<Unit>, captions: ReadonlySet<Unit>): boolean {
  if (unit.sort === 'frame' || isTiny(unit.box)) return false;
  return unit.tied || unit.texts.length > 0 || holdsText.has(unit) || captions.has(unit);
}

export function isTiny(box: Box): boolean {
  return box.right - box.left < SMALLEST_COMPONENT || box.bottom - box.top < SMALLEST_COMPONENT;
}

/** Icons and pictures with a text just under them, inside the same shape. */
function captionsIn(free: readonly Piece[], inside: ReadonlyMap<Piece, Unit>, grid: Grid<Unit>): Set<Unit> {
  const captioned = new Set<Unit>();
  for (const text of free) {
    const { x } = centreOf(text.box);
    for (const unit of grid.near({ ...text.box, bottom: text.box.top }, CAPTION_GAP)) {
      if (unit.texts.length > 0 || unit.parent !== (inside.get(text) ?? null)) continue;
      if (text.box.top < unit.box.bottom - SLACK || boxDistance(text.box, unit.box) > CAPTION_GAP) continue;
      if (x >= unit.box.left - SLACK && x <= unit.box.right + SLACK) captioned.add(unit);
    }
  }
  return captioned;
}

/** Captions overlap the lower edge of their picture a little. */
const SLACK = 6;
