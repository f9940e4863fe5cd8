import type { ClockReading, Coverage, JoinReply, RejectionCode } from '@fortyfive/protocol';
import { ABSENT, fold, type RecordedEvent, type SessionState } from '@fortyfive/session';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { betterAnchor, type ClockAnchor } from './clock.ts';
import type { OutboxState } from './outbox.ts';

export interface SessionView {
  readonly session: SessionState;
  readonly coverage: Coverage | null;
  readonly clock: ClockAnchor | null;
  readonly link: 'connecting' | 'online' | 'offline';
  /** Why this session cannot be joined, once the server has said so. */
  readonly joinRefusal: RejectionCode | null;
  readonly outbox: OutboxState;
  /** Text typed here that the server has not acknowledged yet, by slot; it goes before the server's. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Elements changed here that are not even in the outbox yet. */
  readonly boardWaiting: number;
}

export type SessionStore = StoreApi<SessionView>;

export function createSessionStore(): SessionStore {
  return createStore<SessionView>(() => ({
    session: ABSENT,
    coverage: null,
    clock: null,
    link: 'connecting',
    joinRefusal: null,
    outbox: { pending: [], refused: [], retrying: false },
    drafts: {},
    boardWaiting: 0,
  }));
}

/** Folds in events that may be old, repeated or ahead. True when some are missing before them. */
export function receiveEvents(store: SessionStore, events: readonly RecordedEvent[]): boolean {
  const { session } = store.getState();
  const fresh = events.filter((event) => event.seq > session.seq);
  if (fresh.length === 0) return false;
  if (fresh[0]?.seq !== session.seq + 1) return true;
  try {
    store.setState({ session: fold(fresh, session) });
    return false;
  } catch {
    // What we hold and what the server sends do not fit together: start from nothing and ask for everything.
    store.setState({ session: ABSENT });
    return true;
  }
}

/** Takes an answer to `session:join`. True when its events leave a gap. */
export function receiveJoin(store: SessionStore, reply: Extract<JoinReply, { ok: true }>): boolean {
  receiveClock(store, reply.clock);
  store.setState({ coverage: reply.coverage, joinRefusal: null });
  if ('events' in reply) return receiveEvents(store, reply.events);
  if (reply.snapshot.seq > store.getState().session.seq) store.setState({ session: reply.snapshot });
  return false;
}

export function receiveClock(store: SessionStore, reading: ClockReading): void {
  const next = { ...reading, receivedAt: performance.now() };
  store.setState({ clock: betterAnchor(store.getState().clock, next) });
}
