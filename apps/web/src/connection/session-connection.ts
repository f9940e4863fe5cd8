import type { ClientCommand, JoinReply, RejectionCode } from '@fortyfive/protocol';
import { isTransient } from '@fortyfive/protocol';
import { backoffMs } from './backoff.ts';
import { browserOutboxStore } from './browser-store.ts';
import { deliver } from './deliver.ts';
import { newId } from './ids.ts';
import { BOARD_SLOT, browserJournal, type Journal } from './journal.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { OutboxEntry } from './outbox-store.ts';
import { createSessionStore, receiveClock, receiveEvents, receiveJoin, type SessionStore } from './session-store.ts';
import { sleep } from './sleep.ts';
import { openSocket, type SessionSocket } from './socket.ts';
import { CHAT_SLOT, createTextSync, type TextSync } from './text-sync.ts';

/** One session as this page takes part in it. */
export interface SessionConnection {
  readonly sessionId: string;
  readonly store: SessionStore;
  readonly outbox: Outbox;
  readonly texts: TextSync;
  readonly journal: Journal;
  /** Board elements that an earlier page had not got through, once known. */
  readonly recoveredBoard: Promise<readonly unknown[]>;
  send(command: ClientCommand): void;
  say(text: string): void;
  /** Called before the page or the session ends: everything half-typed or half-drawn goes into the outbox. */
  onFlush(flush: () => void): () => void;
  flush(): void;
  close(): void;
}

const JOIN_MS = 10_000;
/** An acknowledged command's events must arrive within this; else a broadcast was lost and is fetched. */
const BROADCAST_MS = 1_500;
/** How long a page that is left goes on sending in the background. */
const DRAIN_MS = 5_000;

export function connectSession(sessionId: string): SessionConnection {
  const store = createSessionStore();
  const journal = browserJournal(sessionId);
  const socket = openSocket();
  const closing = new AbortController();
  const flushes = new Set<() => void>();
  const join = joiner(sessionId, socket, store, closing.signal, () => outbox.open());

  const outbox = createOutbox({
    sessionId,
    store: browserOutboxStore(sessionId),
    send: (entry) => deliver(socket, entry),
    newId,
    wallClock: Date.now,
    random: Math.random,
    sleep,
    onChange: (state) => store.setState({ outbox: state }),
    onSettled: (entry, reply) => {
      texts.settled(entry, reply);
      if (!reply.ok) return offerHalves(outbox, entry, reply.rejection);
      setTimeout(() => store.getState().session.seq < reply.seq && void join(), BROADCAST_MS);
    },
  });
  const texts = createTextSync(store, () => outbox, journal);
  const flush = () => {
    for (const each of flushes) each();
    texts.flush();
  };

  listen(socket, sessionId, store, outbox, join);
  const stopWatching = watchPage(store, texts, flush, join);
  const stopListening = followNetwork(socket);
  const recovered = journal.recover();
  void Promise.all([outbox.load(), recovered]).then(([, drafts]) => {
    texts.recover(drafts);
    if (!closing.signal.aborted) socket.connect();
  });

  return {
    sessionId,
    store,
    outbox,
    texts,
    journal,
    recoveredBoard: recovered.then((slots) => (slots.get(BOARD_SLOT) ?? []).flat()),
    send(command) {
      if (command.type === 'FinishSession' || command.type === 'AdvancePhase') flush();
      outbox.add(command);
    },
    say(text) {
      outbox.add({ type: 'Say', utteranceId: newId(), text });
      texts.discard(CHAT_SLOT);
    },
    onFlush(each) {
      flushes.add(each);
      return () => void flushes.delete(each);
    },
    flush,
    close() {
      flush();
      stopWatching();
      stopListening();
      void drained(store).then(() => {
        closing.abort();
        outbox.close();
        socket.disconnect();
      });
    },
  };
}

