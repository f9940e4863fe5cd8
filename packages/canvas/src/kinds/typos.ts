import { ALIAS_WORDS, isAliasWord } from './alias-index.ts';
import { ORDINARY_WORDS } from './data/ordinary-words.ts';
import { soundOf, withinEdits, withLettersDropped } from './edits.ts';
import { singular, type Token } from './tokens.ts';

const ONE_EDIT_FROM = 5;
/** One letter short of the shortest word that may be meant. */
const SHORTEST_MENDED = ONE_EDIT_FROM - 1;
const TWO_EDITS_FROM = 9;
const LONGEST_MENDED = 24;
/** Shorter sounds are shared by words that have nothing in common. */
const SHORTEST_SOUND = 4;
const SOUNDS_FROM = 6;
const LARGEST_CHANGE_BY_SOUND = 2;

const ordinary = new Set(ORDINARY_WORDS.trim().split(/\s/u));

interface Nearby {
  /** Words of the table by what is left of them when letters are dropped. */
  readonly byRest: ReadonlyMap<string, readonly string[]>;
  readonly bySound: ReadonlyMap<string, readonly string[]>;
}

let nearby: Nearby | null = null;

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
  const word = isKnown(token) ? null : meantBy(token.word);
  return word === null ? null : { word, base: singular(word), glued: token.glued };
}

function meantBy(word: string): string | null {
  nearby ??= index();
  const { byRest, bySound } = nearby;
  for (const edits of word.length < TWO_EDITS_FROM ? [1] : [1, 2]) {
    const near = new Set([...withLettersDropped(word, edits)].flatMap((rest) => byRest.get(rest) ?? []));
    const close = [...near].filter((one) => editsFor(one) >= edits && withinEdits(word, one, edits));
    if (close.length > 0) return best(word, close);
  }
  const sound = soundOf(word);
  if (word.length < SOUNDS_FROM || sound.length < SHORTEST_SOUND) return null;
  const alike = (bySound.get(sound) ?? []).filter(
    (one) => Math.abs(one.length - word.length) <= LARGEST_CHANGE_BY_SOUND,
  );
  return alike.length === 0 ? null : best(word, alike);
}

/** The most alike: with the same first letter, then of the nearest length, then the first in the alphabet. */
function best(word: string, words: readonly string[]): string {
  const cost = (one: string): number => (one[0] === word[0] ? 0 : LONGEST_MENDED) + Math.abs(one.length - word.length);
  return words.toSorted((one, other) => cost(one) - cost(other) || (one < other ? -1 : 1))[0] ?? word;
}

function editsFor(word: string): number {
  if (word.length < ONE_EDIT_FROM) return 0;
  return word.length < TWO_EDITS_FROM ? 1 : 2;
}

function index(): Nearby {
  const byRest = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, word: string): void => {
    const words = map.get(key);
    if (words === undefined) map.set(key, [word]);
    else words.push(word);
  };
  for (const word of ALIAS_WORDS) {
    if (/\d/u.test(word) || word.length > LONGEST_MENDED) continue;
    if (editsFor(word) > 0) for (const rest of withLettersDropped(word, editsFor(word))) add(byRest, rest, word);
    if (word.length >= SOUNDS_FROM && soundOf(word).length >= SHORTEST_SOUND) add(bySound, soundOf(word), word);
  }
  return { byRest, bySound };
}
