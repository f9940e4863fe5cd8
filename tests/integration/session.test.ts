import { randomUUID } from 'node:crypto';
import type { JoinReply } from '@fortyfive/protocol';
import { type ExistingState, fold } from '@fortyfive/session';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Guest, rectangle, Tab } from '../kit/candidate.ts';
import { type RunningServer, startServer, waitFor } from '../kit/server.ts';

let server: RunningServer;
const open: Tab[] = [];

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  for (const tab of open) tab.close();
  await server.remove();
});

async function enter(guest: Guest, sessionId: string): Promise<Tab> {
  const tab = new Tab(guest, sessionId);
  open.push(tab);
  return tab.ready();
}

async function running(): Promise<{ guest: Guest; tab: Tab; id: string }> {
  const guest = await Guest.arrive(server.url);
  const id = await guest.createSession();
  const tab = await enter(guest, id);
  expect(await tab.send({ type: 'StartSession' })).toMatchObject({ ok: true });
  await waitFor(() => tab.state.status === 'running');
  return { guest, tab, id };
}

const work = (tab: Tab) => (tab.state as ExistingState).work;
const spoken = (tab: Tab) => work(tab).utterances.filter((utterance) => utterance.speaker === 'interviewer');

describe('a session over the wire', () => {
  it('presents the problem, answers a question from the facts, and shows coverage', async () => {
    const { tab } = await running();
    await waitFor(() => spoken(tab).length >= 1);
    const before = spoken(tab).length;
    expect(await tab.say('How many new links are created each month?')).toMatchObject({ ok: true });
    await waitFor(() => spoken(tab).length > before);
    expect(spoken(tab).at(-1)).toMatchObject({ intent: 'answer' });
    await waitFor(() => tab.coverage.length > 0);
    expect(tab.coverage.at(-1)?.coverage.sections).toHaveLength(10);
  });

  it('does a repeated command once and answers it the same', async () => {
    const { tab } = await running();
    const commandId = randomUUID();
    const command = { type: 'EditNote' as const, phaseId: 'estimations', text: 'once' };
    const first = await tab.send(command, commandId);
    await tab.send({ ...command, text: 'twice' });
    expect(await tab.send(command, commandId)).toEqual(first);
    await waitFor(() => work(tab).notes.estimations === 'twice');
  });

  it('refuses what the rules and the schema refuse, and says so', async () => {
    const { tab } = await running();
    expect(await tab.send({ type: 'StartSession' })).toEqual({ ok: false, rejection: 'already-started' });
    expect(await tab.send({ type: 'AdvancePhase', from: 'security' })).toEqual({ ok: false, rejection: 'wrong-phase' });
    expect(
      await tab.send({ type: 'SpeakAsInterviewer', utteranceId: 'x', text: 'hi', intent: 'answer' } as never),
    ).toEqual({ ok: false, rejection: 'bad-request' });
    expect(await tab.send('nonsense' as never)).toEqual({ ok: false, rejection: 'bad-request' });
  });

  it('gives a client that was away what passed meanwhile', async () => {
    const { guest, tab, id } = await running();
    const other = await enter(guest, id);
    other.connection.io.engine.close();
    await waitFor(() => other.disconnects === 1);
    for (let index = 0; index < 20; index += 1)
      await tab.send({ type: 'EditNote', phaseId: 'logs', text: `line ${index}` });
    await waitFor(() => other.state.seq >= tab.state.seq && work(other).notes.logs === 'line 19');
    expect(other.state).toEqual(tab.state);
  });

  it('needs nobody else online: a late tab gets everything from the server', async () => {
    const { guest, tab, id } = await running();
    await tab.send({ type: 'EditCanvas', elements: [rectangle('only-here')] });
    await waitFor(() => 'only-here' in work(tab).scene);
    await waitFor(() => spoken(tab).length >= 1);
    const { state } = tab;
    tab.close();
    const late = await enter(guest, id);
    expect(late.state).toEqual(state);
  });

  it('equals the full state from any sequence number', async () => {
    const { guest, tab, id } = await running();
    await waitFor(() => spoken(tab).length >= 1);
    for (let index = 0; index < 40; index += 1)
      await tab.send(
        index % 2
          ? { type: 'EditNote', phaseId: 'logs', text: `${index}` }
          : { type: 'EditCanvas', elements: [rectangle(`r${index}`)] },
      );
    await waitFor(() => work(tab).notes.logs === '39');
    const reader = guest.connect();
    const join = (lastSeq: number) =>
      reader.timeout(10_000).emitWithAck('session:join', { sessionId: id, lastSeq }) as Promise<JoinReply>;
    const eventsFrom = async (lastSeq: number) => {
      const reply = await join(lastSeq);
      if (!reply.ok || !('events' in reply)) throw new Error('Expected events');
      return reply.events;
    };
    const all = await eventsFrom(0);
    expect(fold(all)).toEqual(tab.state);
    for (let lastSeq = 1; lastSeq <= all.length; lastSeq += 1) {
      const before = fold(all.slice(0, lastSeq));
      expect(fold(await eventsFrom(lastSeq), before)).toEqual(tab.state);
    }
    reader.disconnect();
  });

  it('sends a snapshot to a client that is far behind, or ahead of what was committed', async () => {
    const guest = await Guest.arrive(server.url);
    const transcript = Array.from(
      { length: 520 },
      (_, index) => `${index % 2 ? 'Interviewer' : 'Candidate'}: turn ${index}`,
    ).join('\n');
    const { body } = await guest.http('POST', '/api/imports', { problemId: 'generic', transcript });
    const tab = await enter(guest, (body as { id: string }).id);
    expect(tab.joins[0]).toHaveProperty('snapshot.seq', 522);
    const nearly = await tab.join(tab.state.seq - 500);
    expect(nearly).toHaveProperty('events.length', 500);
    expect(await tab.join(tab.state.seq + 1)).toHaveProperty('snapshot', tab.state);
  });

  it('takes a big scene without cutting the connection', async () => {
    const { guest, tab, id } = await running();
    const points = Array.from({ length: 2_000 }, (_, index) => [index / 3, index / 7]);
    const big = Array.from({ length: 60 }, (_, index) =>
      rectangle(`big-${index}`, 1, {
        type: 'freedraw',
        points,
        pressures: [],
        simulatePressure: true,
        lastCommittedPoint: null,
      }),
    );
    expect(JSON.stringify(big).length).toBeGreaterThan(3_000_000);
    const command = { type: 'EditCanvas' as const, elements: big };
    const reply = await guest.http('POST', `/api/sessions/${id}/commands`, { commandId: randomUUID(), command });
    expect(reply).toMatchObject({ status: 200, body: { ok: true } });
    await waitFor(() => Object.keys(work(tab).scene).length === 60);
    const overSocket = await tab.send({
      type: 'EditCanvas',
      elements: big.slice(0, 50).map((element) => ({ ...element, version: 2 })),
    });
    expect(overSocket).toMatchObject({ ok: true });
    expect(tab.disconnects).toBe(0);
  });

  it('keeps text that databases stumble over', async () => {
    const { tab } = await running();
    const text = 'NUL \u0000, lone \ud800, emoji 🙂, quote \' "';
    expect(await tab.send({ type: 'EditEstimate', text })).toMatchObject({ ok: true });
    await waitFor(() => work(tab).estimate.startsWith('NUL'));
    expect(work(tab).estimate).toContain('🙂');
  });
});

