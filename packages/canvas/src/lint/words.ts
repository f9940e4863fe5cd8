/** The words of a text, in small letters and without signs. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether one of the phrases is said: its words next to one another, a plural for a singular included. */
export function saysAny(words: readonly string[], phrases: Iterable<string>): boolean {
  for (const phrase of phrases) if (timesSaid(words, phrase) > 0) return true;
  return false;
}

export function timesSaid(words: readonly string[], phrase: string): number {
  const wanted = wordsOf(phrase);
  return wanted.length === 0 ? 0 : words.filter((_word, at) => standsAt(words, at, wanted)).length;
}

const standsAt = (words: readonly string[], at: number, wanted: readonly string[]): boolean =>
  wanted.every((word, i) => isSameWord(words[at + i] ?? '', word));

/** A long talk in which many phrases are looked for. */
export interface Talk {
  readonly length: number;
  readonly times: (phrase: string) => number;
}

/** Reads a talk once, so that looking for a phrase costs only the places where it may begin. */
export function talkOf(spoken: string): Talk {
  const words = wordsOf(spoken);
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
  const times = (phrase: string): number => {
    const wanted = wordsOf(phrase);
    const first = wanted[0];
    if (first === undefined) return 0;
    const forms = new Set([first, `${first}s`, `${first}es`, first.replace(/s$/, ''), first.replace(/es$/, '')]);
    return [...forms].flatMap((form) => places.get(form) ?? []).filter((at) => standsAt(words, at, wanted)).length;
  };
  return { length: words.length, times };
}

/** HTTPS is no plural that HTTP would be the singular of: short words are taken for abbreviations. */
const SHORTEST_SINGULAR = 5;

const isSameWord = (said: string, word: string): boolean =>
  said === word || isPlural(said, word) || (said.length >= SHORTEST_SINGULAR && isPlural(word, said));

const isPlural = (plural: string, word: string): boolean => plural === `${word}s` || plural === `${word}es`;

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** A list of phrases from one text with commas. */
export const phrases = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
