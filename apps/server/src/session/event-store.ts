import type { RecordedEvent, SessionState } from '@fortyfive/session';

/** One append: events that follow `expectedSeq`, the state after them, and the command that caused them. */
export interface Append {
  readonly sessionId: string;
  readonly expectedSeq: number;
  readonly events: readonly RecordedEvent[];
  readonly state: SessionState;
  /** Null for the clock's own ticks, which need no receipt: they are idempotent. */
  readonly commandId: string | null;
  readonly nextDeadlineAt: number | null;
}

/** The log of sessions. Everything in one `append` is committed together or not at all. */
export interface EventStore {
  /** The state after every committed event, `absent` when there is none. */
  load(sessionId: string): Promise<SessionState>;
  /** Resolves after the commit. Throws {@link VersionConflict} when another writer was first. */
  append(append: Append): Promise<void>;
  /** The last event number of a command that was committed before, or null. */
  receipt(sessionId: string, commandId: string): Promise<number | null>;
  /** Committed events with numbers above `seq`, in order. */
  eventsAfter(sessionId: string, seq: number): Promise<RecordedEvent[]>;
  /** Sessions whose next deadline is at or before `now`. */
  due(now: number): Promise<string[]>;
  /** Sessions that are running. */
  running(): Promise<string[]>;
}

export const EVENT_STORE = Symbol('EventStore');

/** Somebody else appended first: load again and decide again. */
export class VersionConflict extends Error {}
