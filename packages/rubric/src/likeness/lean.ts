import type { Read } from '../collect.ts';
import type { Span } from '../cues/match-cue.ts';
import { markGraderAddress } from '../detectors/address.ts';
import { markLists } from '../detectors/buzzwords.ts';
import type { Reading } from '../text/reading.ts';
import { tokensOf } from './likeness-features.ts';
import { likenessOf, LIKENESS_POINTS } from './likeness-model.ts';

/** How much the candidate's talk as a whole is like talk that makes a point. */
export interface Lean {
  /** The mean log-odds of the three stretches that are most like it. */
  readonly odds: number;
  /** Where the first of them is. */
  readonly index: number;
  readonly span: Span;
}

interface Stretch {
  readonly odds: number;
  readonly span: Span;
}

/** A stretch is about as long as a spoken sentence or two; the next one begins in its middle. */
const STRETCH_WORDS = 24;
const STEP_WORDS = 12;
const FEWEST_WORDS = 3;
const KEPT = 3;

/** The stretches of a text that are most like each point, the best first. */
const bestOf = new WeakMap<Reading, readonly (readonly Stretch[])[]>();
const NONE: readonly (readonly Stretch[])[] = LIKENESS_POINTS.map(() => []);

/** What the talk leans to. */
export interface Leans {
  readonly of: ReadonlyMap<string, Lean>;
  /** How many stretches of talk that says. */
  readonly stretches: number;
}

/** For each point how much the talk leans to it; `isTheirs` says which observations count. */
export function leansOf(reads: readonly Read[], isTheirs: (read: Read) => boolean): Leans {
  const best = LIKENESS_POINTS.map((): (Stretch & { index: number })[] => []);
  let stretches = 0;
  reads.forEach((read, index) => {
    if (read.observation.kind === 'diagram' || !isTheirs(read)) return;
    stretches += Math.ceil(read.analysis.reading.words.length / STEP_WORDS);
    stretchesOf(read.analysis.reading).forEach((mine, point) => {
      const known = best[point];
      for (const stretch of mine) if (counts(known, stretch.odds)) keep(known, { ...stretch, index });
    });
  });
  const of = new Map(
    best.flatMap((mine, point) => {
      const [first] = mine;
      if (!first) return [];
      const odds = mine.reduce((sum, stretch) => sum + stretch.odds, 0) / mine.length;
      const lean: Lean = { odds, index: first.index, span: first.span };
      return [[LIKENESS_POINTS[point] ?? '', lean] as const];
    }),
  );
  return { of, stretches };
}

function stretchesOf(reading: Reading): readonly (readonly Stretch[])[] {
  const known = bestOf.get(reading) ?? readStretches(reading);
  bestOf.set(reading, known);
  return known;
}

function readStretches(reading: Reading): readonly (readonly Stretch[])[] {
  const length = reading.words.length;
  if (length < FEWEST_WORDS) return NONE;
  const tokens = tokensOf(reading);
  const barred = [markLists(reading), markGraderAddress(reading)];
  const best = LIKENESS_POINTS.map((): Stretch[] => []);
  for (let from = 0, to = 0; to < length; from += STEP_WORDS) {
    to = Math.min(length, from + STRETCH_WORDS);
    const span = { from, to };
    if (barred.some((marks) => marks.slice(from, to).some(Boolean))) continue;
    likenessOf(tokens, from, to).forEach((odds, point) => {
      if (counts(best[point], odds)) keep(best[point], { odds, span });
    });
  }
  return best;
}

/** Whether it is among the best few so far. */
const counts = (kept: readonly Stretch[] | undefined, odds: number): boolean =>
  kept !== undefined && (kept.length < KEPT || odds > (kept[KEPT - 1]?.odds ?? 0));

/** Keeps the best few, the best first; of equals the earlier. */
function keep<One extends Stretch>(kept: One[] | undefined, one: One): void {
  if (!kept) return;
  const at = kept.findIndex(({ odds }) => odds < one.odds);
  if (at >= 0) kept.splice(at, 0, one);
  else if (kept.length < KEPT) kept.push(one);
  if (kept.length > KEPT) kept.pop();
}
