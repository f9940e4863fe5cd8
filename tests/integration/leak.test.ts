import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadPacks, type Pack } from '@fortyfive/question-bank';
import type { ExistingState } from '@fortyfive/session';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Guest, Tab } from '../kit/candidate.ts';
import { type RunningServer, startServer, waitFor } from '../kit/server.ts';

const ROOT = resolve(import.meta.dirname, '../..');

let server: RunningServer;
let packs: Pack[];
beforeAll(async () => {
  packs = await loadPacks();
  server = await startServer({ SESSION_CLOCK_RATE: '60' });
});
afterAll(() => server.remove());

/** Texts of a pack that a candidate must not read before the report: expectations, cues, reference estimates. */
function answersOf(pack: Pack): string[] {
  const expectations = pack.expectations.flatMap((expectation) => [
    expectation.expect,
    ...expectation.cues.filter((cue) => cue.split(' ').length >= 4),
  ]);
  return [...expectations, ...pack.estimates.map((estimate) => estimate.result)].filter((text) => text.length >= 20);
}

it('sends a candidate nothing of the rubric, the facts not asked for, or the answers, in any payload', async () => {
  const guest = await Guest.arrive(server.url);
  const id = await guest.createSession({ pace: 'coached' });
  const tab = await new Tab(guest, id).ready();
  const bodies: unknown[] = [
    (await guest.http('GET', '/api/problems')).body,
    (await guest.http('GET', '/api/sessions')).body,
  ];
  await tab.send({ type: 'StartSession' });
  for (const text of [
    'How many new links do we create each month?',
    'Should links expire?',
    'I would shard by the short code with consistent hashing.',
    'I think that is it for this part, shall we move on?',
  ]) {
    await tab.say(text);
  }
  // Past 80 % of the first phase, where the interviewer probes.
  await waitFor(
    () =>
      (tab.state as ExistingState).work.utterances.some(
        (utterance) => utterance.intent === 'nudge' || utterance.intent === 'probe',
      ),
    20_000,
  );
  await waitFor(() => tab.coverage.length > 0);
  bodies.push((await guest.http('GET', `/api/sessions/${id}/report`)).body);
  const sent = JSON.stringify([tab.received, bodies]);
  const said = (tab.state as ExistingState).work.utterances.map((utterance) => utterance.text).join('\n');
  const pack = packs.find((each) => each.id === 'url-shortener');
  if (!pack) throw new Error('No pack');
  const hidden = [
    ...answersOf(pack),
    ...pack.facts.map((fact) => fact.answer),
    ...pack.probes.map((probe) => probe.ask),
  ];
  expect(hidden.length).toBeGreaterThan(150);
  for (const text of hidden.filter((each) => !said.includes(each)))
    expect(sent).not.toContain(JSON.stringify(text).slice(1, -1));
  expect(pack.facts.filter((fact) => said.includes(fact.answer)).length).toBeLessThan(6);
  expect(sent).not.toMatch(/"(pointId|evidence|verdict|cues|expect|probes|facts|counts)"/);
  tab.close();
});

it('has nothing of it in the bundle either', () => {
  const folder = join(ROOT, 'apps/web/dist');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css|html|json|map)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(3);
  const bundle = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  for (const pack of packs) {
    for (const text of [
      pack.statement,
      ...answersOf(pack),
      ...pack.facts.map((fact) => fact.answer),
      ...pack.probes.map((probe) => probe.ask),
    ]) {
      expect(bundle.includes(text), text).toBe(false);
    }
  }
  expect(bundle).not.toContain('States two or more functional requirements');
});
