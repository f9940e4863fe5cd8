/** A word of a label, in lower case. `base` is its singular. */
export interface Token {
  readonly word: string;
  readonly base: string;
  /** Whether it was written without a space behind the word before it: "My" and "SQL" of "MySQL". */
  readonly glued: boolean;
}

const CAMEL_CASE = /(\p{Ll}|\d)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu;
/** Stands where a word was split; no letter or digit. */
const SEAM = '\u2060';
const WRITTEN = /[\p{L}\p{N}\u2060]+/gu;
const WORD =
  /[\p{sc=Han}\p{sc=Hangul}]|[\p{sc=Hiragana}\p{sc=Katakana}ー]|(?:(?![\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}])+/gu;
const SPACED_LETTERS = /(?<![\p{L}\p{N}])(?:\p{L} ){3,30}\p{L}(?![\p{L}\p{N}])/gu;
const SHORTEST_PLURAL = 3;

/** The singular of an English noun, well enough that one noun's forms meet; names that end in s lose it everywhere alike. */
export function singular(word: string): string {
  if (word.length < SHORTEST_PLURAL || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|z)es$/u.test(word) && word !== 'caches') return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The words of a text: camelCase and snake_case split, case, accents and punctuation ignored. */
export function tokensOf(text: string): Token[] {
  const plain = text
    .replaceAll(SPACED_LETTERS, (letters) => letters.replaceAll(' ', ''))
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(CAMEL_CASE, `$&${SEAM}`);
  return (plain.match(WRITTEN) ?? []).flatMap((written) =>
    (written.toLowerCase().match(WORD) ?? []).map((word, at) => ({ word, base: singular(word), glued: at > 0 })),
  );
}
