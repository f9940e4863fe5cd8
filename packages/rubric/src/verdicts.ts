import type { Band, Seniority } from './data/levels.ts';
import type { Observation } from './observations.ts';

export type Status = 'covered' | 'mentioned' | 'missing' | 'not-judged';
export type Initiative = 'unprompted' | 'prompted' | 'given';

/** One reason for a verdict. `quote` stands verbatim in the observation's text. */
export interface Evidence extends Pick<Observation, 'kind' | 'turn' | 'phaseId' | 'elapsedMs' | 'source'> {
  readonly quote: string;
}

/**
 * What decided a verdict, the strongest first: a sign around the wording (`number` to `flow`), the way the point was raised
 * (`outright` to `questions`), or what held it back (`only-named` to `weak`); `alike` and `unlike` when the talk as a whole decided.
 */
export type Reason =
  | 'number'
  | 'reason'
  | 'choice'
  | 'place'
  | 'compare'
  | 'flow'
  | 'outright'
  | 'repeated'
  | 'answer'
  | 'adopted'
  | 'drawn'
  | 'written-list'
  | 'questions'
  | 'only-named'
  | 'only-listed'
  | 'only-asked'
  | 'denied'
  | 'weak'
  | 'alike'
  | 'unlike';

/** The candidate's words that show a sign, verbatim in a quote. */
export interface SignWords {
  readonly reason: Reason;
  readonly words: string;
}

/** The evidence that a verdict rests on most. */
export interface Decisive {
  /** Its place in the verdict's evidence. */
  readonly index: number;
  /** For those of the reasons that show in its quote. */
  readonly signs: readonly SignWords[];
}

export interface Verdict {
  readonly id: string;
  readonly sectionId: string;
  readonly importance: 1 | 2 | 3;
  readonly status: Status;
  /** Null when nothing was found. */
  readonly initiative: Initiative | null;
  /** 0 to 1: how sure the engine is of `status`. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Verdicts of engines before 0.2 carry none. */
  readonly reasons?: readonly Reason[];
  /** Null without evidence; absent in verdicts of engines that did not say it. */
  readonly decisive?: Decisive | null;
}

export interface SectionScore {
  readonly id: string;
  readonly title: string;
  readonly covered: number;
  readonly mentioned: number;
  readonly missing: number;
  readonly total: number;
  /** 0 to 100, weighted by importance at the level of the score. */
  readonly percent: number;
}

/** Something a working design has and this interview lacks. */
export interface Gate {
  readonly pointId: string;
  /** The best band while it lacks. */
  readonly cap: Band;
  /** One sentence for people. */
  readonly why: string;
}

/** The total at one level. */
export interface Score {
  /** 0 to 100. */
  readonly percent: number;
  /** The word for `percent`, after the gates. */
  readonly band: Band;
  readonly level: Seniority;
  /** Where the percentage could lie if every doubt of the verdicts fell the same way; `low` <= `percent` <= `high`. */
  readonly low: number;
  readonly high: number;
  readonly lowBand: Band;
  readonly highBand: Band;
  /** The gates that are not met; empty for a working design. */
  readonly gates: readonly Gate[];
}

/** The engine's whole answer. Same observations, same bytes. */
export interface Scoring {
  readonly engine: { readonly version: string; readonly checklist: number; readonly pack: string | null };
  readonly points: readonly Verdict[];
  readonly sections: readonly SectionScore[];
  /** At the senior level; `scoreAt` gives the others. */
  readonly score: Score;
}
