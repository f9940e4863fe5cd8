import { tagQuantities } from '../detectors/quantities.ts';
import type { Matchable } from '../cues/match-cue.ts';
import { NOTHING, type Without } from '../detectors/families.ts';
import { readMisheard } from './misheard.ts';
import { mendRepairs } from './repairs.ts';
import { readWords, type Word } from './words.ts';

/** A text read once: its words, their stems and number kinds, and where each stem or kind occurs. */
export interface Reading extends Matchable {
  readonly text: string;
  readonly words: readonly Word[];
  readonly firstAt: ReadonlyMap<string, readonly number[]>;
}

/** Longest text that is read; what follows is ignored. An hour of speech is about 60,000 characters. */
const LONGEST_TEXT = 200_000;

/** Reads a text for cue matching. */
export function readText(text: string, without: Without = NOTHING): Reading {
  return readingOf(text, readWords(text.slice(0, LONGEST_TEXT)), without);
}

/** The same text with misheard words and repairs mended; null when there is nothing to mend. */
export function mendReading(reading: Reading, without: Without): Reading | null {
  const smooth = without.has('repairs') ? reading.words : mendRepairs(reading.words);
  const words = without.has('misheard') ? smooth : readMisheard(smooth);
  return words === reading.words ? null : readingOf(reading.text, words, without);
}

function readingOf(text: string, words: readonly Word[], without: Without): Reading {
  const stems = words.map((word) => word.stem);
  const tags = without.has('quantities') ? words.map(() => []) : tagQuantities(words);
  const firstAt = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const list = firstAt.get(key);
    if (list) list.push(at);
    else firstAt.set(key, [at]);
  };
  stems.forEach(add);
  tags.forEach((kinds, at) => kinds.forEach((kind) => add(kind, at)));
  return { text, words, stems, tags, firstAt };
}
