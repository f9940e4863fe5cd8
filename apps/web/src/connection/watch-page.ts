import type { SessionStore } from './session-store.ts';
import type { SessionSocket } from './socket.ts';
import type { TextSync } from './text-sync.ts';

/** Flushes before the page may end, and keeps the texts in step with the session. */
export function watchPage(
  store: SessionStore,
  texts: TextSync,
  flush: () => void,
  join: () => Promise<void>,
): () => void {
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
export function followNetwork(socket: SessionSocket): () => void {
  const onOffline = () => socket.io.engine?.close();
  const onOnline = () => void socket.connect();
  window.addEventListener('offline', onOffline);
  window.addEventListener('online', onOnline);
  return () => {
    window.removeEventListener('offline', onOffline);
    window.removeEventListener('online', onOnline);
  };
}
