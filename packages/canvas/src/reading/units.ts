import { centreOf, encloses } from './geometry.ts';
import { Grid } from './grid.ts';
import { iconsOf, isSolid } from './icons.ts';
import type { Piece } from './piece.ts';
import { busesAmong, sketchesAmong } from './sketches.ts';
import { mergeCylinders, mergeStacks } from './stacks.ts';
import type { Ties } from './ties.ts';
import { unitOf, type Unit } from './unit.ts';

export interface Units {
  readonly all: readonly Unit[];
  readonly grid: Grid<Unit>;
  /** Shapes, pictures, frames, and what groups and containers tie to them. */
  readonly ofPiece: Map<Piece, Unit>;
}

/** A shape this much larger may stand around another. */
const LARGER = 1.2;
/** Outlines drawn by hand overshoot. */
const SLACK = 6;
const SEARCHED_LEVELS = 32;

/** Shapes, stacks, icons, pictures and frames, each inside the smallest that stands around it. */
export function unitsOf(pieces: readonly Piece[], ties: Ties): Units {
  const icons = iconsOf(pieces, ties);
  const grouped = new Set(icons.flat());
  const groupUnits = icons.map((members) => iconUnit(members, ties));
  const ungrouped = pieces.filter((piece) => !grouped.has(piece));
  const sketches = sketchesAmong(ungrouped, ties);
  const buses = busesAmong(ungrouped);
  for (const piece of [...sketches.flat(), ...buses]) grouped.add(piece);
  groupUnits.push(...sketches.map((parts) => iconUnit(parts, ties)), ...buses.map((bus) => unitOf('icon', [bus], [])));
  const plain: Unit[] = [];
  for (const piece of pieces) {
    if (grouped.has(piece)) continue;
    if (piece.sort === 'shape' || piece.sort === 'image' || piece.sort === 'frame')
      plain.push(unitOf(piece.sort, [piece], [...(ties.boundTexts.get(piece) ?? [])]));
  }
  const lines = pieces.filter((piece) => piece.sort === 'line' && !grouped.has(piece));
  const singles = [...groupUnits.filter(({ sort }) => sort === 'shape'), ...plain];
  const shapes = mergeCylinders(mergeStacks(singles), lines);
  const rings = ringsAround(
    pieces.filter((piece) => piece.isRing && !grouped.has(piece)),
    ties,
    shapes,
  );
  const all = [...groupUnits.filter(({ sort }) => sort !== 'shape'), ...rings, ...shapes];
  const ofPiece = new Map<Piece, Unit>();
  for (const unit of all) {
    for (const piece of [...unit.parts, ...unit.texts]) ofPiece.set(piece, unit);
    unit.tied = [...unit.parts, ...unit.texts].some((piece) => ties.tied.has(piece));
  }
  const grid = new Grid<Unit>();
  for (const unit of all) grid.add(unit.box, unit);
  for (const unit of all) unit.parent = parentOf(unit, grid);
  return { all, grid, ofPiece };
}

/** A group of one shape and its texts stays a shape, which may be stacked or stand around others. */
function iconUnit(members: readonly Piece[], ties: Ties): Unit {
  const drawn = members.filter(({ sort }) => sort !== 'text');
  const texts = new Set(members.filter(({ sort }) => sort === 'text'));
  for (const piece of drawn) for (const text of ties.boundTexts.get(piece) ?? []) texts.add(text);
  const solid = drawn.filter(isSolid).toSorted((a, b) => rank(a) - rank(b) || b.area - a.area);
  const rest = drawn.filter((piece) => !isSolid(piece));
  const only = drawn.length === 1 ? drawn[0] : undefined;
  const sort = only?.sort === 'shape' || only?.sort === 'image' ? only.sort : 'icon';
  return unitOf(sort, [...solid, ...rest], [...texts]);
}

/** Strokes of the pen around a word and around nothing else. */
function ringsAround(strokes: readonly Piece[], ties: Ties, shapes: readonly Unit[]): Unit[] {
  if (strokes.length === 0) return [];
  const grid = new Grid<object>();
  for (const shape of shapes) grid.add(shape.box, shape);
  const texts = new Grid<Piece>();
  for (const text of ties.free) texts.add(text.box, text);
  return strokes
    .filter((ring) => texts.near(ring.box, 0).some((text) => encloses(ring.box, text.box, SLACK)))
    .filter((ring) => grid.near(ring.box, -SLACK).length === 0)
    .map((ring) => unitOf('icon', [ring], []));
}

/** A drawn shape names the group before a picture does. */
function rank({ sort }: Piece): number {
  return sort === 'shape' ? 0 : 1;
}

function parentOf(unit: Unit, grid: Grid<Unit>): Unit | null {
  let best: Unit | null = null;
  for (const other of grid.at(centreOf(unit.box))) {
    if (other === unit || other.area < LARGER * unit.area || !encloses(other.box, unit.box, SLACK)) continue;
    if (!best || other.area < best.area) best = other;
  }
  return best;
}

/** The units around this one, from the smallest. */
export function* around(unit: Unit): Generator<Unit> {
  let level = 0;
  for (let outer = unit.parent; outer && level < SEARCHED_LEVELS; outer = outer.parent, level++) yield outer;
}
