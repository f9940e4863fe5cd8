import {
  type Actor,
  decide,
  evolve,
  type ExistingState,
  nextDeadline,
  type RecordedEvent,
  type Rejection,
  type SessionCommand,
  type SessionState,
} from '@fortyfive/session';
import { Inject, Injectable } from '@nestjs/common';
import { CommittedEvents } from './committed-events.ts';
import { EVENT_STORE, type EventStore, VersionConflict } from './event-store.ts';
import { LiveSessions } from './live-sessions.ts';
import { SerialQueue } from './serial-queue.ts';
import { SessionClock } from './session-clock.ts';

export interface Request {
  readonly sessionId: string;
  readonly actor: Actor;
  /** Chosen by who sends it; the same id is done once. Null for the clock's ticks. */
  readonly commandId: string | null;
  readonly command: SessionCommand;
}

export type Outcome =
  { readonly ok: true; readonly seq: number } | { readonly ok: false; readonly rejection: Rejection };

/** How often a command is decided again when another server appends first. */
const ATTEMPTS = 5;

/** The one way into a session: decide, append, acknowledge, publish; one command of a session at a time. */
@Injectable()
export class SessionPipeline {
  private readonly queue = new SerialQueue();

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly live: LiveSessions,
    private readonly clock: SessionClock,
    private readonly committed: CommittedEvents,
  ) {}

  /** Resolves after the commit. Rejections are values; it throws only when the database does. */
  execute(request: Request): Promise<Outcome> {
    return this.queue.run(request.sessionId, async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.once(request);
        } catch (error) {
          this.live.forget(request.sessionId);
          if (!(error instanceof VersionConflict) || attempt === ATTEMPTS) throw error;
        }
      }
    });
  }

  /** Reads a session between two commands: nothing is committed while `read` runs. */
  read<T>(sessionId: string, read: (state: SessionState) => Promise<T> | T): Promise<T> {
    return this.queue.run(sessionId, async () => read(await this.state(sessionId)));
  }

  private async once({ sessionId, actor, commandId, command }: Request): Promise<Outcome> {
    const state = await this.state(sessionId);
    if (!mayLook(actor, state)) return { ok: false, rejection: 'not-found' };
    if (commandId !== null) {
      const done = await this.store.receipt(sessionId, commandId);
      if (done !== null) return { ok: true, seq: done };
    }
    const decision = decide(command, state, actor, this.clock.now());
    if (!decision.ok) return decision;
    if (decision.events.length === 0) return { ok: true, seq: state.seq };
    const events = decision.events.map((timed, index): RecordedEvent => ({ seq: state.seq + 1 + index, ...timed }));
    const next = events.reduce(evolve, state) as ExistingState;
    await this.store.append({
      sessionId,
      expectedSeq: state.seq,
      events,
      state: next,
      commandId,
      nextDeadlineAt: nextDeadline(next)?.at ?? null,
    });
    this.live.set(sessionId, next);
    // After this turn of the event loop, so that the acknowledgement goes out before the broadcast.
    setImmediate(() => this.committed.publish({ sessionId, events, state: next }));
    return { ok: true, seq: next.seq };
  }

  private async state(sessionId: string): Promise<SessionState> {
    const known = this.live.get(sessionId);
    if (known) return known;
    const loaded = await this.store.load(sessionId);
    if (loaded.status !== 'absent') this.live.set(sessionId, loaded);
    return loaded;
  }
}

/** A stranger gets the same answer as for a session that does not exist. */
function mayLook(actor: Actor, state: SessionState): boolean {
  return actor.role === 'system' || state.status === 'absent' || state.setup.candidateId === actor.userId;
}
