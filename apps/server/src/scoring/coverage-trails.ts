import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ExistingState } from '@fortyfive/session';
import type { Committed } from '../session/committed-events.ts';
import type { EventStore } from '../session/event-store.ts';
import { CoverageTrail } from './coverage-trail.ts';
import type { LiveScoring } from './live-scoring.ts';

/** Trails kept in memory; one that was dropped is read again from the log, with the same result. */
const CAPACITY = 200;
/** A log is read again for this long at a time: other sessions go on in between. */
const TURN_MS = 10;

/** The trails of the sessions that go on. */
export class CoverageTrails {
  private readonly trails = new Map<string, CoverageTrail>();
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly scoring: Pick<LiveScoring, 'reading'>,
    private readonly store: Pick<EventStore, 'eventsAfter'>,
  ) {}

  /** Takes what was just committed. A trail that is not known, or has a gap, is left to `complete`. */
  follow({ sessionId, events }: Pick<Committed, 'sessionId' | 'events'>): void {
    const trail = events[0]?.seq === 1 ? this.keep(sessionId) : this.trails.get(sessionId);
    for (const event of events) trail?.take(event);
  }

  /** The trail, when it has everything up to this state. */
  find(sessionId: string, state: ExistingState): CoverageTrail | null {
    const trail = this.trails.get(sessionId);
    if (!trail || trail.seq < state.seq) return null;
    this.keep(sessionId);
    return trail;
  }

  /** Reads from the log what the trail lacks. */
  complete(sessionId: string): Promise<void> {
    const underWay =
      this.underWay.get(sessionId) ?? this.readLog(sessionId).finally(() => this.underWay.delete(sessionId));
    this.underWay.set(sessionId, underWay);
    return underWay;
  }

  forget(sessionId: string): void {
    this.trails.delete(sessionId);
  }

  private async readLog(sessionId: string): Promise<void> {
    const trail = this.keep(sessionId);
    const missed = await this.store.eventsAfter(sessionId, trail.seq);
    let turnEnds = performance.now() + TURN_MS;
    for (const event of missed) {
      trail.take(event);
      if (performance.now() < turnEnds) continue;
      await nextTurn();
      turnEnds = performance.now() + TURN_MS;
    }
  }

  /** As the one used last, and the one dropped last. */
  private keep(sessionId: string): CoverageTrail {
    const trail = this.trails.get(sessionId) ?? new CoverageTrail((state) => this.scoring.reading(sessionId, state));
    this.trails.delete(sessionId);
    this.trails.set(sessionId, trail);
    const oldest = this.trails.keys().next();
    if (this.trails.size > CAPACITY && !oldest.done) this.trails.delete(oldest.value);
    return trail;
  }
}
