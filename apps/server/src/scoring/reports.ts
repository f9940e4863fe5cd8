import { ENGINE_VERSION, type Scoring } from '@fortyfive/rubric';
import type { ExistingState } from '@fortyfive/session';
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { type Committed, CommittedEvents } from '../session/committed-events.ts';
import { LiveScoring } from './live-scoring.ts';

/** Scores finished sessions once and keeps the result with the versions that made it. */
@Injectable()
export class Reports {
  private readonly logger = new Logger(Reports.name);

  constructor(
    private readonly database: Database,
    private readonly scoring: LiveScoring,
    committed: CommittedEvents,
  ) {
    committed.onReaction((message) => this.react(message));
  }

  /** The stored scoring of its time, made now when a crash came between the end and the scoring. */
  async scoringOf(sessionId: string, state: ExistingState): Promise<Scoring> {
    const stored = await this.database.sessionReport.findUnique({ where: { sessionId } });
    if (stored) return stored.scoring as unknown as Scoring;
    return this.store(sessionId, state);
  }

  private react({ sessionId, events, state }: Committed): void {
    if (!events.some(({ event }) => event.type === 'SessionFinished')) return;
    this.store(sessionId, state).catch((error: unknown) =>
      this.logger.error(error instanceof Error ? error.stack : String(error)),
    );
  }

  private async store(sessionId: string, state: ExistingState): Promise<Scoring> {
    const scoring = this.scoring.read(sessionId, state);
    await this.database.sessionReport.createMany({
      data: [
        {
          sessionId,
          engineVersion: ENGINE_VERSION,
          percent: Math.round(scoring.score.percent),
          scoring: scoring as unknown as Prisma.InputJsonObject,
        },
      ],
      skipDuplicates: true,
    });
    return scoring;
  }
}
