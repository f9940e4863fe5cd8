import { ENGINE_VERSION, scoreAt, type Scoring } from '@fortyfive/rubric';
import type { Database } from '../database/database.ts';

/** A stored report without its scoring, which is large. */
interface StoredPercent {
  readonly sessionId: string;
  readonly percent: number;
  readonly engineVersion: string;
}

/**
 * The percentages that the pages of these reports show. A report keeps the verdicts of its time and weighs them as the engine does
 * now, so what an older engine stored beside them may be another number.
 */
export async function shownPercents(
  database: Database,
  reports: readonly StoredPercent[],
): Promise<ReadonlyMap<string, number>> {
  const old = reports.filter(({ engineVersion }) => engineVersion !== ENGINE_VERSION).map(({ sessionId }) => sessionId);
  const rows =
    old.length === 0
      ? []
      : await database.sessionReport.findMany({
          where: { sessionId: { in: old } },
          select: { sessionId: true, scoring: true },
        });
  return new Map([
    ...reports.map(({ sessionId, percent }) => [sessionId, percent] as const),
    ...rows.map(({ sessionId, scoring }) => [sessionId, percentNow(scoring as unknown as Scoring)] as const),
  ]);
}

function percentNow({ points }: Pick<Scoring, 'points'>): number {
  return scoreAt(points).score.percent;
}
