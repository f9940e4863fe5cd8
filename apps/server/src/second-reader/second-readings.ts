import { PROMPT_VERSION, type SecondVerdict } from '@fortyfive/rubric';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { SessionClock } from '../session/session-clock.ts';

/** A reading that nobody made for a day is not missed any more; without a bound, a new key would read years. */
const RESUMED_MS = 24 * 3_600_000;
const RESUMED_SESSIONS = 100;

/** The recorded facts of second readings. */
@Injectable()
export class SecondReadings {
  constructor(
    private readonly database: Database,
    private readonly clock: SessionClock,
  ) {}

  /** Keeps all verdicts of a session at once; when another server was first, its verdicts stand. */
  async record(sessionId: string, model: string, verdicts: readonly SecondVerdict[]): Promise<void> {
    await this.database.secondVerdict.createMany({
      data: verdicts.map(({ id, status, quote, turn }) => ({
        sessionId,
        pointId: id,
        status,
        // PostgreSQL's text holds no NUL.
        quote: quote?.replaceAll('\0', ' ') ?? null,
        turn,
        model,
        promptVersion: PROMPT_VERSION,
      })),
      skipDuplicates: true,
    });
  }

  of(sessionId: string) {
    return this.database.secondVerdict.findMany({ where: { sessionId } });
  }

  async exists(sessionId: string): Promise<boolean> {
    return (await this.database.secondVerdict.findFirst({ where: { sessionId }, select: { pointId: true } })) !== null;
  }

  /** Sessions that ended within the last day and were not read. */
  async unread(): Promise<string[]> {
    const since = BigInt(this.clock.now() - RESUMED_MS);
    const rows = await this.database.session.findMany({
      where: { status: 'finished', secondVerdicts: { none: {} }, events: { some: { at: { gte: since } } } },
      orderBy: { createdAt: 'asc' },
      select: { id: true },
      take: RESUMED_SESSIONS,
    });
    return rows.map(({ id }) => id);
  }
}
