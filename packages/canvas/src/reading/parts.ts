import { arrowGrid, arrowUnder, covers, labelArrows, type ArrowLine } from './arrow-labels.ts';
import { isTiny, markBoundaries, textsInside } from './boundaries.ts';
import { crossedOut } from './crosses.ts';
import { union } from './geometry.ts';
import { Grid } from './grid.ts';
import { isShort, labelInside, labelNearby, nameBoundaries } from './labels.ts';
import { linksOf, type Links } from './links.ts';
import type { Piece } from './piece.ts';
import { tiesOf } from './ties.ts';
import { unitOf, type Unit } from './unit.ts';
import { unitsOf } from './units.ts';

/** Everything on a board, told apart. */
export interface Parts {
  readonly pieces: readonly Piece[];
  /** How many pieces were crossed out. */
  readonly crossedOut: number;
  readonly units: readonly Unit[];
  /** Free texts that an arrow may end at; those of `links` are components. */
  readonly bareTexts: readonly Unit[];
  readonly links: Links;
  readonly lines: readonly Piece[];
  readonly lineLabels: Map<Piece, Piece[]>;
  readonly lineGrid: Grid<ArrowLine>;
}

/** Takes the pieces, in reading order, step by step apart: units, labels, arrows. */
export function partsOf(drawn: readonly Piece[]): Parts {
  const out = crossedOut(drawn);
  const pieces = out.size === 0 ? drawn : drawn.filter((piece) => !out.has(piece));
  const ties = tiesOf(pieces);
  const units = unitsOf(pieces, ties);
  const ungrouped = ties.free.filter((text) => !units.ofPiece.has(text));
  const inside = textsInside(ungrouped, units.grid);
  markBoundaries(units, ties, inside);
  const lines = pieces.filter(
    (piece) => (piece.sort === 'arrow' || piece.sort === 'line') && !units.ofPiece.has(piece),
  );
  const lineGrid = arrowGrid(lines);
  const lineLabels = new Map<Piece, Piece[]>();
  for (const line of lines) {
    const bound = ties.boundTexts.get(line);
    if (bound) lineLabels.set(line, [...bound]);
  }
  const isHeld = (text: Piece): boolean => {
    const around = inside.get(text);
    return ties.tied.has(text) || (around !== undefined && !around.boundary && around.titled);
  };
  let free = labelInside(ungrouped, inside);
  free = labelNearby(free, inside, units, ties);
  free = nameBoundaries(free, inside, units.grid, (text) => ties.tied.has(text) || covers(arrowUnder(text, lineGrid)));
  free = labelArrows(free, lineGrid, isHeld, lineLabels);
  const kept = withoutDecoration(units.all);
  for (const unit of units.all) for (const text of unit.texts) units.ofPiece.set(text, unit);
  const bareTexts = free.map((text) => bareText(text, inside.get(text) ?? null, ties.tied.has(text)));
  for (const unit of bareTexts) {
    const owner = unit.tied && unit.parent && !unit.parent.boundary ? unit.parent : unit;
    units.ofPiece.set(unit.texts[0]!, owner);
  }
  const grid = targetsAmong(kept, bareTexts);
  const links = linksOf(lines, { grid, ofPiece: units.ofPiece, byId: ties.byId }, lineGrid);
  return { pieces, crossedOut: out.size, units: kept, bareTexts, links, lines, lineLabels, lineGrid };
}

function bareText(text: Piece, around: Unit | null, tied: boolean): Unit {
  const unit = unitOf('text', [], [text]);
  unit.parent = around;
  unit.tied = tied;
  return unit;
}

/** Small or nameless shapes on a component decorate it, unless an arrow is tied to them. */
function withoutDecoration(units: readonly Unit[]): Unit[] {
  return units.filter((unit) => {
    const { parent } = unit;
    if (unit.tied || unit.texts.length > 0 || unit.boundary || unit.hollow) return true;
    if (!parent || parent.boundary || parent.sort === 'frame') return true;
    if (parent.texts.length === 0 && !isTiny(unit.box)) return true;
    parent.decoration.push(...unit.parts);
    return false;
  });
}

function targetsAmong(units: readonly Unit[], bareTexts: readonly Unit[]): Grid<Unit> {
  const grid = new Grid<Unit>();
  for (const unit of units) if (unit.sort !== 'frame') grid.add(reachOf(unit), unit);
  for (const unit of bareTexts) {
    const isNote = unit.parent !== null && !unit.parent.boundary;
    if (unit.tied || (!isNote && isShort(unit.texts[0]!))) grid.add(unit.box, unit);
  }
  return grid;
}

function reachOf(unit: Unit): Unit['box'] {
  return unit.texts.length === 0 ? unit.box : union([unit.box, ...unit.texts.map(({ box }) => box)]);
}
