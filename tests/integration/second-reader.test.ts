import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Guest, Tab } from '../kit/candidate.ts';
import {
  type Behaviour,
  claiming,
  type Claims,
  type ModelCall,
  type ModelServer,
  startModelServer,
} from '../kit/model-server.ts';
import { type RunningServer, runToExit, startServer, waitFor } from '../kit/server.ts';

const KEY = 'sk-a-key-that-nobody-may-see';
const QUOTE = 'we shard the reservations by garage id';
const TRANSCRIPT = [
  'Interviewer: Please design parking. You could put a message queue in front of the store.',
  `Candidate: In the middle tier ${QUOTE}, because every query names one garage.`,
  'Candidate: We do not replicate the search index in a second region for now.',
].join('\n');

interface Reading {
  readonly state: 'off' | 'waiting' | 'unread' | 'read';
  readonly model: string;
  readonly promptVersion: string;
  readonly points: readonly {
    readonly id: string;
    readonly agreement: string;
    readonly rules: { readonly status: string };
    readonly model: { readonly status: string; readonly quote: string | null; readonly turn: number | null };
  }[];
}

let model: ModelServer;
let server: RunningServer;
let guest: Guest;

beforeAll(async () => {
  model = await startModelServer();
  server = await startServer({
    MODEL_BASE_URL: model.baseURL,
    MODEL_NAME: 'reader-1',
    MODEL_API_KEY: KEY,
    MODEL_TIMEOUT_MS: '700',
  });
  guest = await Guest.arrive(server.url);
});
afterAll(async () => {
  await server.remove();
  await model.close();
});
beforeEach(() => {
  model.forget();
  model.answer = ({ pointIds }) => claiming(pointIds);
});

async function finished(): Promise<string> {
  const { status, body } = await guest.http('POST', '/api/imports', {
    problemId: 'generic',
    transcript: TRANSCRIPT,
    fileName: 'parking.txt',
  });
  expect({ status, body }).toMatchObject({ status: 201 });
  return (body as { id: string }).id;
}

const readingOf = async (id: string) => (await guest.http('GET', `/api/sessions/${id}/second-reading`)).body as Reading;
const reportOf = (id: string) => guest.http('GET', `/api/sessions/${id}/report`);

async function read(id: string): Promise<Reading> {
  await waitFor(async () => (await readingOf(id)).state === 'read', 30_000);
  return readingOf(id);
}

/** What the model answers where DD2 is asked about; everything else is "missing". */
function whenAskedForSharding(answer: (call: ModelCall) => Behaviour): void {
  model.answer = (call) => (call.pointIds.includes('DD2') ? answer(call) : claiming(call.pointIds));
}

const saying = (claims: Claims) => whenAskedForSharding(({ pointIds }) => claiming(pointIds, claims));
const pointOf = (reading: Reading, id: string) => reading.points.find((point) => point.id === id);

