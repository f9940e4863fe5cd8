import type { Coverage } from '@fortyfive/protocol';
import { type ExistingState, type SessionEvent, type SessionState, templateOf } from '@fortyfive/session';
import { Injectable } from '@nestjs/common';
import { type Committed, CommittedEvents } from '../session/committed-events.ts';
import type { CoverageSource } from '../session/coverage-source.ts';
import { LiveScoring } from './live-scoring.ts';

/** Typing and drawing come in bursts; the meter moves at most this often. */
const QUIET_MS = 300;

const MOVES_COVERAGE: ReadonlySet<SessionEvent['type']> = new Set([
  'UtteranceSaid',
  'NoteEdited',
  'EstimateEdited',
  'CanvasEdited',
]);

/** A guest of the pipeline: after work was committed, tells listeners how much of each section is covered. Coached pace only. */
@Injectable()
export class LiveCoverage implements CoverageSource {
  private readonly pending = new Map<string, { state: ExistingState }>();
  private readonly listeners: ((sessionId: string, coverage: Coverage) => void)[] = [];

  constructor(
    private readonly scoring: LiveScoring,
    committed: CommittedEvents,
  ) {
    committed.onReaction((message) => this.react(message));
  }

  read(sessionId: string, state: SessionState): Coverage | null {
    if (state.status === 'absent' || state.setup.pace !== 'coached' || state.status === 'lobby') return null;
    const phaseIds = new Set(templateOf(state.setup).phases.map((phase) => phase.id));
    const { sections } = this.scoring.read(sessionId, state);
    const shown = sections.filter((section) => phaseIds.has(section.id));
    return { sections: shown.map(({ id, covered, mentioned, total }) => ({ id, covered, mentioned, total })) };
  }

  onChange(listener: (sessionId: string, coverage: Coverage) => void): void {
    this.listeners.push(listener);
  }

  private react({ sessionId, events, state }: Committed): void {
    if (state.setup.pace !== 'coached' || !events.some(({ event }) => MOVES_COVERAGE.has(event.type))) return;
    const waiting = this.pending.get(sessionId);
    if (waiting) {
      waiting.state = state;
      return;
    }
    this.pending.set(sessionId, { state });
    setTimeout(() => this.announce(sessionId), QUIET_MS).unref();
  }

  private announce(sessionId: string): void {
    const waiting = this.pending.get(sessionId);
    this.pending.delete(sessionId);
    const coverage = waiting ? this.read(sessionId, waiting.state) : null;
    if (coverage) for (const listener of this.listeners) listener(sessionId, coverage);
  }
}