describe('somebody else', () => {
  it('cannot read, join, follow or write into a session, and learns nothing of it', async () => {
    const { tab, id } = await running();
    const stranger = await Guest.arrive(server.url);
    const theirs = stranger.connect();
    const heard: unknown[] = [];
    theirs.onAny((...message: unknown[]) => heard.push(message));
    const nowhere = randomUUID();
    for (const sessionId of [id, nowhere]) {
      expect(await theirs.timeout(5_000).emitWithAck('session:join', { sessionId, lastSeq: 0 })).toEqual({
        ok: false,
        rejection: 'not-found',
      });
      const command = { type: 'Say' as const, utteranceId: 'u', text: 'intruder' };
      expect(
        await theirs.timeout(5_000).emitWithAck('session:command', { sessionId, commandId: randomUUID(), command }),
      ).toEqual({ ok: false, rejection: 'not-found' });
      expect(
        (await stranger.http('POST', `/api/sessions/${sessionId}/commands`, { commandId: 'c', command })).body,
      ).toEqual({ ok: false, rejection: 'not-found' });
      expect(await stranger.http('GET', `/api/sessions/${sessionId}/report`)).toMatchObject({ status: 404 });
    }
    expect((await stranger.http('GET', '/api/sessions')).body).toEqual([]);
    await tab.say('Nobody else hears this.');
    await waitFor(() => work(tab).utterances.some((utterance) => utterance.text.startsWith('Nobody')));
    expect(heard).toEqual([]);
    expect(work(tab).utterances.some((utterance) => utterance.text === 'intruder')).toBe(false);
    theirs.disconnect();
  });

  it('is refused without a cookie, with a forged one, and from another origin', async () => {
    const guest = await Guest.arrive(server.url);
    const refused = async (options: Record<string, unknown>) => {
      const connection = guest.connect({ reconnection: false, ...options });
      const outcome = await new Promise<string>((done) => {
        connection.on('connect', () => done('connected'));
        connection.on('connect_error', () => done('refused'));
      });
      connection.disconnect();
      return outcome;
    };
    expect(await refused({})).toBe('connected');
    expect(await refused({ extraHeaders: {} })).toBe('refused');
    expect(await refused({ extraHeaders: { cookie: `${guest.cookie}x` } })).toBe('refused');
    for (const transports of [['websocket'], ['polling']])
      expect(
        await refused({ transports, extraHeaders: { cookie: guest.cookie, origin: 'https://evil.example' } }),
      ).toBe('refused');
    const crossSite = await fetch(`${server.url}/api/sessions`, {
      method: 'POST',
      headers: { cookie: guest.cookie, origin: 'https://evil.example', 'content-type': 'application/json' },
      body: '{}',
    });
    expect(crossSite.status).toBe(403);
  });
});
