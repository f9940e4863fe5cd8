import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sessionElapsedMs, type ExistingState, type SessionState } from '@fortyfive/session';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { Guest, rectangle, Tab } from '../kit/candidate.ts';
import { type RunningServer, startServer, waitFor } from '../kit/server.ts';

const KILLS = 10;
const ENOUGH = 60;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

/** Sends commands without pause; keeps each one, with its id, until it is acknowledged, as the page does. */
class Writer {
  readonly acknowledged: number[] = [];
  private stopped = false;
  private readonly tab: Tab;
  private readonly name: string;
  private readonly done: Promise<void>;

  constructor(tab: Tab, name: string) {
    this.tab = tab;
    this.name = name;
    this.done = this.write();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.done;
  }

  private async write(): Promise<void> {
    for (let index = 0; !this.stopped; index += 1) {
      await this.deliver(index);
      await sleep(8);
    }
  }

  private async deliver(index: number): Promise<void> {
    const commandId = randomUUID();
    const command =
      index % 2 === 0
        ? { type: 'EditCanvas' as const, elements: [rectangle(`${this.name}-${index}`)] }
        : { type: 'Say' as const, utteranceId: `${this.name}-${index}`, text: `${this.name} says number ${index}.` };
    for (;;) {
      const reply = await this.tab.send(command, commandId).catch(() => null);
      if (reply?.ok) return void this.acknowledged.push(index);
      if (reply && reply.rejection !== 'too-many-requests' && reply.rejection !== 'server-error')
        throw new Error(reply.rejection);
      await sleep(30);
    }
  }
}

it(`loses and doubles nothing that was acknowledged over ${KILLS} SIGKILLs under writes, and keeps the clock`, async () => {
  const guest = await Guest.arrive(server.url);
  const id = await guest.createSession({ pace: 'exam' });
  const tabs = [new Tab(guest, id), new Tab(guest, id)] as const;
  await Promise.all(tabs.map((tab) => tab.ready()));
  await tabs[0].send({ type: 'StartSession' });
  await waitFor(() => tabs[0].state.status === 'running');
  const startedAt = performance.now();
  const writers = tabs.map((tab, index) => new Writer(tab, `writer${index}`));
  for (let kill = 0; kill < KILLS; kill += 1) {
    await sleep(150 + 37 * kill);
    await server.kill();
    await server.startAgain();
  }
  // However slow the machine: enough written for the comparison to mean something.
  await waitFor(() => writers.every((writer) => writer.acknowledged.length > ENOUGH), 60_000);
  await Promise.all(writers.map((writer) => writer.stop()));
  await waitFor(() => tabs[0].state.seq === tabs[1].state.seq && tabs[0].state.seq > 0);
  const reader = await new Tab(guest, id).ready();
  await waitFor(() => reader.state.seq >= tabs[0].state.seq && tabs.every((tab) => tab.state.seq === reader.state.seq));
  for (const tab of tabs) expect(tab.state).toEqual(reader.state);
  for (const [index, writer] of writers.entries()) expectOnce(reader.state, `writer${index}`, writer.acknowledged);
  const elapsed = sessionElapsedMs(reader.state, reader.clock?.now ?? 0) ?? 0;
  expect(Math.abs(elapsed - (performance.now() - startedAt))).toBeLessThan(2_000);
  for (const tab of [...tabs, reader]) tab.close();
});

function expectOnce(state: SessionState, name: string, acknowledged: readonly number[]): void {
  const { scene, utterances } = (state as ExistingState).work;
  expect(acknowledged.length).toBeGreaterThan(ENOUGH);
  const said = utterances
    .filter((utterance) => utterance.utteranceId.startsWith(`${name}-`))
    .map((utterance) => Number(utterance.utteranceId.split('-')[1]));
  expect(new Set(said).size).toBe(said.length);
  expect(said).toEqual(acknowledged.filter((index) => index % 2 === 1));
  for (const index of acknowledged.filter((each) => each % 2 === 0)) expect(scene).toHaveProperty([`${name}-${index}`]);
}

it('moves a session on whose deadlines passed while no server ran', async () => {
  const own = await startServer({ SESSION_CLOCK_RATE: '300' });
  onTestFinished(own.remove);
  const guest = await Guest.arrive(own.url);
  const id = await guest.createSession({ pace: 'strict' });
  const tab = await new Tab(guest, id).ready();
  await tab.send({ type: 'StartSession' });
  await waitFor(() => tab.state.status === 'running');
  await own.kill();
  await sleep(3_500); // 17 session minutes: past the three phases of five
  await own.startAgain();
  await waitFor(() => 'design-goals' in (tab.state as ExistingState).work.spentMs, 30_000);
  const { spentMs } = (tab.state as ExistingState).work;
  expect(spentMs).toMatchObject({ 'feature-expectations': 300_000, estimations: 300_000, 'design-goals': 300_000 });
  tab.close();
});
