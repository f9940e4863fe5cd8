import type { Span } from '../cues/match-cue.ts';

const NEGATIONS = new Set([
  'not',
  'no',
  'without',
  'never',
  'skip',
  'avoid',
  'instead',
  'ignor',
  'neither',
  'nor',
  'exclud',
]);
/** How many words before a cue a negation still reaches it: "we do not really need any replication". */
const REACH = 4;
/** Words that end the reach of a negation. */
const BARRIERS = new Set(['but', 'so', 'then', 'becaus', 'and', 'if', 'use']);

/** Whether the words before the span deny it. A negation inside the span belongs to the cue and does not count. */
export function isNegated(stems: readonly string[], span: Span): boolean {
  for (let at = span.from - 1; at >= Math.max(0, span.from - REACH); at--) {
    const stem = stems[at] ?? '';
    if (BARRIERS.has(stem)) return false;
    if (NEGATIONS.has(stem)) return !(stem === 'not' && stems[at + 1] === 'onli');
  }
  return false;
}
