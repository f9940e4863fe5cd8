import type { ClientCommand } from '@fortyfive/protocol';
import { backoffMs } from './backoff.ts';
import { browserOutboxStore } from './browser-store.ts';
import { deliver } from './deliver.ts';
import { newId } from './ids.ts';
import { joiner } from './join-session.ts';
import { BOARD_SLOT, browserJournal, type Journal } from './journal.ts';
import { drained } from './drain.ts';
import { offerHalves } from './offer-halves.ts';
import { createPictures, type Pictures } from './pictures.ts';
import { downloadPicture, uploadPicture } from './pictures-http.ts';
import { browserPictureStore } from './pictures-store.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createSessionStore, receiveClock, receiveEvents, type SessionStore } from './session-store.ts';
import { sleep } from './sleep.ts';
import { openSocket, type SessionSocket } from './socket.ts';
import { followNetwork, watchPage } from './watch-page.ts';
import { CHAT_SLOT, createTextSync, type TextSync } from './text-sync.ts';

/** One session as this page takes part in it. */
export interface SessionConnection {
  readonly sessionId: string;
  readonly store: SessionStore;
  readonly outbox: Outbox;
  readonly texts: TextSync;
  readonly journal: Journal;
  readonly pictures: Pictures;
  /** Board elements that an earlier page had not got through, once known. */
  readonly recoveredBoard: Promise<readonly unknown[]>;
  send(command: ClientCommand): void;
  say(text: string): void;
  /** Called before the page or the session ends: everything half-typed or half-drawn goes into the outbox. */
  onFlush(flush: () => void): () => void;
  flush(): void;
  close(): void;
}

/** An acknowledged command's events must arrive within this; else a broadcast was lost and is fetched. */
const BROADCAST_MS = 1_500;

export function connectSession(sessionId: string): SessionConnection {
  const store = createSessionStore();
  const journal = browserJournal(sessionId);
  const socket = openSocket();
  const closing = new AbortController();
  const flushes = new Set<() => void>();
  const pictures = sessionPictures(sessionId);
  const join = joiner(sessionId, socket, store, closing.signal, () => {
    outbox.open();
    pictures.open();
  });

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

  listen(socket, sessionId, store, { outbox, pictures }, join);
  const stopWatching = watchPage(store, texts, flush, join);
  const stopListening = followNetwork(socket);
  // The board must not send an element before it is known that its picture still waits.
  const recovered = Promise.all([journal.recover(), pictures.load()]).then(([slots]) => slots);
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
    pictures,
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
        pictures.end();
        socket.disconnect();
      });
    },
  };
}

function sessionPictures(sessionId: string): Pictures {
  return createPictures({
    store: browserPictureStore(sessionId),
    upload: (pictureId, bytes) => uploadPicture(sessionId, pictureId, bytes),
    download: (pictureId) => downloadPicture(sessionId, pictureId),
    random: Math.random,
    sleep,
  });
}

function listen(
  socket: SessionSocket,
  sessionId: string,
  store: SessionStore,
  { outbox, pictures }: { readonly outbox: Outbox; readonly pictures: Pictures },
  join: () => Promise<void>,
) {
  socket.on('connect', () => void join());
  socket.on('disconnect', (reason) => {
    outbox.close();
    pictures.close();
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
