import type { ClientCommand, CommandReply, RejectionCode } from '@fortyfive/protocol';
import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';
import { createOutbox, type OutboxDependencies, type OutboxState } from './outbox.ts';
import { memoryOutboxStore, type OutboxEntry, type OutboxStore } from './outbox-store.ts';

const say = (text: string): ClientCommand => ({ type: 'Say', utteranceId: text, text });
const textOf = ({ command }: OutboxEntry) => ('text' in command ? command.text : command.type);

/** A server that commits each command id once, and an unreliable way to it. */
function fakeServer() {
  const committed = new Map<string, OutboxEntry>();
  const faults: ('lost' | 'answer-lost' | RejectionCode)[] = [];
  const attempts: string[] = [];
  const send = async (entry: OutboxEntry): Promise<CommandReply> => {
    attempts.push(entry.commandId);
    const fault = faults.shift();
    if (fault === 'lost') throw new Error('lost');
    if (fault && fault !== 'answer-lost') return { ok: false, rejection: fault };
    if (!committed.has(entry.commandId)) committed.set(entry.commandId, entry);
    if (fault === 'answer-lost') throw new Error('answer lost');
    return { ok: true, seq: committed.size };
  };
  return { send, faults, attempts, texts: () => [...committed.values()].map(textOf) };
}

let ids = 0;
function setUp(store: OutboxStore = memoryOutboxStore(), change: Partial<OutboxDependencies> = {}) {
  const server = fakeServer();
  const waits: number[] = [];
  const settled: string[] = [];
  const states: OutboxState[] = [];
  const outbox = createOutbox({
    sessionId: 's',
    store,
    send: server.send,
    newId: () => `id-${(ids += 1)}`,
    wallClock: () => 1_000,
    random: () => 1,
    sleep: async (ms) => void waits.push(ms),
    onChange: (state) => states.push(state),
    onSettled: (entry) => settled.push(textOf(entry)),
    ...change,
  });
  return { outbox, server, waits, settled, states, store };
}
/** Lets everything that can happen without waiting happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('outbox', () => {
  it('sends in the order of making, one after the other', async () => {
    const { outbox, server, settled } = setUp();
    outbox.open();
    for (const text of ['a', 'b', 'c', 'd']) outbox.add(say(text));
    await settle();
    expect(server.texts()).toEqual(['a', 'b', 'c', 'd']);
    expect(settled).toEqual(['a', 'b', 'c', 'd']);
    expect(outbox.state().pending).toEqual([]);
  });

  it('stores a command before it sends it', async () => {
    const store = memoryOutboxStore();
    const order: string[] = [];
    const save = async () => {
      await settle();
      order.push('saved');
    };
    const send = async (): Promise<CommandReply> => {
      order.push('sent');
      return { ok: true, seq: 1 };
    };
    const { outbox } = setUp({ ...store, save }, { send });
    outbox.open();
    outbox.add(say('a'));
    await settle();
    await settle();
    expect(order).toEqual(['saved', 'sent']);
  });

  it('repeats a command with the same id until it is answered, and it happens once', async () => {
    const { outbox, server, waits } = setUp();
    server.faults.push('lost', 'answer-lost', 'server-error', 'too-many-requests');
    outbox.open();
    outbox.add(say('a'));
    outbox.add(say('b'));
    await settle();
    expect(new Set(server.attempts.slice(0, 5)).size).toBe(1);
    expect(server.texts()).toEqual(['a', 'b']);
    expect(waits).toEqual([400, 800, 1_600, 3_200]);
  });

  it('says that it is retrying, and stops saying so', async () => {
    const { outbox, server, states } = setUp();
    server.faults.push('server-error');
    outbox.open();
    outbox.add(say('a'));
    await settle();
    expect(states.map(({ retrying }) => retrying)).toContain(true);
    expect(outbox.state().retrying).toBe(false);
  });

  it('keeps what was refused for good, goes on with the rest, and forgets it only when dismissed', async () => {
    const store = memoryOutboxStore();
    const { outbox, server } = setUp(store);
    server.faults.push('text-too-long');
    outbox.open();
    outbox.add(say('too long'));
    outbox.add(say('fine'));
    await settle();
    expect(server.texts()).toEqual(['fine']);
    expect(outbox.state().refused).toMatchObject([{ command: say('too long'), rejection: 'text-too-long' }]);
    expect((await store.load()).refused).toHaveLength(1);
    outbox.dismiss(outbox.state().refused[0]?.commandId ?? '');
    await settle();
    expect(await store.load()).toEqual({ pending: [], refused: [] });
  });

  it('waits while closed and sends everything when opened again', async () => {
    const { outbox, server } = setUp();
    outbox.add(say('a'));
    await settle();
    expect(server.attempts).toEqual([]);
    outbox.open();
    await settle();
    outbox.close();
    outbox.add(say('b'));
    await settle();
    expect(server.texts()).toEqual(['a']);
    outbox.open();
    await settle();
    expect(server.texts()).toEqual(['a', 'b']);
  });

  it('takes up after a crash what was not acknowledged, first and with its old ids', async () => {
    const store = memoryOutboxStore();
    const before = setUp(store);
    before.outbox.add(say('a'));
    before.outbox.add(say('b'));
    await settle();
    const after = setUp(store, { wallClock: () => 2_000 });
    await after.outbox.load();
    after.outbox.add(say('c'));
    after.outbox.open();
    await settle();
    expect(after.server.texts()).toEqual(['a', 'b', 'c']);
    expect(after.server.attempts.slice(0, 2)).toEqual(before.outbox.state().pending.map(({ commandId }) => commandId));
    expect((await store.load()).pending).toEqual([]);
  });

  it('happens once even when two pages resend the same command', async () => {
    const store = memoryOutboxStore();
    const left = setUp(store);
    left.outbox.add(say('a'));
    await settle();
    const server = fakeServer();
    const pages = [setUp(store, { send: server.send }), setUp(store, { send: server.send })];
    await Promise.all(pages.map(({ outbox }) => outbox.load()));
    for (const { outbox } of pages) outbox.open();
    await settle();
    expect(server.attempts).toHaveLength(2);
    expect(server.texts()).toEqual(['a']);
  });

  it('still sends when the browser stores nothing', async () => {
    const broken = () => Promise.reject(new Error('no storage'));
    const { outbox, server } = setUp({ load: broken, save: broken, remove: broken });
    await outbox.load();
    outbox.open();
    outbox.add(say('a'));
    await settle();
    expect(server.texts()).toEqual(['a']);
  });
});

describe('backoff', () => {
  it('doubles up to fifteen seconds and is spread over the upper half', () => {
    expect([1, 2, 3, 20].map((attempt) => backoffMs(attempt, 1))).toEqual([400, 800, 1_600, 15_000]);
    expect(backoffMs(3, 0)).toBe(800);
  });
});
