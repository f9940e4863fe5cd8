import {
  ABSENT,
  type ExistingState,
  fold,
  type RecordedEvent,
  type SessionEvent,
  type SessionState,
} from '@fortyfive/session';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { type Append, type EventStore, VersionConflict } from './event-store.ts';

/** A snapshot is written when an append crosses a multiple of this many events, so a load reads at most as many. */
const SNAPSHOT_EVERY = 200;
const UNIQUE_VIOLATION = 'P2002';

@Injectable()
export class PrismaEventStore implements EventStore {
  constructor(private readonly database: Database) {}

  async load(sessionId: string): Promise<SessionState> {
    const snapshot = await this.database.sessionSnapshot.findUnique({ where: { sessionId } });
    const from = snapshot ? (snapshot.state as unknown as SessionState) : ABSENT;
    return fold(await this.eventsAfter(sessionId, from.seq), from);
  }

  async append(append: Append): Promise<void> {
    const { sessionId, events, commandId } = append;
    const writes: Prisma.PrismaPromise<unknown>[] = [
      this.projection(append),
      this.database.sessionEvent.createMany({
        data: events.map(({ seq, at, event }) => ({
          sessionId,
          seq,
          at: BigInt(at),
          body: event as unknown as Prisma.InputJsonObject,
        })),
      }),
    ];
    const seq = append.expectedSeq + events.length;
    if (commandId !== null) writes.push(this.database.commandReceipt.create({ data: { sessionId, commandId, seq } }));
    if (Math.floor(seq / SNAPSHOT_EVERY) > Math.floor(append.expectedSeq / SNAPSHOT_EVERY))
      writes.push(this.snapshot(append, seq));
    try {
      await this.database.$transaction(writes);
    } catch (error) {
      if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === UNIQUE_VIOLATION)
        throw new VersionConflict();
      throw error;
    }
  }

  async receipt(sessionId: string, commandId: string): Promise<number | null> {
    const receipt = await this.database.commandReceipt.findUnique({
      where: { sessionId_commandId: { sessionId, commandId } },
    });
    return receipt?.seq ?? null;
  }

  async eventsAfter(sessionId: string, seq: number): Promise<RecordedEvent[]> {
    const rows = await this.database.sessionEvent.findMany({
      where: { sessionId, seq: { gt: seq } },
      orderBy: { seq: 'asc' },
    });
    return rows.map((row) => ({ seq: row.seq, at: Number(row.at), event: row.body as unknown as SessionEvent }));
  }

  async due(now: number): Promise<string[]> {
    const rows = await this.database.session.findMany({
      where: { nextDeadlineAt: { lte: BigInt(now) } },
      select: { id: true },
      take: 1_000,
    });
    return rows.map((row) => row.id);
  }

  async running(): Promise<string[]> {
    const rows = await this.database.session.findMany({ where: { status: 'running' }, select: { id: true } });
    return rows.map((row) => row.id);
  }

  /** The session's row, brought to the state after the append. */
  private projection({ sessionId, expectedSeq, events, state, nextDeadlineAt }: Append): Prisma.PrismaPromise<unknown> {
    const existing = state as ExistingState;
    const current = {
      status: existing.status,
      seq: expectedSeq + events.length,
      nextDeadlineAt: nextDeadlineAt === null ? null : BigInt(Math.ceil(nextDeadlineAt)),
      imported: existing.status === 'finished' && existing.cause === 'imported',
    };
    if (expectedSeq > 0)
      return this.database.session.update({ where: { id: sessionId }, data: current, select: { id: true } });
    const { candidateId, problemId, problemTitle, templateId, pace } = existing.setup;
    return this.database.session.create({
      data: { id: sessionId, candidateId, problemId, problemTitle, templateId, pace, ...current },
      select: { id: true },
    });
  }

  private snapshot({ sessionId, state }: Append, seq: number): Prisma.PrismaPromise<unknown> {
    const body = state as unknown as Prisma.InputJsonObject;
    return this.database.sessionSnapshot.upsert({
      where: { sessionId },
      create: { sessionId, seq, state: body },
      update: { seq, state: body },
      select: { seq: true },
    });
  }
}
