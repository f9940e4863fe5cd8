import type { Reading } from '../text/reading.ts';
import type { Span } from '../cues/match-cue.ts';

/** What a note about requirements lists: what the system does, and what it leaves out. */
export interface WrittenList {
  readonly included: readonly Span[];
  readonly excluded: readonly Span[];
}

/** A requirement is written in a few words; a single word ("users?") is a reminder, a long line is a sentence for the cues. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 10;

/** How people head what they leave out, as the first stems of a line. */
const EXCLUDED = [['out'], ['not', 'now'], ['no'], ['later'], ['exclud'], ['skip'], ['non', 'goal']];
const SEPARATORS = /[\n;,]|\s[-–—*•]\s/;

/**
 * Reads the items of a note that was written in the phase for requirements. There the place says what a line is, so a bare
 * "follow a link" counts as a use case, which it would not in a conversation. Lines with figures are estimates and are left out.
 */
export function readWrittenList(reading: Reading): WrittenList {
  const included: Span[] = [];
  const excluded: Span[] = [];
  let isOut = false;
  for (const { span, opensLine } of itemsOf(reading)) {
    const stems = reading.stems.slice(span.from, span.to);
    if (opensLine) isOut = EXCLUDED.some((head) => head.every((stem, at) => stems[at] === stem));
    const figures = reading.tags.slice(span.from, span.to).some((tags) => tags.length > 0);
    if (isOut) excluded.push(span);
    else if (!figures && stems.length >= FEWEST_WORDS && stems.length <= MOST_WORDS) included.push(span);
  }
  return { included, excluded };
}

/** Runs of words between separators; `opensLine` when a line begins with the run. */
function itemsOf({ text, words }: Reading): { span: Span; opensLine: boolean }[] {
  const items: { span: Span; opensLine: boolean }[] = [];
  let from = 0;
  let opensLine = true;
  words.forEach((word, at) => {
    const following = words[at + 1];
    const between = following ? text.slice(word.end, following.start) : '\n';
    if (!SEPARATORS.test(between) && !/[.:]\s/.test(between)) return;
    items.push({ span: { from, to: at + 1 }, opensLine });
    from = at + 1;
    opensLine = between.includes('\n') || /\.\s/.test(between);
  });
  return items;
}
