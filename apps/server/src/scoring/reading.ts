import type { Observation, Scoring } from '@fortyfive/rubric';

/** What was judged, and the judgement. */
export interface Reading {
  readonly observations: readonly Observation[];
  readonly scoring: Scoring;
}
