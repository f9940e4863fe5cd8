import { viewFor } from '@fortyfive/protocol';
import { Inject, Injectable } from '@nestjs/common';
import { type Committed, CommittedEvents } from './committed-events.ts';
import { type Connections, roomOf } from './connections.ts';
import { COVERAGE_SOURCE, type CoverageSource } from './coverage-source.ts';
import { SessionClock } from './session-clock.ts';

/** The way out: what was committed goes to everybody who joined, as each may see it; coverage goes out volatile. */
@Injectable()
export class SessionBroadcast {
  constructor(
    private readonly clock: SessionClock,
    private readonly committed: CommittedEvents,
    @Inject(COVERAGE_SOURCE) private readonly coverage: CoverageSource,
  ) {}

  start(connections: Connections): void {
    this.committed.onBroadcast((message) => this.send(connections, message));
    this.coverage.onChange((sessionId, coverage) => {
      connections.to(roomOf(sessionId)).volatile.emit('session:coverage', { sessionId, coverage });
    });
  }

  private send(connections: Connections, { sessionId, events, state }: Committed): void {
    const viewer = { role: 'candidate' as const, userId: state.setup.candidateId };
    const seen = events.map((event) => viewFor(viewer, event));
    connections.to(roomOf(sessionId)).emit('session:events', { sessionId, clock: this.clock.reading(), events: seen });
  }
}
