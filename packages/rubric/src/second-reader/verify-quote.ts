import type { Observation } from '../observations.ts';
import { isDrawnFact } from '../detectors/drawn.ts';
import { speaksToReader } from '../detectors/speaks-to-reader.ts';
import { denies, isFixed, type QuoteWord, quoteWords } from './quote-words.ts';

/** A text of the candidate that quotes may come from. */
export interface CandidateText {
  readonly turn: number | null;
  readonly text: string;
  readonly words: readonly QuoteWord[];
}

/** Words that do stand in the interview. `quote` is verbatim from the text, however the model spelt it. */
export interface FoundQuote {
  readonly quote: string;
  readonly turn: number | null;
}

/** Fewer words prove nothing: "yes, a cache" fits anything. */
const FEWEST_WORDS = 4;
/** More words are a speech, not a quote. */
const MOST_WORDS = 80;
/** One changed word in so many is a slip of copying. */
const WORDS_PER_EDIT = 6;
const MOST_EDITS = 3;
/** How many words before or after a quote a denial that was left out still concerns it. */
const DENIAL_REACH = 4;

/**
 * What the candidate said, wrote, calculated or drew, without what was read from the drawing as a whole and
 * without the texts that speak to their reader: those prove nothing.
 */
export function candidateTexts(observations: readonly Observation[]): CandidateText[] {
  return observations
    .filter((each) => each.role === 'candidate' && !isDrawnFact(each) && !speaksToReader(each.text))
    .map(({ turn, text }) => ({ turn, text, words: quoteWords(text) }));
}

/**
 * Finds a quote in the candidate's own words: without regard to case, punctuation and spaces, with one changed, left out or added word in
 * six and three at most, of which none is a denial or a figure. A quote cut off beside a denial that concerns it is none. Looks in `turn`
 * first; null when it stands nowhere.
 */
export function verifyQuote(
  quote: string,
  texts: readonly CandidateText[],
  turn: number | null = null,
): FoundQuote | null {
  const wanted = quoteWords(quote.slice(0, MOST_WORDS * 40));
  if (wanted.length < FEWEST_WORDS || wanted.length > MOST_WORDS) return null;
  const edits = Math.min(MOST_EDITS, Math.floor(wanted.length / WORDS_PER_EDIT));
  const near = texts.filter((text) => text.turn === turn);
  for (const text of [...near, ...texts.filter((each) => each.turn !== turn)]) {
    const span = findWords(wanted, text.words, edits);
    const first = span && text.words[span.from];
    const last = span && text.words[span.to - 1];
    if (first && last && !deniedBeside(text.words, span))
      return { quote: text.text.slice(first.start, last.end), turn: text.turn };
  }
  return null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Cell {
  readonly cost: number;
  readonly from: number;
}

const NOWHERE: Cell = { cost: Infinity, from: -1 };

/** The closest run of words, by edit distance over words with a free beginning and end. */
function findWords(wanted: readonly QuoteWord[], words: readonly QuoteWord[], edits: number): Span | null {
  let before: Cell[] = Array.from({ length: words.length + 1 }, (_, from) => ({ cost: 0, from }));
  for (const want of wanted) {
    const row: Cell[] = [paid(before[0], isFixed(want))];
    words.forEach((word, at) => {
      const same = want.norm === word.norm;
      const kept = same ? (before[at] ?? NOWHERE) : paid(before[at], isFixed(want) || isFixed(word));
      const added = paid(before[at + 1], isFixed(want));
      const skipped = paid(row[at], isFixed(word));
      row.push([added, skipped].reduce((best, cell) => (cell.cost < best.cost ? cell : best), kept));
    });
    before = row;
  }
  let best: Span | null = null;
  let least = edits + 1;
  before.forEach(({ cost, from }, to) => {
    if (cost >= least || to <= from) return;
    least = cost;
    best = { from, to };
  });
  return best;
}

function paid(cell: Cell | undefined, forbidden: boolean): Cell {
  return cell === undefined || forbidden ? NOWHERE : { cost: cell.cost + 1, from: cell.from };
}

function deniedBeside(words: readonly QuoteWord[], { from, to }: Span): boolean {
  for (let at = from; at > from - DENIAL_REACH && at > 0 && words[at]?.opens === false; at -= 1)
    if (denies(words[at - 1])) return true;
  for (let at = to; at < to + DENIAL_REACH && words[at]?.opens === false; at += 1) if (denies(words[at])) return true;
  return false;
}
