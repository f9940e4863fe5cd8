import { tagQuantities } from '../detectors/quantities.ts';
import type { Matchable } from '../cues/match-cue.ts';
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
export function readText(text: string): Reading {
  const words = readWords(text.slice(0, LONGEST_TEXT));
  const stems = words.map((word) => word.stem);
  const tags = tagQuantities(words);
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
