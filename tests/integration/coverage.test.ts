import type { Coverage, JoinReply } from '@fortyfive/protocol';
import { guideOf, loadPacks } from '@fortyfive/question-bank';
import { scoreObservations } from '@fortyfive/rubric';
import { type ExistingState, fold, type RecordedEvent, templateOf } from '@fortyfive/session';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { CoverageTrail } from '../../apps/server/src/scoring/coverage-trail.ts';
import { observe } from '../../apps/server/src/scoring/observe.ts';
import { Guest, rectangle, Tab } from '../kit/candidate.ts';
import { type RunningServer, startServer, waitFor } from '../kit/server.ts';

const WRITES = 'With 100 million new links a month we take about 40 writes per second.';
const SHARDING = 'We shard the links by the hash of the short code, because one machine cannot hold 20 TB.';
const LATENCY = 'A redirect has to answer within 50 ms at the 99th percentile.';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

async function enter(guest: Guest, sessionId: string): Promise<Tab> {
  const tab = new Tab(guest, sessionId);
  onTestFinished(() => tab.close());
  return tab.ready();
}

async function running(pace = 'coached', from = server): Promise<{ guest: Guest; id: string; tab: Tab }> {
  const guest = await Guest.arrive(from.url);
  const id = await guest.createSession({ pace });
  const tab = await enter(guest, id);
  await tab.send({ type: 'StartSession' });
  await waitFor(() => tab.state.status === 'running');
  return { guest, id, tab };
}

const latest = (tab: Tab): Coverage | undefined => tab.coverage.at(-1)?.coverage;
const words = (tab: Tab): string => (latest(tab)?.moved ?? []).map(({ quote }) => quote).join('\n');

function coverageOf(reply: JoinReply): Coverage {
  if (!reply.ok || !reply.coverage) throw new Error('Joined without coverage');
  return reply.coverage;
}

const found = (coverage: Coverage, sectionId: string): number => {
  const section = coverage.sections.find(({ id }) => id === sectionId);
  return section ? section.covered + section.mentioned : -1;
};

/** The list by reading everything at once, from the events as a client gets them. */
async function batch(tab: Tab): Promise<Coverage['moved']> {
  const reply = await tab.connection
    .timeout(10_000)
    .emitWithAck('session:join', { sessionId: tab.sessionId, lastSeq: 0 });
  if (!reply.ok || !('events' in reply)) throw new Error('Expected events');
  const events: readonly RecordedEvent[] = reply.events;
  const pack = (await loadPacks()).find(({ id }) => id === 'url-shortener');
  if (!pack) throw new Error('No pack');
  const trail = new CoverageTrail((state) => {
    const phaseIds = templateOf(state.setup).phases.map(({ id }) => id);
    const observations = observe(state, phaseIds);
    return { observations, scoring: scoreObservations(observations, guideOf(pack)) };
  });
  for (const event of events) trail.take(event);
  return trail.recent(fold(events) as ExistingState);
}

describe('live coverage over the wire', () => {
  it('carries what moved it, newest first, in the words of the candidate', async () => {
    const { tab } = await running();
    await tab.say(WRITES);
    await waitFor(() => words(tab).includes('40 writes per second'));
    await tab.say(SHARDING);
    await waitFor(() => words(tab).includes('shard the links'));
    const { moved } = latest(tab) as Coverage;
    expect(moved[0]).toMatchObject({ sectionId: 'deep-dive', kind: 'said' });
    expect(moved.length).toBeLessThanOrEqual(5);
    expect(moved.map(({ seq }) => seq)).toEqual(moved.map(({ seq }) => seq).toSorted((a, b) => b - a));
    const { utterances } = (tab.state as ExistingState).work;
    for (const { turn, quote } of moved) {
      const said = utterances[turn ?? -1];
      expect(said?.speaker).toBe('candidate');
      expect(said?.text).toContain(quote);
    }
  });

  it('is the same for a late tab, after a lost connection, and as one reading of everything', async () => {
    const { guest, id, tab } = await running();
    await tab.say(WRITES);
    await tab.send({ type: 'EditNote', phaseId: 'design-goals', text: LATENCY });
    await tab.send({ type: 'EditEstimate', text: '100 M links a month / 2.6 M seconds = 40 writes per second' });
    await tab.send({ type: 'EditCanvas', elements: [rectangle('box')] });
    await tab.say(SHARDING);
    await waitFor(() => words(tab).includes('shard the links'));
    const { moved } = latest(tab) as Coverage;
    expect(new Set(moved.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    const late = await enter(guest, id);
    expect(coverageOf(late.joins[0] as JoinReply).moved).toEqual(moved);
    late.connection.io.engine.close();
    await waitFor(() => late.joins.length > 1);
    expect(coverageOf(late.joins.at(-1) as JoinReply).moved).toEqual(moved);
    expect(await batch(tab)).toEqual(moved);
  });

  it('takes back what an edited note no longer says, by the numbers alone', async () => {
    const { tab } = await running();
    await tab.send({ type: 'EditNote', phaseId: 'design-goals', text: LATENCY });
    await waitFor(() => words(tab).includes('50 ms'));
    expect(latest(tab)?.moved[0]).toMatchObject({ sectionId: 'design-goals', kind: 'noted', turn: null });
    const before = found(latest(tab) as Coverage, 'design-goals');
    await tab.send({ type: 'EditNote', phaseId: 'design-goals', text: 'Later.' });
    await waitFor(() => found(latest(tab) as Coverage, 'design-goals') < before);
    expect(latest(tab)?.moved).toEqual([]);
  });

  it('comes again from the log after the server was killed', async () => {
    const own = await startServer();
    onTestFinished(own.remove);
    const { guest, id, tab } = await running('coached', own);
    await tab.say(WRITES);
    await tab.say(SHARDING);
    await waitFor(() => words(tab).includes('shard the links'));
    const { moved } = latest(tab) as Coverage;
    tab.close();
    await own.kill();
    await own.startAgain();
    const again = await enter(guest, id);
    await waitFor(() => latest(again) !== undefined);
    expect(latest(again)?.moved).toEqual(moved);
    await again.join();
    expect(coverageOf(again.joins.at(-1) as JoinReply).moved).toEqual(moved);
    await again.send({ type: 'EditNote', phaseId: 'design-goals', text: LATENCY });
    await waitFor(() => words(again).includes('50 ms'));
    expect(latest(again)?.moved).toContainEqual(moved[0]);
    expect(latest(again)?.moved[0]).toMatchObject({ kind: 'noted' });
  });

  it.each(['strict', 'exam'])('is silent at the pace %s', async (pace) => {
    const { guest, id, tab } = await running(pace);
    await tab.say(WRITES);
    const observer = await enter(guest, id);
    await tab.send({ type: 'EditNote', phaseId: 'design-goals', text: LATENCY });
    // Longer than the meter's own delay.
    await new Promise((done) => setTimeout(done, 800));
    expect([tab.coverage, observer.coverage]).toEqual([[], []]);
    expect(observer.joins.map((reply) => reply.ok && reply.coverage)).toEqual([null]);
  });

  it('says no more of it when the interview is over', async () => {
    const { guest, id, tab } = await running();
    await tab.say(WRITES);
    await waitFor(() => words(tab).includes('40 writes'));
    await tab.send({ type: 'FinishSession' });
    const after = coverageOf((await enter(guest, id)).joins[0] as JoinReply);
    expect(after.moved).toEqual([]);
    expect(found(after, 'estimations')).toBeGreaterThan(0);
  });
});
