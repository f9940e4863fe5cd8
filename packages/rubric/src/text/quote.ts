import type { Span } from '../cues/match-cue.ts';
import type { Word } from './words.ts';

/** A quote is at most this long, so that a report shows a sentence and not a speech. */
const LONGEST_QUOTE = 300;

/** The sentence around a span of words, cut at word boundaries to at most {@link LONGEST_QUOTE} characters; always verbatim. */
export function quoteAround(text: string, words: readonly Word[], span: Span): string {
  let from = span.from;
  let to = Math.max(span.to, span.from + 1);
  const length = (a: number, b: number): number => (words[b - 1]?.end ?? 0) - (words[a]?.start ?? 0);
  while (to > from + 1 && length(from, to) > LONGEST_QUOTE) to -= 1;
  let left = true;
  let right = true;
  while (left || right) {
    left = left && from > 0 && words[from]?.opens === false && length(from - 1, to) <= LONGEST_QUOTE;
    if (left) from -= 1;
    right = right && to < words.length && words[to]?.opens === false && length(from, to + 1) <= LONGEST_QUOTE;
    if (right) to += 1;
  }
  const start = words[from]?.start ?? 0;
  return text.slice(start, Math.min(words[to - 1]?.end ?? start, start + LONGEST_QUOTE));
}
