import type { Board, BoardEdge, BoardNode, Boundary, TextSort, Unread } from '../board/board.ts';
import type { LabelReading } from '../kinds/kind.ts';
import { arrowUnder } from './arrow-labels.ts';
import { blocksOf, type Loose } from './blocks.ts';
import { isTiny } from './boundaries.ts';
import { centreOf, type Box } from './geometry.ts';
import { Grid } from './grid.ts';
import type { Link } from './links.ts';
import type { Parts } from './parts.ts';
import { byPlace, idOf, labelOf, type Unit } from './unit.ts';

/** What texts say is another's business. */
export interface TextReaders {
  readonly kindsOf: (label: string) => LabelReading;
  readonly sortText: (text: string) => TextSort;
}

/** The number of a step, in a shape of its own. */
const STEP_NUMBER = /^[(#]?\d{1,2}[a-z]?[.):]?\)?$/i;
const LARGEST_STEP = 64;
/** A shape with more text than this that nothing leads to is a note. */
const NOTE_LENGTH = 80;
const NOTE_LINES = 3;
/** A box of this size that nothing is written on is meant to be a component. */
const SMALLEST_BOX = 40;
/** A component stands in a boundary when most of it does. */
const INSIDE_SHARE = 0.6;

/** The board that the parts make (D34-D37). */
export function assemble(parts: Parts, readers: TextReaders): Board {
  const linked = new Set(parts.links.edges.flatMap(({ from, to }) => [from, to]));
  for (const unit of [...parts.units, ...parts.bareTexts]) unit.texts.sort(byPlace);
  const isNode = (unit: Unit): boolean =>
    linked.has(unit) || (!unit.boundary && (unit.tied || labelOf(unit) !== '' || isBox(unit)));
  const steps = parts.units.filter((unit) => !linked.has(unit) && !unit.tied && isStep(unit));
  const notes = parts.units.filter((unit) => !linked.has(unit) && !unit.tied && isNote(unit));
  const apart = new Set([...steps, ...notes]);
  const texts = new Set(parts.bareTexts.filter((unit) => linked.has(unit)));
  const nodes = [...parts.units.filter((unit) => !apart.has(unit) && isNode(unit)), ...texts].toSorted(unitOrder);
  const boundaries = parts.units.filter(({ boundary }) => boundary);
  const boundaryOf = innermost(boundaries);
  const members = membersOf(nodes, boundaryOf);
  const loose: Loose[] = parts.bareTexts
    .filter((unit) => !texts.has(unit))
    .map(({ texts: [text] }) => ({ text: text!, on: [] }));
  for (const note of notes) loose.push(...note.texts.map((text) => ({ text, on: note.parts })));
  for (const step of steps) loose.push(...looseSteps(step, parts));
  return {
    nodes: nodes.map((unit) => nodeOf(unit, boundaryOf(unit), readers)),
    edges: parts.links.edges.toSorted((a, b) => byPlace(a.line, b.line)).map((link) => edgeOf(link, parts)),
    boundaries: boundaries
      .toSorted(unitOrder)
      .map((unit): Boundary => ({ id: idOf(unit), label: labelOf(unit), members: members.get(unit) ?? [] })),
    blocks: blocksOf(loose, readers.sortText),
    unread: unreadOf(parts, new Set(nodes)),
  };
}

function unitOrder(a: Unit, b: Unit): number {
  return byPlace({ box: a.box, id: idOf(a) }, { box: b.box, id: idOf(b) });
}

function isStep(unit: Unit): boolean {
  const { left, right, top, bottom } = unit.box;
  return Math.max(right - left, bottom - top) <= LARGEST_STEP && !unit.boundary && STEP_NUMBER.test(labelOf(unit));
}

function isNote(unit: Unit): boolean {
  if (unit.boundary || unit.hollow || unit.sort !== 'shape') return false;
  const lines = unit.texts.flatMap(({ text }) => text.trim().split('\n'));
  const { length } = labelOf(unit);
  return length > NOTE_LENGTH || (length > NOTE_LENGTH / 2 && lines.length >= NOTE_LINES);
}

/** An empty box that stands around nothing. */
function isBox({ sort, main, box, hollow }: Unit): boolean {
  const smallest = Math.min(box.right - box.left, box.bottom - box.top);
  return sort === 'shape' && !hollow && main?.isPolygon === false && smallest >= SMALLEST_BOX;
}

/** The number of a step belongs to the arrow it stands at, if there is one. */
function looseSteps(step: Unit, parts: Parts): Loose[] {
  return step.texts.flatMap((text) => {
    const found = arrowUnder(text, parts.lineGrid);
    if (!found) return [{ text, on: step.parts }];
    parts.lineLabels.set(found.arrow, [...(parts.lineLabels.get(found.arrow) ?? []), text]);
    return [];
  });
}

function nodeOf(unit: Unit, boundary: Unit | null, { kindsOf }: TextReaders): BoardNode {
  const label = labelOf(unit);
  const { kinds, technologies, count } = kindsOf(label);
  const elements = [...unit.parts, ...unit.texts, ...unit.decoration].map(({ id }) => id);
  return {
    id: idOf(unit),
    label,
    kinds,
    technologies,
    count: Math.max(count, unit.stacked),
    elements: [...new Set([idOf(unit), ...elements])],
    boundary: boundary && idOf(boundary),
  };
}

function edgeOf({ line, from, to, how }: Link, { lineLabels }: Parts): BoardEdge {
  const backwards = line.startHead && !line.endHead;
  const texts = (lineLabels.get(line) ?? []).toSorted(byPlace).map(({ text }) => text);
  return {
    id: line.id,
    from: idOf(backwards ? to : from),
    to: idOf(backwards ? from : to),
    label: texts.join(' ').replace(/\s+/g, ' ').trim(),
    directed: line.startHead || line.endHead,
    both: line.startHead && line.endHead,
    how,
    asynchronous: line.dashed,
  };
}

function innermost(boundaries: readonly Unit[]): (unit: Unit) => Unit | null {
  const grid = new Grid<Unit>();
  for (const boundary of boundaries) grid.add(boundary.box, boundary);
  const frames = new Map(boundaries.filter(({ sort }) => sort === 'frame').map((unit) => [idOf(unit), unit]));
  return (unit) => {
    let best = frames.get((unit.main ?? unit.texts[0])?.frameId ?? '') ?? null;
    for (const outer of grid.at(centreOf(unit.box))) {
      if (outer === unit || outer.area <= unit.area || (best && best.area <= outer.area)) continue;
      if (sharedArea(outer.box, unit.box) >= INSIDE_SHARE * unit.area) best = outer;
    }
    return best === unit ? null : best;
  };
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The nodes in each boundary, those in the boundaries inside of it included. */
function membersOf(nodes: readonly Unit[], boundaryOf: (unit: Unit) => Unit | null): Map<Unit, string[]> {
  const members = new Map<Unit, string[]>();
  for (const node of nodes) {
    const seen = new Set<Unit>([node]);
    for (let outer = boundaryOf(node); outer && !seen.has(outer); outer = boundaryOf(outer)) {
      seen.add(outer);
      const ids = members.get(outer);
      if (ids) ids.push(idOf(node));
      else members.set(outer, [idOf(node)]);
    }
  }
  return members;
}

function unreadOf({ pieces, crossedOut, units, links }: Parts, nodes: ReadonlySet<Unit>): Unread {
  const read = new Set(
    [...nodes, ...units.filter(({ boundary }) => boundary)].flatMap(({ parts, decoration }) => [
      ...parts,
      ...decoration,
    ]),
  );
  const named = new Set(
    [...nodes].filter((unit) => labelOf(unit) !== '').flatMap(({ parts, decoration }) => [...parts, ...decoration]),
  );
  const nameless = units.filter(
    (unit) => labelOf(unit) === '' && !unit.boundary && unit.main && (unit.sort !== 'image' || nodes.has(unit)),
  );
  return {
    looseArrows: links.loose.toSorted(byPlace).map(({ id }) => id),
    unlabelled: nameless
      .filter((unit) => nodes.has(unit) || !isTiny(unit.box))
      .toSorted(unitOrder)
      .map(idOf),
    strokes: pieces.filter((piece) => piece.sort === 'stroke' && !read.has(piece)).length,
    images: pieces.filter((piece) => piece.sort === 'image' && !named.has(piece)).length,
    other: pieces.filter(({ sort }) => sort === 'other').length + links.strewn.length + crossedOut,
  };
}
