import type { Reading } from '../text/reading.ts';

/** How many words on each side of a cut are read together: as far as signs of application reach. */
const CUT_WORDS = 24;
/** What listeners say while the other goes on; more words than this are a turn of their own. */
const LISTENING_WORDS = 2;

/** The end of one turn and the beginning of the next by the same speaker, as one text. */
export interface Joint {
  readonly text: string;
  /** Where, in characters, the end of the first turn begins in its own text and stops in the joined one. */
  readonly leftFrom: number;
  readonly leftLength: number;
  /** Where the beginning of the second turn starts in the joined text. */
  readonly rightAt: number;
}

/** Whether somebody only shows that they listen, so that the speaker before and after says one thing. */
export function onlyListens(reading: Reading, questions: number): boolean {
  return questions === 0 && reading.words.length <= LISTENING_WORDS;
}

/**
 * Joins two turns of a speaker that a listener's word or a new line cut apart; null when the first ends its sentence. A word between
 * them belongs to the sentence when recognition gave it to the wrong speaker.
 */
export function joinTurns(left: Reading, right: Reading, between: string): Joint | null {
  const last = left.words.at(-1);
  const first = right.words[0];
  if (!last || !first || !leavesOpen(left, right)) return null;
  const leftFrom = left.words.at(-CUT_WORDS)?.start ?? left.words[0]?.start ?? 0;
  const leftText = left.text.slice(leftFrom);
  const rightEnd = right.words[CUT_WORDS - 1]?.end ?? right.text.length;
  const middle = between === '' ? ' ' : ` ${between} `;
  return {
    text: `${leftText}${middle}${right.text.slice(0, rightEnd)}`,
    leftFrom,
    leftLength: leftText.length,
    rightAt: leftText.length + middle.length,
  };
}

function leavesOpen(left: Reading, right: Reading): boolean {
  const open = !/[.?!]["')\]]*\s*$/.test(left.text) || /(?:\.\.\.|…|[-–—])\s*$/.test(left.text);
  return open || /^\s*\p{Ll}/u.test(right.text);
}
