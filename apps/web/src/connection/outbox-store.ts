import type { ClientCommand, RejectionCode } from '@fortyfive/protocol';

/** A command on its way to the server. Its id is fixed before the first attempt and is the same for every one. */
export interface OutboxEntry {
  readonly commandId: string;
  readonly sessionId: string;
  readonly command: ClientCommand;
  /** Sorts entries by the time they were made, across reloads and tabs. */
  readonly order: string;
}

/** A command the server will never take. It is kept until its author has seen it. */
export interface RefusedEntry extends OutboxEntry {
  readonly rejection: RejectionCode;
}

/** Where one session's unacknowledged commands survive a crash. */
export interface OutboxStore {
  load(): Promise<{ readonly pending: readonly OutboxEntry[]; readonly refused: readonly RefusedEntry[] }>;
  save(entry: OutboxEntry | RefusedEntry): Promise<void>;
  remove(commandId: string): Promise<void>;
}

/** Keeps entries for as long as the page lives: for tests, and where the browser offers no storage. */
export function memoryOutboxStore(): OutboxStore {
  const entries = new Map<string, OutboxEntry | RefusedEntry>();
  return {
    load: async () => sortEntries([...entries.values()]),
    save: async (entry) => void entries.set(entry.commandId, structuredClone(entry)),
    remove: async (commandId) => void entries.delete(commandId),
  };
}

/** Entries as `load` gives them: oldest first, refused ones apart. */
export function sortEntries(entries: readonly (OutboxEntry | RefusedEntry)[]) {
  const sorted = entries.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return {
    pending: sorted.filter((entry) => !('rejection' in entry)),
    refused: sorted.filter((entry): entry is RefusedEntry => 'rejection' in entry),
  };
}
