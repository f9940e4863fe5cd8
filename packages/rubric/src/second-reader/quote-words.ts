/** A word as quotes are compared by, with its place in the text. */
export interface QuoteWord {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Whether punctuation stands before it: a negation reaches no further. */
  readonly opens: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+|[.,:]\p{N}+)*/gu;
const BREAK = /[.,;:!?()\n—–]/u;
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'without', 'nor', 'neither', 'none', 'nothing']);
const SHORTENED = /^(.+)n['’]t$/;

/** The words of a text without case and punctuation; "don't" and "cannot" are two words, so that a lost negation shows. */
export function quoteWords(text: string): QuoteWord[] {
  const words: QuoteWord[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const opens = start === 0 || BREAK.test(text.slice(before, start));
    const [first = '', ...rest] = partsOf(match[0].normalize('NFKC').toLowerCase());
    words.push({ norm: first, start, end, opens });
    for (const norm of rest) words.push({ norm, start, end, opens: false });
    before = end;
  }
  return words;
}

/** Whether the word denies what is said. */
export function denies(word: QuoteWord | undefined): boolean {
  return word !== undefined && NEGATIONS.has(word.norm);
}

/** Whether changing this word changes what is said: a denial or a figure. */
export function isFixed(word: QuoteWord): boolean {
  return denies(word) || /\p{N}/u.test(word.norm);
}

function partsOf(word: string): string[] {
  if (word === 'cannot') return ['can', 'not'];
  const shortened = SHORTENED.exec(word)?.[1];
  return shortened === undefined ? [word.replaceAll('’', "'")] : [shortened, 'not'];
}