describe('a model as second reader', () => {
  it('has its verified verdicts stand beside those of the rules, disagreements first', async () => {
    saying({ DD2: { status: 'covered', quote: `${QUOTE.toUpperCase()}!`, turn: 0 } });
    const id = await finished();
    const early = await reportOf(id);
    const reading = await read(id);
    expect(reading).toMatchObject({ model: 'reader-1', promptVersion: 'second-reader-1' });
    expect(reading.points).toHaveLength(60);
    expect(pointOf(reading, 'DD2')?.model).toEqual({ status: 'covered', quote: QUOTE, turn: 1 });
    expect(pointOf(reading, 'SE2')?.model).toEqual({ status: 'missing', quote: null, turn: null });
    const order = reading.points.map(({ agreement }) => agreement);
    expect(order).toEqual(order.toSorted());
    expect(new Set(order)).toEqual(new Set(['different', 'same']));
    expect(early.status).toBe(200);
    expect((await reportOf(id)).body).toEqual(early.body);
    expect(model.calls).toHaveLength(38);
    for (const { path, headers, body } of model.calls) {
      expect(path).toBe('/v1/chat/completions');
      expect(headers.authorization).toBe(`Bearer ${KEY}`);
      expect(Object.keys(headers).filter((name) => name.startsWith('x-'))).toEqual([]);
      expect(body).toMatchObject({ model: 'reader-1', stream: true, response_format: { type: 'json_schema' } });
    }
  });

  it('is shown to the own candidate only, and only after the end', async () => {
    const id = await finished();
    const stranger = await Guest.arrive(server.url);
    expect((await stranger.http('GET', `/api/sessions/${id}/second-reading`)).status).toBe(404);
    const running = await guest.createSession();
    expect((await guest.http('GET', `/api/sessions/${running}/second-reading`)).status).toBe(409);
    await read(id);
  });

  it('reads an interview that was held here, too', async () => {
    const id = await guest.createSession();
    const tab = await new Tab(guest, id).ready();
    await tab.send({ type: 'StartSession' });
    await tab.say(`I think ${QUOTE}.`);
    saying({ DD2: { status: 'mentioned', quote: QUOTE, turn: 1 } });
    await tab.send({ type: 'FinishSession' });
    tab.close();
    expect((await reportOf(id)).status).toBe(200);
    expect(pointOf(await read(id), 'DD2')?.model).toMatchObject({ status: 'mentioned', quote: QUOTE });
  });

  it('asks a third time about what two calls differ in, and the majority stands', async () => {
    whenAskedForSharding(({ pointIds, earlier }) =>
      claiming(pointIds, earlier === 1 ? {} : { DD2: { status: 'covered', quote: QUOTE, turn: 1 } }),
    );
    const reading = await read(await finished());
    expect(pointOf(reading, 'DD2')?.model.status).toBe('covered');
    expect(model.calls.filter(({ pointIds }) => pointIds.includes('DD2')).map(({ pointIds }) => pointIds)).toEqual([
      ['DD1', 'DD2', 'DD3', 'DD4'],
      ['DD4', 'DD3', 'DD2', 'DD1'],
      ['DD2'],
    ]);
  });

  it('waits as long as it is told to, then asks again', async () => {
    whenAskedForSharding(({ pointIds, earlier }) =>
      earlier === 0
        ? { kind: 'status', status: 429, headers: { 'retry-after': '1' } }
        : claiming(pointIds, { DD2: { status: 'covered', quote: QUOTE } }),
    );
    const reading = await read(await finished());
    expect(pointOf(reading, 'DD2')?.model.status).toBe('covered');
    const [first, again] = model.calls.filter(({ pointIds }) => pointIds.includes('DD2'));
    expect((again?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it.each<[string, (call: ModelCall) => Behaviour]>([
    ['errors', () => ({ kind: 'status', status: 503, headers: { 'retry-after': '0' }, message: KEY })],
    ['refuses', () => ({ kind: 'status', status: 401, message: `no ${KEY}` })],
    ['says nothing in time', () => ({ kind: 'hang' })],
    ['cuts the stream', ({ pointIds }) => ({ ...(claiming(pointIds) as { text: string }), kind: 'cut' })],
    ['sends no JSON', () => ({ kind: 'say', text: '{"points": [{"id": "DD1", "sta' })],
    ['sends without end', () => ({ kind: 'flood' })],
    ['judges other points', () => claiming(['DD1', 'DD2', 'DD3', 'ZZ9'])],
    ['redirects', () => ({ kind: 'status', status: 307, headers: { location: '/elsewhere' } })],
  ])('judges nothing where the endpoint %s, and the report is there', async (_, behaviour) => {
    whenAskedForSharding(behaviour);
    const id = await finished();
    const report = await reportOf(id);
    expect(report.status).toBe(200);
    const reading = await read(id);
    for (const point of ['DD1', 'DD2', 'DD3', 'DD4'])
      expect(pointOf(reading, point)).toMatchObject({ agreement: 'not-judged', model: { status: 'not-judged' } });
    expect(pointOf(reading, 'DD5')?.model.status).toBe('missing');
    expect((await reportOf(id)).body).toEqual(report.body);
    expect(model.calls.filter(({ path }) => path !== '/v1/chat/completions')).toEqual([]);
    expect(server.output()).not.toContain(KEY);
    expect(server.output()).not.toContain('garage');
  });

  it.each([
    ['nobody said', 'we shard everything with consistent hashing'],
    ['the interviewer said', 'put a message queue in front of the store'],
    ['denies what was said', 'We do replicate the search index in a second region'],
    ['lost its denial', 'replicate the search index in a second region'],
  ])('keeps no verdict with a quote that %s', async (_, quote) => {
    saying({ DD2: { status: 'covered', quote, turn: 1 }, DD3: { status: 'mentioned', quote, turn: 2 } });
    const reading = await read(await finished());
    for (const id of ['DD2', 'DD3'])
      expect(pointOf(reading, id)?.model).toEqual({ status: 'not-judged', quote: null, turn: null });
    expect(pointOf(reading, 'DD4')?.model.status).toBe('missing');
  });

  it('reads what ended before a crash once the server is back', async () => {
    model.answer = () => ({ kind: 'hang' });
    const id = await finished();
    await waitFor(() => model.calls.length > 0);
    expect((await readingOf(id)).state).toBe('waiting');
    await server.kill();
    saying({ DD2: { status: 'covered', quote: QUOTE } });
    await server.startAgain();
    expect(pointOf(await read(id), 'DD2')?.model.status).toBe('covered');
  });

  it('asks in plainer ways when an endpoint refuses the parameter', async () => {
    model.answer = ({ pointIds, body }) => {
      if (body.response_format) return { kind: 'status', status: 400, message: 'response_format is not supported' };
      const claims = { DD2: { status: 'covered', quote: QUOTE } };
      const reply = claiming(pointIds, pointIds.includes('DD2') ? claims : {}) as { text: string };
      return { kind: 'say', text: `Sure:\n\`\`\`json\n${reply.text}\n\`\`\`` };
    };
    expect(pointOf(await read(await finished()), 'DD2')?.model.status).toBe('covered');
    const formats = model.calls.map(({ body }) => body.response_format?.type ?? 'none');
    expect(new Set(formats)).toEqual(new Set(['json_schema', 'json_object', 'none']));
    expect(formats.filter((format) => format !== 'none').length).toBeLessThan(6);
  });
});

describe('settings of a model', () => {
  it.each([
    [{ MODEL_BASE_URL: 'http://127.0.0.1:1/v1' }, 'MODEL_NAME must be set too when MODEL_BASE_URL is set.'],
    [{ MODEL_NAME: 'reader-1' }, 'MODEL_BASE_URL must be set too when MODEL_NAME is set.'],
    [{ MODEL_API_KEY: KEY }, 'MODEL_BASE_URL must be set too when MODEL_API_KEY is set.'],
    [
      { MODEL_BASE_URL: `http://me:${KEY}@127.0.0.1/v1`, MODEL_NAME: 'reader-1' },
      'MODEL_BASE_URL must be an address such as http://localhost:11434/v1, without a password.',
    ],
    [{ MODEL_MAX_CALLS: '0' }, 'MODEL_MAX_CALLS must be 1 or more.'],
  ])('%j is one clear sentence', async (settings, sentence) => {
    const { code, stderr } = await runToExit(settings as Record<string, string>);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `The environment variable ${sentence}\n` });
  });

  it('is off without them', async () => {
    const plain = await startServer();
    try {
      const visitor = await Guest.arrive(plain.url);
      const { body } = await visitor.http('POST', '/api/imports', { problemId: 'generic', transcript: TRANSCRIPT });
      const { id } = body as { id: string };
      expect((await visitor.http('GET', `/api/sessions/${id}/second-reading`)).body).toEqual({ state: 'off' });
    } finally {
      await plain.remove();
    }
  });
});
