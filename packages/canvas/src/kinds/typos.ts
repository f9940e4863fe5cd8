import { ALIAS_WORDS, isAliasWord } from './alias-index.ts';
import { TECHNICAL_WORDS } from './data/no-components.ts';
import { ORDINARY_WORDS } from './data/ordinary-words.ts';
import { lettersOf, mayBeWithin, soundOf, withinEdits } from './edits.ts';
import { singular, type Token } from './tokens.ts';

const ONE_EDIT_FROM = 5;
/** One letter short of the shortest word that may be meant. */
const SHORTEST_MENDED = ONE_EDIT_FROM - 1;
const TWO_EDITS_FROM = 9;
const LONGEST_MENDED = 16;
/** Shorter sounds are shared by words that have nothing in common. */
const SHORTEST_SOUND = 4;
const SOUNDS_FROM = 6;
const LARGEST_CHANGE_BY_SOUND = 2;

const ordinary = new Set(`${ORDINARY_WORDS} ${TECHNICAL_WORDS}`.trim().split(/\s+/u));

interface Candidate {
  readonly word: string;
  readonly letters: number;
  /** How many edits away it is still meant. */
  readonly edits: number;
  /** '' when it is too short to be known by its sound. */
  readonly sound: string;
}

const CANDIDATES: readonly Candidate[] = [...ALIAS_WORDS]
  .filter((word) => word.length >= ONE_EDIT_FROM && word.length <= LONGEST_MENDED && !/\d/u.test(word))
  .map((word) => ({
    word,
    letters: lettersOf(word),
    edits: word.length < TWO_EDITS_FROM ? 1 : 2,
    sound: soundToCompare(word),
  }));

const MOST_REMEMBERED = 2000;
/** A board is read again at every change, with the same words. */
const memory = new Map<string, string | null>();

/** Replaces what is no word by the word of the table that it misspells. */
export function mendTypos(tokens: readonly Token[]): readonly Token[] {
  const written: Token[][] = [];
  for (const token of tokens) {
    if (token.glued) written.at(-1)?.push(token);
    else written.push([token]);
  }
  return written.flatMap((parts) => {
    if (parts.every(isKnown)) return parts;
    const whole = parts.map(({ word }) => word).join('');
    const joined =
      parts.length > 1 && !/\d/u.test(whole) ? mend({ word: whole, base: singular(whole), glued: false }) : null;
    return joined === null ? parts.map((part) => mend(part) ?? part) : [joined];
  });
}

function isKnown(token: Token): boolean {
  return isAliasWord(token) || ordinary.has(token.word) || ordinary.has(token.base);
}

/** The word that was meant, when it is another one. */
function mend(token: Token): Token | null {
  if (token.word.length < SHORTEST_MENDED || token.word.length > LONGEST_MENDED || /\d/u.test(token.word)) return null;
  const word = isKnown(token) ? null : remembered(token.word);
  return word === null ? null : { word, base: singular(word), glued: token.glued };
}

function remembered(word: string): string | null {
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const meant = meantBy(word);
  memory.set(word, meant);
  return meant;
}

function meantBy(word: string): string | null {
  const letters = lettersOf(word);
  for (const edits of word.length < TWO_EDITS_FROM ? [1] : [1, 2]) {
    const close = CANDIDATES.filter(
      (one) => one.edits >= edits && mayBeWithin(letters, one.letters, edits) && withinEdits(word, one.word, edits),
    );
    if (close.length > 0) return best(word, close);
  }
  const sound = soundToCompare(word);
  const alike = CANDIDATES.filter(
    (one) => sound !== '' && one.sound === sound && Math.abs(one.word.length - word.length) <= LARGEST_CHANGE_BY_SOUND,
  );
  return best(word, alike);
}

function soundToCompare(word: string): string {
  const sound = word.length < SOUNDS_FROM ? '' : soundOf(word);
  return sound.length < SHORTEST_SOUND ? '' : sound;
}

/** The most alike: with the same first letter, then of the nearest length, then the first in the alphabet. */
function best(meant: string, candidates: readonly Candidate[]): string | null {
  const cost = ({ word }: Candidate): number =>
    (word[0] === meant[0] ? 0 : LONGEST_MENDED) + Math.abs(word.length - meant.length);
  const sorted = candidates.toSorted((one, other) => cost(one) - cost(other) || (one.word < other.word ? -1 : 1));
  return sorted[0]?.word ?? null;
}
