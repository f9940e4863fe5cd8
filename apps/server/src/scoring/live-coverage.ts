import type { Coverage } from '@fortyfive/protocol';
import { type ExistingState, type SessionState, templateOf } from '@fortyfive/session';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Committed, CommittedEvents } from '../session/committed-events.ts';
import type { CoverageSource } from '../session/coverage-source.ts';
import { EVENT_STORE, type EventStore } from '../session/event-store.ts';
import { canMove } from './coverage-trail.ts';
import { CoverageTrails } from './coverage-trails.ts';
import { LiveScoring } from './live-scoring.ts';

/** Typing and drawing come in bursts; the meter moves at most this often. */
const QUIET_MS = 300;

/** A guest of the pipeline: after work was committed, tells listeners what is covered and what moved it. Coached pace only. */
@Injectable()
export class LiveCoverage implements CoverageSource {
  private readonly logger = new Logger(LiveCoverage.name);
  private readonly pending = new Map<string, { state: ExistingState }>();
  private readonly listeners: ((sessionId: string, coverage: Coverage) => void)[] = [];
  private readonly trails: CoverageTrails;

  constructor(
    private readonly scoring: LiveScoring,
    @Inject(EVENT_STORE) store: EventStore,
    committed: CommittedEvents,
  ) {
    this.trails = new CoverageTrails(scoring, store);
    committed.onReaction((message) => this.react(message));
  }

  /** Where the trail has to be read from the log first, listeners hear of it a little later. */
  read(sessionId: string, state: SessionState): Coverage | null {
    if (state.status === 'absent' || state.setup.pace !== 'coached' || state.status === 'lobby') return null;
    if (goesOn(state) && !this.trails.find(sessionId, state)) this.schedule(sessionId, state);
    return this.coverageOf(sessionId, state);
  }

  onChange(listener: (sessionId: string, coverage: Coverage) => void): void {
    this.listeners.push(listener);
  }

  private coverageOf(sessionId: string, state: ExistingState): Coverage {
    const phaseIds = new Set(templateOf(state.setup).phases.map((phase) => phase.id));
    const moved = (goesOn(state) && this.trails.find(sessionId, state)?.recent(state)) || [];
    const shown = this.scoring.read(sessionId, state).sections.filter((section) => phaseIds.has(section.id));
    return { sections: shown.map(({ id, covered, mentioned, total }) => ({ id, covered, mentioned, total })), moved };
  }

  private react(message: Committed): void {
    const { sessionId, events, state } = message;
    if (state.setup.pace !== 'coached') return;
    if (state.status === 'finished') this.trails.forget(sessionId);
    else this.trails.follow(message);
    if (events.some(canMove)) this.schedule(sessionId, state);
  }

  private schedule(sessionId: string, state: ExistingState): void {
    const waiting = this.pending.get(sessionId);
    if (waiting) {
      if (waiting.state.seq < state.seq) waiting.state = state;
      return;
    }
    this.pending.set(sessionId, { state });
    setTimeout(() => void this.announce(sessionId), QUIET_MS).unref();
  }

  private async announce(sessionId: string): Promise<void> {
    const waiting = this.pending.get(sessionId);
    this.pending.delete(sessionId);
    if (!waiting) return;
    try {
      if (goesOn(waiting.state) && !this.trails.find(sessionId, waiting.state)) await this.trails.complete(sessionId);
      const coverage = this.coverageOf(sessionId, waiting.state);
      for (const listener of this.listeners) listener(sessionId, coverage);
    } catch (error) {
      this.logger.error(error instanceof Error ? error.stack : String(error));
    }
  }
}

/** Before and after the interview nothing is moved. */
const goesOn = (state: ExistingState): boolean => state.status === 'running' || state.status === 'paused';
