import { isTransient, type ClientCommand, type CommandReply } from '@fortyfive/protocol';
import { backoffMs } from './backoff.ts';
import type { OutboxEntry, OutboxStore, RefusedEntry } from './outbox-store.ts';

export interface OutboxState {
  /** Not acknowledged yet, oldest first. */
  readonly pending: readonly OutboxEntry[];
  readonly refused: readonly RefusedEntry[];
  /** The last attempt failed and another one follows. */
  readonly retrying: boolean;
}

export interface OutboxDependencies {
  readonly sessionId: string;
  readonly store: OutboxStore;
  /** One attempt. Rejects when nobody can know whether the server took it. */
  readonly send: (entry: OutboxEntry) => Promise<CommandReply>;
  readonly newId: () => string;
  readonly wallClock: () => number;
  readonly random: () => number;
  /** Resolves after `ms`, or earlier when `signal` is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onChange: (state: OutboxState) => void;
  readonly onSettled: (entry: OutboxEntry, reply: CommandReply) => void;
}

export interface Outbox {
  readonly state: () => OutboxState;
  /** Takes up what an earlier page left behind. Call once, before anything is added. */
  load(): Promise<void>;
  /** Adds a command. It is stored, then sent when its turn comes. */
  add(command: ClientCommand): OutboxEntry;
  /** The way to the server is open: send in order until `close`. */
  open(): void;
  close(): void;
  dismiss(commandId: string): void;
}

/** Sends commands one by one in the order they were made, each until the server has answered it. */
export function createOutbox(dependencies: OutboxDependencies): Outbox {
  const { store, sessionId } = dependencies;
  let state: OutboxState = { pending: [], refused: [], retrying: false };
  const stored = new Map<string, Promise<void>>();
  let gate: AbortController | null = null;
  let running = false;
  let added = 0;

  const change = (next: Partial<OutboxState>) => {
    state = { ...state, ...next };
    dependencies.onChange(state);
  };

  const settle = async (entry: OutboxEntry, reply: CommandReply) => {
    const pending = state.pending.filter((other) => other.commandId !== entry.commandId);
    stored.delete(entry.commandId);
    if (reply.ok) {
      change({ pending, retrying: false });
      void attempt(store.remove(entry.commandId));
    } else {
      const refused: RefusedEntry = { ...entry, rejection: reply.rejection };
      change({ pending, refused: [...state.refused, refused], retrying: false });
      await attempt(store.save(refused));
    }
    dependencies.onSettled(entry, reply);
  };

  const deliver = async (entry: OutboxEntry, signal: AbortSignal) => {
    await stored.get(entry.commandId);
    for (let tries = 1; !signal.aborted; tries += 1) {
      const reply = await dependencies.send(entry).catch(() => null);
      if (reply && (reply.ok || !isTransient(reply.rejection))) return settle(entry, reply);
      if (signal.aborted) return;
      change({ retrying: true });
      await dependencies.sleep(backoffMs(tries, dependencies.random()), signal);
    }
  };

  const run = async () => {
    if (running) return;
    running = true;
    while (gate && state.pending[0]) await deliver(state.pending[0], gate.signal);
    running = false;
  };

  return {
    state: () => state,
    async load() {
      const left = await store.load().catch(() => ({ pending: [], refused: [] }));
      change({ pending: [...left.pending, ...state.pending], refused: [...left.refused] });
      void run();
    },
    add(command) {
      added += 1;
      const order = `${String(dependencies.wallClock()).padStart(15, '0')}-${String(added).padStart(8, '0')}`;
      const entry: OutboxEntry = { commandId: dependencies.newId(), sessionId, command, order };
      stored.set(entry.commandId, attempt(store.save(entry)));
      change({ pending: [...state.pending, entry] });
      void run();
      return entry;
    },
    open() {
      gate ??= new AbortController();
      void run();
    },
    close() {
      gate?.abort();
      gate = null;
    },
    dismiss(commandId) {
      change({ refused: state.refused.filter((entry) => entry.commandId !== commandId) });
      void attempt(store.remove(commandId));
    },
  };
}

/** Storage can be full or forbidden; the command is then still sent, it only would not survive a crash. */
async function attempt(saving: Promise<void>): Promise<void> {
  await saving.catch(() => undefined);
}
