import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadPacks, type Pack } from '@fortyfive/question-bank';
import { CHECKLIST } from '@fortyfive/rubric';
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

/** Every field and every text of a value, `[path, value]`, lists without their places. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((each) => leaves(each, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, each]) => leaves(each, `${path}.${name}`));
}

it('says with the live coverage which section moved by which of their own words, and nothing more', async () => {
  const guest = await Guest.arrive(server.url);
  const id = await guest.createSession({ pace: 'coached' });
  const tab = await new Tab(guest, id).ready();
  await tab.send({ type: 'StartSession' });
  const own = [
    'May I ask how many new links do we create each month? And should a link ever expire?',
    'With 100 million new links a month that is about 40 writes per second, and 4,000 redirects per second.',
    'I would shard by the short code with consistent hashing, because one machine cannot hold 20 TB.',
    'We put a cache in front of the database with a TTL of a day, so that hot links never reach it.',
    'Creating links needs an API key, and we rate limit every key to 100 links per hour against spam.',
  ];
  for (const text of own) await tab.say(text);
  await tab.send({
    type: 'EditNote',
    phaseId: 'design-goals',
    text: 'Redirects answer within 50 ms at the 99th percentile.',
  });
  own.push('Redirects answer within 50 ms at the 99th percentile.');
  await waitFor(() => tab.coverage.at(-1)?.coverage.moved[0]?.kind === 'noted');
  const joined = await tab.join();
  if (!joined.ok || !joined.coverage) throw new Error('Joined without coverage');
  const sent = [...tab.coverage.map(({ coverage }) => coverage), joined.coverage];
  expect(sent.flatMap(({ moved }) => moved).length).toBeGreaterThan(8);
  const sectionIds = new Set(CHECKLIST.sections.map((section) => section.id));
  const fields: Record<string, (value: unknown) => boolean> = {
    '.sections[].id': (value) => sectionIds.has(String(value)),
    '.sections[].covered': Number.isInteger,
    '.sections[].mentioned': Number.isInteger,
    '.sections[].total': Number.isInteger,
    '.moved[].sectionId': (value) => sectionIds.has(String(value)),
    '.moved[].status': (value) => value === 'covered' || value === 'mentioned',
    '.moved[].kind': (value) => value === 'said' || value === 'noted',
    '.moved[].turn': (value) => value === null || Number.isInteger(value),
    '.moved[].quote': (value) => own.some((text) => text.includes(String(value))),
    '.moved[].seq': Number.isInteger,
    '.moved[].elapsedMs': Number.isInteger,
  };
  for (const [path, value] of sent.flatMap((coverage) => leaves(coverage)))
    expect({ path, value, known: fields[path]?.(value) ?? false }).toEqual({ path, value, known: true });
  const words = JSON.stringify(sent);
  for (const { id: pointId, title, counts } of CHECKLIST.sections.flatMap((section) => section.points)) {
    expect(words).not.toMatch(new RegExp(`\\b${pointId}\\b`));
    expect(words).not.toContain(title);
    expect(words).not.toContain(counts);
  }
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
