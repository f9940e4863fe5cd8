import type { Word } from './words.ts';

/** How people take back what they just said, as stems; longest first. */
const REPAIRS: readonly (readonly string[])[] = [
  ['no', 'wait', 'i', 'mean'],
  ['no', 'sorri', 'i', 'mean'],
  ['sorri', 'i', 'mean'],
  ['wait', 'i', 'mean'],
  ['or', 'rather'],
  ['scratch', 'that'],
  ['no', 'wait'],
  ['wait', 'no'],
  ['no', 'sorri'],
  ['no', 'no'],
  ['i', 'mean'],
  ['you', 'know'],
];

/** Leaves out the words of a repair and words said twice in a row, so that neither comes between the words of a thought. */
export function mendRepairs(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  let changed = false;
  for (let at = 0; at < words.length;) {
    const repair = REPAIRS.find((stems) => stems.every((stem, i) => words[at + i]?.stem === stem));
    const first = words[at];
    if (!first) break;
    const length = repair?.length ?? 1;
    const last = words[at + length - 1] ?? first;
    const before = kept.at(-1);
    const stutters = !repair && before?.norm === first.norm && !first.opens && !first.item && !/\d/.test(first.norm);
    if (repair || stutters) {
      changed = true;
      carry(kept, words, at, length, last);
    } else kept.push(first.opens || !opensAfter(words, kept, at) ? first : { ...first, opens: true });
    at += length;
  }
  return changed ? kept : words;
}

/** A sentence's end that stood on a left-out word passes to the word before. */
function carry(kept: Word[], words: readonly Word[], at: number, length: number, last: Word): void {
  const before = kept.at(-1);
  if (!before || before.closes !== '' || last.closes === '') return;
  const next = words[at + length];
  if (next && !next.opens) return;
  kept[kept.length - 1] = { ...before, closes: last.closes };
}

/** A sentence's beginning that stood on a left-out word passes to the word after. */
function opensAfter(words: readonly Word[], kept: readonly Word[], at: number): boolean {
  const before = kept.at(-1);
  return before === undefined || (before.closes !== '' && words[at - 1] !== before);
}
