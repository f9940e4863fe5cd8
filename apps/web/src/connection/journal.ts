import { createStore, delMany, entries, set, setMany } from 'idb-keyval';
import { openTabs, tabName } from './tab.ts';

/** What is on this screen and not yet acknowledged: `note:<phase>`, `estimate`, `chat`, `board`. */
export type JournalSlot = string;

interface JournalEntry {
  /** Wall-clock ms: of two drafts left by two crashed tabs the later one wins. */
  readonly at: number;
  readonly value: unknown;
}

/** One session's unacknowledged typing and drawing in IndexedDB, written at every input. */
export interface Journal {
  /** What this tab, and tabs that are gone, left behind; by slot, latest last. */
  recover(): Promise<ReadonlyMap<JournalSlot, readonly unknown[]>>;
  write(slot: JournalSlot, value: unknown): void;
  clear(slot: JournalSlot): void;
}

/** The slot that holds elements of the board; every other one holds text. */
export const BOARD_SLOT = 'board';

/** Without Web Locks an entry untouched for this long is taken for a crashed tab's. */
const ABANDONED_MS = 5_000;
const database = createStore('fortyfive-journal', 'slots');
const ignore = () => undefined;

export function browserJournal(sessionId: string): Journal {
  const key = async (slot: JournalSlot) => `${sessionId}/${await tabName()}/${slot}`;
  return {
    recover: () => recover(sessionId).catch(() => new Map()),
    write(slot, value) {
      const at = Date.now();
      void key(slot)
        .then((name) => set(name, { at, value } satisfies JournalEntry, database))
        .catch(ignore);
    },
    clear(slot) {
      void key(slot)
        .then((name) => delMany([name], database))
        .catch(ignore);
    },
  };
}

async function recover(sessionId: string): Promise<Map<JournalSlot, unknown[]>> {
  const own = await tabName();
  const open = await openTabs();
  const all = await entries<string, JournalEntry>(database);
  const left = all
    .map(([name, entry]) => ({ name, entry, path: name.split('/') }))
    .filter(({ path }) => path[0] === sessionId)
    .filter(({ path, entry }) => path[1] === own || isAbandoned(path[1] ?? '', entry, open))
    .toSorted((a, b) => a.entry.at - b.entry.at);
  const recovered = new Map<JournalSlot, unknown[]>();
  for (const { path, entry } of left) {
    const slot = path[2] ?? '';
    recovered.set(slot, [...(recovered.get(slot) ?? []), entry.value]);
  }
  await adopt(sessionId, own, left);
  return recovered;
}

function isAbandoned(tab: string, entry: JournalEntry, open: ReadonlySet<string> | null): boolean {
  return open ? !open.has(tab) : Date.now() - entry.at > ABANDONED_MS;
}

interface LeftEntry {
  readonly name: string;
  readonly entry: JournalEntry;
  readonly path: readonly string[];
}

/** What tabs that are gone left becomes this tab's: written under its name first, and only then deleted under theirs. */
async function adopt(sessionId: string, own: string, left: readonly LeftEntry[]) {
  const foreign = left.filter(({ path }) => path[1] !== own);
  if (foreign.length === 0) return;
  const boards = left.filter(({ path }) => path[2] === BOARD_SLOT);
  const texts = foreign.filter(({ path }) => path[2] !== BOARD_SLOT);
  const adopted: [string, JournalEntry][] = texts.map(({ path, entry }) => [`${sessionId}/${own}/${path[2]}`, entry]);
  const board = boards.flatMap(({ entry }) => (Array.isArray(entry.value) ? entry.value : []));
  if (board.length > 0) adopted.push([`${sessionId}/${own}/${BOARD_SLOT}`, { at: Date.now(), value: board }]);
  await setMany(adopted, database);
  await delMany(
    foreign.map(({ name }) => name),
    database,
  );
}
