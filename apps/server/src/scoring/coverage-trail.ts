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

/** Drawing and writing are read when they rest this long, by the instants of their events: every replay reads the same ones. */
const WORK_RESTS_MS = 2_000;
/** Or when they went on for this long, so that what comes of it has its time. */
const LONGEST_STRETCH_MS = 10_000;

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
  private open: Stretch | null = null;

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
    if (this.open && !goesOn(this.open, event)) this.settle();
    this.state = evolve(this.state, event);
    if (!canMove(event)) return;
    const { first, since } = this.open ?? { first: event, since: momentOf(this.state) };
    this.open = { first, last: event, since };
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

/** Events that are read together. */
interface Stretch {
  readonly first: RecordedEvent;
  readonly last: RecordedEvent;
  readonly since: Moment;
}

const isWork = (recorded: RecordedEvent): boolean => canMove(recorded) && recorded.event.type !== 'UtteranceSaid';

function goesOn({ first, last }: Stretch, next: RecordedEvent): boolean {
  if (!isWork(last) || !isWork(next)) return false;
  return next.at - last.at < WORK_RESTS_MS && next.at - first.at < LONGEST_STRETCH_MS;
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
