/** The words of a text, in small letters and without signs. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the words of a phrase stand next to one another, a plural for a singular included. */
export function saysPhrase(words: readonly string[], phrase: string): boolean {
  return timesSaid(words, phrase) > 0;
}

/** Whether one of the phrases is said. */
export function saysAny(words: readonly string[], phrases: Iterable<string>): boolean {
  for (const phrase of phrases) if (saysPhrase(words, phrase)) return true;
  return false;
}

export function timesSaid(words: readonly string[], phrase: string): number {
  const wanted = wordsOf(phrase);
  if (wanted.length === 0) return 0;
  let times = 0;
  for (let at = 0; at + wanted.length <= words.length; at++)
    if (wanted.every((word, i) => isSameWord(words[at + i] ?? '', word))) times++;
  return times;
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