/** One element too large has a whole edit of the board refused: the halves are tried, until it stands alone. */
function offerHalves(outbox: Outbox, { command, commandId }: OutboxEntry, rejection: RejectionCode): void {
  const isTooLarge = rejection === 'element-too-large' || rejection === 'too-large';
  if (!isTooLarge || command.type !== 'EditCanvas' || command.elements.length < 2) return;
  const middle = Math.ceil(command.elements.length / 2);
  outbox.dismiss(commandId);
  outbox.add({ type: 'EditCanvas', elements: command.elements.slice(0, middle) });
  outbox.add({ type: 'EditCanvas', elements: command.elements.slice(middle) });
}

/** Resolves when nothing waits in the outbox, or after a while: what still waits is sent when the session is opened again. */
function drained(store: SessionStore): Promise<void> {
  const isEmpty = () => store.getState().link !== 'online' || store.getState().outbox.pending.length === 0;
  if (isEmpty()) return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = store.subscribe(() => isEmpty() && finish());
    const timer = setTimeout(() => finish(), DRAIN_MS);
    const finish = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
  });
}

/** A function that brings this page up to date; calls while it is under way lead to one more. */
function joiner(
  sessionId: string,
  socket: SessionSocket,
  store: SessionStore,
  signal: AbortSignal,
  onJoined: () => void,
) {
  let underWay = false;
  let again = false;

  const attempt = async (): Promise<'done' | 'retry' | 'refused'> => {
    const message = { sessionId, lastSeq: store.getState().session.seq };
    const reply: JoinReply | null = await socket
      .timeout(JOIN_MS)
      .emitWithAck('session:join', message)
      .catch(() => null);
    if (!reply) return 'retry';
    if (reply.ok) return receiveJoin(store, reply) ? 'retry' : 'done';
    if (isTransient(reply.rejection)) return 'retry';
    store.setState({ joinRefusal: reply.rejection });
    return 'refused';
  };

  return async function join(): Promise<void> {
    again = true;
    if (underWay) return;
    underWay = true;
    for (let tries = 1; again && socket.connected && !signal.aborted; tries += 1) {
      again = false;
      const outcome = await attempt();
      if (outcome === 'done') {
        store.setState({ link: 'online' });
        onJoined();
      }
      if (outcome !== 'retry') continue;
      again = true;
      await sleep(backoffMs(tries, Math.random()), signal);
    }
    underWay = false;
  };
}

function listen(
  socket: SessionSocket,
  sessionId: string,
  store: SessionStore,
  outbox: Outbox,
  join: () => Promise<void>,
) {
  socket.on('connect', () => void join());
  socket.on('disconnect', (reason) => {
    outbox.close();
    store.setState({ link: 'offline' });
    // Socket.IO does not come back by itself when the server closed the connection.
    if (reason === 'io server disconnect') setTimeout(() => socket.connect(), backoffMs(2, Math.random()));
  });
  socket.on('connect_error', () => store.setState({ link: 'offline' }));
  socket.on('session:events', (message) => {
    if (message.sessionId !== sessionId) return;
    receiveClock(store, message.clock);
    if (receiveEvents(store, message.events)) void join();
  });
  socket.on('session:coverage', (message) => {
    if (message.sessionId === sessionId) store.setState({ coverage: message.coverage });
  });
}

function watchPage(store: SessionStore, texts: TextSync, flush: () => void, join: () => Promise<void>): () => void {
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') flush();
    // A page that slept has a clock that stood still.
    else void join();
  };
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', flush);
  const unsubscribe = store.subscribe((view, before) => {
    if (view.session !== before.session || view.outbox !== before.outbox) texts.review();
  });
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', flush);
    unsubscribe();
  };
}

/**
 * A lost network is known to the browser at once, to the socket only after its heartbeat. The connection is dropped and
 * tried again at once: a server on this very machine answers without any network.
 */
function followNetwork(socket: SessionSocket): () => void {
  const onOffline = () => socket.io.engine?.close();
  const onOnline = () => void socket.connect();
  window.addEventListener('offline', onOffline);
  window.addEventListener('online', onOnline);
  return () => {
    window.removeEventListener('offline', onOffline);
    window.removeEventListener('online', onOnline);
  };
}
