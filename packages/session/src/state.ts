import type { Scene } from '@fortyfive/canvas';
import type { Setup, Utterance } from './events.ts';

/** An utterance as it stands in a session. `at` is the instant, `elapsedMs` the session time (null when imported). */
export interface SaidUtterance extends Utterance {
  readonly seq: number;
  readonly at: number;
  readonly elapsedMs: number | null;
}

/** What the candidate and the interviewer have produced so far. */
export interface Work {
  readonly utterances: readonly SaidUtterance[];
  /** Text by phase id. */
  readonly notes: Readonly<Record<string, string>>;
  readonly estimate: string;
  readonly scene: Scene;
  /** Milliseconds spent by phase id, of phases that are over. */
  readonly spentMs: Readonly<Record<string, number>>;
}

interface Existing {
  readonly seq: number;
  /** Instant of the last event. */
  readonly at: number;
  readonly setup: Setup;
  readonly work: Work;
}

/** Which nudges (80, 100) the current phase has had. */
type Nudges = readonly number[];

/**
 * The session as a state machine; every variant carries only its own fields.
 * A running clock is kept as two virtual start instants (moved forward by pauses), a stopped one as two durations.
 */
export type SessionState =
  | { readonly status: 'absent'; readonly seq: 0 }
  | (Existing & { readonly status: 'lobby' })
  | (Existing & {
      readonly status: 'running';
      readonly phaseIndex: number;
      readonly phaseStartedAt: number;
      readonly sessionStartedAt: number;
      readonly nudges: Nudges;
    })
  | (Existing & {
      readonly status: 'paused';
      readonly phaseIndex: number;
      readonly phaseElapsedMs: number;
      readonly sessionElapsedMs: number;
      readonly nudges: Nudges;
    })
  | (Existing & {
      readonly status: 'finished';
      readonly elapsedMs: number | null;
      readonly cause: 'candidate' | 'deadline' | 'imported';
    });

export type RunningState = Extract<SessionState, { status: 'running' }>;
export type ExistingState = Exclude<SessionState, { status: 'absent' }>;

/** Before the first event. */
export const ABSENT: SessionState = { status: 'absent', seq: 0 };
