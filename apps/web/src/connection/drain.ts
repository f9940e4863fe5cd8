import type { SessionStore } from './session-store.ts';

/** How long a page that is left goes on sending in the background. */
const DRAIN_MS = 5_000;

/** Resolves when nothing waits in the outbox, or after a while: what still waits is sent when the session is opened again. */
export function drained(store: SessionStore): Promise<void> {
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
