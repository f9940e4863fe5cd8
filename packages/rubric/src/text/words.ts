import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { SKIPPED, STEM_OF } from '../data/word-forms.ts';

/** A word that carries meaning, with its place in the text it was read from. */
export interface Word {
  readonly norm: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Whether punctuation that ends a sentence stands between the word before and this one. */
  readonly opens: boolean;
  /** The mark that ends the sentence when this is its last word, else ''. */
  readonly closes: string;
  /** Whether a comma or "and" stands between the word before and this one. */
  readonly item: boolean;
}

const nlp = winkNLP(model, []);
const its = nlp.its;
const ITEM_BREAK: ReadonlySet<string> = new Set([',', 'and', 'or', '/', '+', '&']);
/** No word is this long, and the tokeniser takes minutes over one that is. */
const UNREADABLE = /\S{80,}/g;
const SENTENCE_END = /^[.?!;]+$|\n/;

/**
 * Cuts a text into words with stems. Punctuation, articles and spoken fillers are left out, so that a cue of two adjacent
 * words also matches speech with an "um" between them.
 */
export function readWords(source: string): Word[] {
  const text = source.replace(UNREADABLE, (run) => ' '.repeat(run.length));
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(its.value);
  // The published types of `its.stem` do not fit those of `out`; it does return a string.
  const stems = tokens.out(its.stem as unknown as ItsFunction<string>);
  const words: { -readonly [K in keyof Word]: Word[K] }[] = [];
  let at = 0;
  let opens = true;
  let item = false;
  values.forEach((value, i) => {
    const start = text.indexOf(value, at);
    if (start < 0) return;
    at = start + value.length;
    const last = words.at(-1);
    if (SENTENCE_END.test(value)) {
      opens = true;
      if (last && last.closes === '') last.closes = value.trim() || '\n';
      return;
    }
    const norm = value.toLowerCase();
    if (ITEM_BREAK.has(norm)) item = true;
    if (SKIPPED.has(norm) || !/[a-z0-9%$]/.test(norm)) return;
    words.push({ norm, stem: stemOf(norm, stems[i] ?? norm), start, end: at, opens, closes: '', item });
    opens = false;
    item = false;
  });
  return words;
}

/** Stems of the words of a cue, by the same reading as a text. */
export function stemsOf(phrase: string): string[] {
  return readWords(phrase).map((word) => word.stem);
}

function stemOf(norm: string, stem: string): string {
  const known = STEM_OF.get(norm);
  if (known !== undefined) return known;
  return /^[\d.,:/]+[a-z]*$/.test(norm) ? norm : stem;
}
