import type { RecordedEvent, SessionState } from '@fortyfive/session';
import type { CommandMessage, JoinMessage } from './commands.ts';
import type { RejectionCode } from './rejections.ts';

/** The server's session clock: `now` in ms, and how many session ms pass in one real ms (1 but in tests). */
export interface ClockReading {
  readonly now: number;
  readonly rate: number;
}

/** Every acknowledgement: committed, or why not. `seq` is the session's last event number after the command. */
export type CommandReply = { readonly ok: true; readonly seq: number } | Refusal;
export interface Refusal {
  readonly ok: false;
  readonly rejection: RejectionCode;
}

/** Answer to `session:join`: either the events after `lastSeq`, or, when that is far behind, the whole state. */
export type JoinReply =
  | {
      readonly ok: true;
      readonly clock: ClockReading;
      readonly events: readonly RecordedEvent[];
      readonly coverage: Coverage | null;
    }
  | {
      readonly ok: true;
      readonly clock: ClockReading;
      readonly snapshot: SessionState;
      readonly coverage: Coverage | null;
    }
  | Refusal;

/** `session:events`: committed events in order, as this viewer may see them. */
export interface EventsMessage {
  readonly sessionId: string;
  readonly clock: ClockReading;
  readonly events: readonly RecordedEvent[];
}

/** `session:coverage` (volatile): per phase how many points are covered or mentioned so far. Coached pace only. */
export interface Coverage {
  readonly sections: readonly {
    readonly id: string;
    readonly covered: number;
    readonly mentioned: number;
    readonly total: number;
  }[];
  /** What moved it last, newest first, a handful at most; only what still counts. Empty unless the interview goes on. */
  readonly moved: readonly CoverageMove[];
}

/** Words of the candidate's own that made a point of a section count: which section, never which point. */
export interface CoverageMove {
  readonly sectionId: string;
  readonly status: 'mentioned' | 'covered';
  readonly kind: 'said' | 'noted' | 'estimated' | 'drawn';
  /** Of what was said: its place in the conversation. Else null. */
  readonly turn: number | null;
  /** Verbatim. */
  readonly quote: string;
  /** The event that moved it: two moves with one number came at once. */
  readonly seq: number;
  /** Session time of that event in ms. */
  readonly elapsedMs: number | null;
}
export interface CoverageMessage {
  readonly sessionId: string;
  readonly coverage: Coverage;
}

export interface ClientToServerEvents {
  'session:join': (message: JoinMessage, ack: (reply: JoinReply) => void) => void;
  'session:leave': (message: { sessionId: string }, ack: (reply: { ok: true } | Refusal) => void) => void;
  'session:command': (message: CommandMessage, ack: (reply: CommandReply) => void) => void;
}

export interface ServerToClientEvents {
  'session:events': (message: EventsMessage) => void;
  'session:coverage': (message: CoverageMessage) => void;
}
