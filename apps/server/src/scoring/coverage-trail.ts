import {
  ABSENT,
  evolve,
  type ExistingState,
  type RecordedEvent,
  sessionElapsedMs,
  type SessionState,
  templateOf,
} from '@fortyfive/session';
import { type CoverageMove, type Moves, nextMoves, recentMoves } from './coverage-moves.ts';
import type { Reading } from './reading.ts';

/** A drawing is read when it rests this long, by the instants of its events, so that every replay reads the same ones. */
const DRAWING_RESTS_MS = 2_000;

/**
 * What moved the coverage of one session, as a fold of its log: whoever takes the same events gets the same list, whether they
 * came one by one or all at once.
 */
export class CoverageTrail {
  private readonly read: (state: ExistingState) => Reading;
  private state: SessionState = ABSENT;
  private moves: Moves = new Map();
  private settled: Reading | null = null;
  /** What was not read yet: its first event dates it, so that it does not seem new again while it goes on. */
  private open: { readonly since: Moment; readonly last: RecordedEvent } | null = null;

  constructor(read: (state: ExistingState) => Reading) {
    this.read = read;
  }

  /** Number of the last event taken. */
  get seq(): number {
    return this.state.seq;
  }

  /** Takes the event that follows; others are left alone, for they were taken or leave a gap. */
  take(event: RecordedEvent): void {
    if (event.seq !== this.seq + 1) return;
    const drawsOn = this.open !== null && goesOn(this.open.last, event);
    if (!drawsOn) this.settle();
    this.state = evolve(this.state, event);
    if (canMove(event)) this.open = { since: this.open?.since ?? momentOf(this.state), last: event };
  }

  /** What moved it lately, as the session stands in `state`, or further on when the trail is. */
  recent(state: ExistingState): CoverageMove[] {
    const current = this.state.status !== 'absent' && this.seq > state.seq ? this.state : state;
    const now = this.read(current);
    const moves = nextMoves(this.moves, this.settled, now, this.open?.since ?? momentOf(current));
    return recentMoves(moves, now, new Set(templateOf(current.setup).phases.map((phase) => phase.id)));
  }

  private settle(): void {
    if (this.state.status === 'absent' || !this.open) return;
    const reading = this.read(this.state);
    this.moves = nextMoves(this.moves, this.settled, reading, this.open.since);
    this.settled = reading;
    this.open = null;
  }
}

type Moment = Parameters<typeof nextMoves>[3];
const momentOf = (state: SessionState): Moment => ({
  seq: state.seq,
  elapsedMs: state.status === 'absent' ? null : sessionElapsedMs(state, state.at),
});

function goesOn(last: RecordedEvent, next: RecordedEvent): boolean {
  return (
    last.event.type === 'CanvasEdited' && next.event.type === 'CanvasEdited' && next.at - last.at < DRAWING_RESTS_MS
  );
}

/** Whether coverage can move at this event. What an interviewer says counts with the candidate's next words. */
export function canMove({ event }: RecordedEvent): boolean {
  switch (event.type) {
    case 'UtteranceSaid':
      return event.speaker === 'candidate';
    case 'NoteEdited':
    case 'EstimateEdited':
    case 'CanvasEdited':
      return true;
    default:
      return false;
  }
}
