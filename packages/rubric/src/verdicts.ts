import type { Observation } from './observations.ts';

export type Status = 'covered' | 'mentioned' | 'missing' | 'not-judged';
export type Initiative = 'unprompted' | 'prompted' | 'given';

/** One reason for a verdict. `quote` stands verbatim in the observation's text. */
export interface Evidence extends Pick<Observation, 'kind' | 'turn' | 'phaseId' | 'elapsedMs' | 'source'> {
  readonly quote: string;
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
}

export interface SectionScore {
  readonly id: string;
  readonly title: string;
  readonly covered: number;
  readonly mentioned: number;
  readonly missing: number;
  readonly total: number;
  /** 0 to 100, weighted by importance. */
  readonly percent: number;
}

/** The engine's whole answer. Same observations, same bytes. */
export interface Scoring {
  readonly engine: { readonly version: string; readonly checklist: number; readonly pack: string | null };
  readonly points: readonly Verdict[];
  readonly sections: readonly SectionScore[];
  readonly score: { readonly percent: number; readonly band: string };
}
