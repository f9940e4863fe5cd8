import { createStore, del, entries, set } from 'idb-keyval';
import { sortEntries, type OutboxEntry, type OutboxStore, type RefusedEntry } from './outbox-store.ts';

const database = createStore('fortyfive-outbox', 'commands');

/** The outbox of one session in IndexedDB. All tabs see it: a second one resends what a crashed one left, the same ids make that harmless. */
export function browserOutboxStore(sessionId: string): OutboxStore {
  const key = (commandId: string) => `${sessionId}/${commandId}`;
  return {
    async load() {
      const all = await entries<string, OutboxEntry | RefusedEntry>(database);
      return sortEntries(all.filter(([name]) => name.startsWith(`${sessionId}/`)).map(([, entry]) => entry));
    },
    save: (entry) => set(key(entry.commandId), entry, database),
    remove: (commandId) => del(key(commandId), database),
  };
}
