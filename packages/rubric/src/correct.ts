import type { Status, Verdict } from './verdicts.ts';

/** A person's own status of a point. */
export interface Correction {
  readonly pointId: string;
  readonly status: Exclude<Status, 'not-judged'>;
}

/**
 * The verdicts as a person corrected them, to be scored beside the engine's own. A correction is certain; a point that the engine had not
 * found counts as unprompted. Implements R54.
 */
export function correctVerdicts(verdicts: readonly Verdict[], corrections: readonly Correction[]): Verdict[] {
  const statusOf = new Map(corrections.map(({ pointId, status }) => [pointId, status]));
  return verdicts.map((verdict) => {
    const status = statusOf.get(verdict.id);
    if (!status) return verdict;
    return {
      ...verdict,
      status,
      confidence: 1,
      initiative: status === 'missing' ? null : (verdict.initiative ?? 'unprompted'),
    };
  });
}
