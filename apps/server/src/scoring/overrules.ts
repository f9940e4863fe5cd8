import type { ExportedOverrule, Overrule, OverruleBody } from '@fortyfive/protocol';
import type { Scoring } from '@fortyfive/rubric';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { PointOverruleModel } from '../generated/prisma/models.ts';
import { RefusalException } from '../session/refusal.exception.ts';

/** An export is one answer: more overrules than anybody writes by hand. */
const MOST_EXPORTED = 10_000;

/** Where people disagree with the engine. A verdict is kept with what overruled it, because the next engine may judge otherwise. */
@Injectable()
export class Overrules {
  constructor(private readonly database: Database) {}

  async of(sessionId: string): Promise<Overrule[]> {
    const rows = await this.database.pointOverrule.findMany({ where: { sessionId }, orderBy: { pointId: 'asc' } });
    return rows.map(overruleOf);
  }

  /** Keeps a person's own verdict on a point, in place of an earlier one. */
  async keep(sessionId: string, { pointId, status, reason }: OverruleBody, scoring: Scoring): Promise<Overrule> {
    const judged = scoring.points.find(({ id }) => id === pointId);
    if (!judged) throw new RefusalException('bad-request', `There is no point ${pointId} in this report.`);
    if (judged.status === status)
      throw new RefusalException('bad-request', 'The engine judged this point in the same way: choose another status.');
    const { initiative, confidence, evidence } = judged;
    const verdict = { status: judged.status, initiative, confidence, evidence };
    const kept = {
      status,
      reason,
      at: new Date(),
      engineVersion: scoring.engine.version,
      verdict: verdict as unknown as Prisma.InputJsonObject,
    };
    const row = await this.database.pointOverrule.upsert({
      where: { sessionId_pointId: { sessionId, pointId } },
      create: { sessionId, pointId, ...kept },
      update: kept,
    });
    return overruleOf(row);
  }

  /** Takes an overrule back; one that is not there is no fault, so that a repeated request ends the same. */
  async withdraw(sessionId: string, pointId: string): Promise<void> {
    await this.database.pointOverrule.deleteMany({ where: { sessionId, pointId } });
  }

  async ofPerson(userId: string): Promise<ExportedOverrule[]> {
    const rows = await this.database.pointOverrule.findMany({
      where: { session: { candidateId: userId } },
      include: { session: { select: { problemId: true } } },
      orderBy: { at: 'desc' },
      take: MOST_EXPORTED,
    });
    return rows.map(({ session, ...row }) => ({
      sessionId: row.sessionId,
      problemId: session.problemId,
      ...overruleOf(row),
    }));
  }
}

function overruleOf({ pointId, status, reason, at, engineVersion, verdict }: PointOverruleModel): Overrule {
  return {
    pointId,
    status: status as Overrule['status'],
    reason,
    at: at.toISOString(),
    engineVersion,
    verdict: verdict as unknown as Overrule['verdict'],
  };
}
