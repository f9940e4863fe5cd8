import type { TextBlock, TextSort } from '../board/board.ts';
import { boxAround, topLeft, union, type Box } from './geometry.ts';
import { Grid } from './grid.ts';
import type { Piece } from './piece.ts';
import { byPlace } from './unit.ts';

/** Lines of one list start this close to one left edge. */
const LEFT_EDGE = 8;
/** Between the texts of a block: at most so many line heights. */
const GAP_LINES = 1.5;

/** A text that labels nothing, with the shape it fills if it is a note on one. */
export interface Loose {
  readonly text: Piece;
  readonly on: readonly Piece[];
}

/** Texts that stand together as one block each, in reading order (D36). */
export function blocksOf(loose: readonly Loose[], sortText: (text: string) => TextSort): TextBlock[] {
  const rootOf = new Map<Loose, Loose>();
  const root = (one: Loose): Loose => {
    let at = one;
    for (let up = rootOf.get(at); up && up !== at; up = rootOf.get(at)) at = up;
    return at;
  };
  const grid = new Grid<Loose>();
  for (const one of loose) {
    for (const other of together(one, grid)) rootOf.set(root(one), root(other));
    grid.add(one.text.box, one);
  }
  const byGroup = new Map<string, Loose>();
  for (const one of loose) {
    const group = one.text.groupIds.at(-1);
    const first = group === undefined ? undefined : byGroup.get(group);
    if (first && root(first) !== root(one)) rootOf.set(root(one), root(first));
    else if (group !== undefined) byGroup.set(group, one);
  }
  const blocks = new Map<Loose, Loose[]>();
  for (const one of loose) {
    const block = blocks.get(root(one));
    if (block) block.push(one);
    else blocks.set(root(one), [one]);
  }
  return [...blocks.values()]
    .map((block) => ({
      block: block.toSorted((a, b) => byPlace(a.text, b.text)),
      box: union(block.map(({ text }) => text.box)),
    }))
    .toSorted((a, b) => byPlace({ box: a.box, id: a.block[0]!.text.id }, { box: b.box, id: b.block[0]!.text.id }))
    .map(({ block }) => asBlock(block, sortText));
}

function asBlock(block: readonly Loose[], sortText: (text: string) => TextSort): TextBlock {
  const text = block.map((one) => one.text.text.trim()).join('\n');
  return {
    elements: [...new Set(block.flatMap((one) => [...one.on, one.text].map(({ id }) => id)))],
    text,
    sort: sortText(text),
  };
}

function together(one: Loose, grid: Grid<Loose>): Loose[] {
  if (one.on.length > 0) return [];
  const gap = one.text.fontSize * GAP_LINES;
  const column: Box = boxAround([topLeft(one.text.box), { x: one.text.box.left, y: one.text.box.bottom }]);
  return grid.near(column, Math.max(gap, LEFT_EDGE)).filter((other) => {
    const apart = Math.max(one.text.box.top - other.text.box.bottom, other.text.box.top - one.text.box.bottom);
    const smallest = Math.min(gap, other.text.fontSize * GAP_LINES);
    return other.on.length === 0 && apart <= smallest && Math.abs(other.text.box.left - one.text.box.left) <= LEFT_EDGE;
  });
}
