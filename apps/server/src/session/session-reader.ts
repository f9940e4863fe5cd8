import { type JoinReply, viewFor, viewStateFor } from '@fortyfive/protocol';
import { Inject, Injectable } from '@nestjs/common';
import { COVERAGE_SOURCE, type CoverageSource } from './coverage-source.ts';
import { EVENT_STORE, type EventStore } from './event-store.ts';
import { SessionClock } from './session-clock.ts';
import { SessionPipeline } from './session-pipeline.ts';

/** Above this many missed events a snapshot is shorter than the events. */
const FAR_BEHIND = 500;

/** What a client that joins or comes back needs to be where everybody is. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly pipeline: SessionPipeline,
    private readonly clock: SessionClock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(COVERAGE_SOURCE) private readonly coverage: CoverageSource,
  ) {}

  /** `listen` is called before anything later can be committed, so that nothing falls between the answer and the broadcast. */
  catchUp(sessionId: string, userId: string, lastSeq: number, listen: () => Promise<void> | void): Promise<JoinReply> {
    return this.pipeline.read(sessionId, async (state): Promise<JoinReply> => {
      if (state.status === 'absent' || state.setup.candidateId !== userId) return { ok: false, rejection: 'not-found' };
      await listen();
      const viewer = { role: 'candidate' as const, userId };
      const common = { ok: true as const, clock: this.clock.reading(), coverage: this.coverage.read(sessionId, state) };
      const missed = state.seq - lastSeq;
      if (missed < 0 || missed > FAR_BEHIND) return { ...common, snapshot: viewStateFor(viewer, state) };
      const events = missed === 0 ? [] : await this.store.eventsAfter(sessionId, lastSeq);
      return { ...common, events: events.map((event) => viewFor(viewer, event)) };
    });
  }
}
