import { cueLines } from '../cues/catalogue.ts';
import { findCues, indexCues } from '../cues/cue-index.ts';
import { ASSENT_CUES, BACKGROUND_CUES, GRADER_CUES, PROBE_CUES, PROPOSAL_CUES } from '../data/cues/features.ts';
import { WORD_CLASSES } from '../data/word-classes.ts';
import { READER_WORDS } from './reader-words.ts';
import type { Reading } from '../text/reading.ts';
import type { Word } from '../text/words.ts';

const indexOf = (block: string) =>
  indexCues(
    cueLines(block).map((source) => ({ source, value: source })),
    WORD_CLASSES,
  );
const GRADER = indexOf(GRADER_CUES);
const BACKGROUND = indexOf(BACKGROUND_CUES);
const ASSENT = indexOf(ASSENT_CUES);
const PROBE = indexOf(PROBE_CUES);
const PROPOSAL = indexOf(PROPOSAL_CUES);

/** For each word, whether its sentence speaks to the grader instead of to the interviewer. */
export function markGraderAddress(reading: Reading): boolean[] {
  const marks = Array.from({ length: reading.words.length }, () => false);
  for (const { span } of findCues(GRADER, reading)) {
    marks.fill(true, sentenceStart(reading.words, span.from), sentenceEnd(reading.words, span.to - 1));
  }
  for (let from = 0, to = 0; from < reading.words.length; from = to) {
    to = sentenceEnd(reading.words, from);
    const sentence = reading.text.slice(reading.words[from]?.start, reading.words[to - 1]?.end);
    if (READER_WORDS.test(sentence)) marks.fill(true, from, to);
  }
  return marks;
}

/** Whether the speaker introduces themselves: two different wordings of it, so that one stray phrase does not count. */
export function isBackground(reading: Reading): boolean {
  return new Set(findCues(BACKGROUND, reading).map((hit) => hit.cue)).size >= 2;
}

/** How early in an answer an assent must come to be one. */
const ASSENT_REACH = 8;

/** Whether the answer begins by taking over what was proposed. */
export function beginsWithAssent(reading: Reading): boolean {
  return findCues(ASSENT, reading).some((hit) => hit.span.from < ASSENT_REACH);
}

/** Whether an interviewer's words ask, suggest or direct, rather than only acknowledge. */
export function isProbe(reading: Reading): boolean {
  return findCues(PROBE, reading).length > 0;
}

/** Whether an interviewer's words propose a solution. */
export function isProposal(reading: Reading): boolean {
  return findCues(PROPOSAL, reading).length > 0;
}

function sentenceStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && words[from]?.opens === false) from -= 1;
  return from;
}

function sentenceEnd(words: readonly Word[], at: number): number {
  let to = at + 1;
  while (to < words.length && words[to]?.opens === false) to += 1;
  return to;
}
