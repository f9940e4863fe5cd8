import { createHash, randomUUID } from 'node:crypto';
import { rejectionWords } from '@fortyfive/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Guest, Tab } from '../kit/candidate.ts';
import { pngOf } from '../kit/picture-bytes.ts';
import { type RunningServer, startServer } from '../kit/server.ts';

const MEGABYTE = 1024 * 1024;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

const idOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length);
  whole.set(bytes);
  return whole;
}

async function put(guest: Guest, sessionId: string, bytes: Uint8Array, { id = idOf(bytes), headers = {} } = {}) {
  const response = await fetch(`${server.url}/api/sessions/${sessionId}/pictures/${id}`, {
    method: 'PUT',
    headers: { cookie: guest.cookie, 'content-type': 'application/octet-stream', ...headers },
    body: Buffer.from(bytes),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const get = (guest: Guest, sessionId: string, id: string) =>
  fetch(`${server.url}/api/sessions/${sessionId}/pictures/${id}`, { headers: { cookie: guest.cookie } });

const refusal = (rejection: Parameters<typeof rejectionWords>[0]) => ({
  ok: false,
  rejection,
  message: rejectionWords(rejection),
});

async function runningSession(): Promise<{ guest: Guest; id: string; tab: Tab }> {
  const guest = await Guest.arrive(server.url);
  const id = await guest.createSession();
  const tab = await new Tab(guest, id).ready();
  await tab.send({ type: 'StartSession' });
  return { guest, id, tab };
}

const imageElement = (fileId: string) => ({
  id: 'picture',
  type: 'image',
  version: 1,
  versionNonce: 1,
  isDeleted: false,
  width: 30,
  height: 20,
  fileId,
});

describe('pictures of a session', () => {
  it('are kept as they are, and served so that they can only be shown', async () => {
    const { guest, id, tab } = await runningSession();
    const png = pngOf(30, 20);
    expect(await put(guest, id, png)).toEqual({ status: 200, body: { ok: true } });
    expect(await put(guest, id, png)).toEqual({ status: 200, body: { ok: true } });
    const response = await get(guest, id, idOf(png));
    expect(response.status).toBe(200);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(png));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': `inline; filename="picture-${idOf(png).slice(0, 12)}.png"`,
      'cache-control': 'private, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'same-origin',
    });
    tab.close();
  });

  it('are for whoever takes part: a stranger hears what is heard of a session that is not there', async () => {
    const { guest, id, tab } = await runningSession();
    const stranger = await Guest.arrive(server.url);
    const png = pngOf(3, 2);
    await put(guest, id, png);
    const absent = await put(guest, randomUUID(), png);
    expect(absent).toEqual({ status: 404, body: refusal('not-found') });
    expect(await put(stranger, id, png)).toEqual(absent);
    expect(await put(stranger, id, latin('no picture'), { id: idOf(png) })).toEqual(absent);
    for (const [who, session, picture] of [
      [stranger, id, idOf(png)],
      [guest, id, idOf(pngOf(4, 4))],
      [guest, randomUUID(), idOf(png)],
      [guest, id, '__proto__'],
      [guest, id, idOf(png).toUpperCase()],
      [guest, '%00', idOf(png)],
    ] as const) {
      const response = await get(who, session, picture);
      expect({ status: response.status, body: await response.json() }).toEqual(absent);
      expect(response.headers.get('cache-control') ?? '').not.toContain('immutable');
    }
    const foreign = await put(guest, id, pngOf(5, 5), { headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    tab.close();
  });

  it('are what their bytes say, whatever they are called', async () => {
    const { guest, id, tab } = await runningSession();
    const script = '<script>alert(1)</script>';
    for (const body of [
      `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`,
      `<!doctype html><title>picture.png</title>${script}`,
      `${script}\x89PNG\r\n\x1a\n`,
      '{"ok":true}',
      '',
    ]) {
      for (const type of ['image/png', 'image/svg+xml', 'application/json', 'text/html']) {
        const answer = await put(guest, id, latin(body), { headers: { 'content-type': type } });
        expect(answer.body).toMatchObject({ ok: false });
        expect([400, 415]).toContain(answer.status);
        expect((await get(guest, id, idOf(latin(body)))).status).toBe(404);
      }
    }
    expect(await put(guest, id, latin(`<svg>${script}</svg>`), { headers: { 'content-type': 'image/png' } })).toEqual({
      status: 415,
      body: refusal('not-a-picture'),
    });
    const polyglot = Uint8Array.of(...pngOf(3, 2), ...latin(`<html>${script}`));
    expect((await put(guest, id, polyglot, { headers: { 'content-type': 'text/html' } })).status).toBe(200);
    const served = await get(guest, id, idOf(polyglot));
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
    expect(served.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    tab.close();
  });

  it('are refused under a name that is not the hash of their bytes', async () => {
    const { guest, id, tab } = await runningSession();
    const name = idOf(pngOf(3, 2));
    const answer = await put(guest, id, pngOf(3, 3), { id: name });
    expect(answer).toMatchObject({ status: 400, body: { rejection: 'bad-request' } });
    expect(answer.body['message']).toMatch(/damaged on its way/);
    expect((await get(guest, id, name)).status).toBe(404);
    tab.close();
  });

  it('are limited in bytes and in pixels', async () => {
    const { guest, id, tab } = await runningSession();
    const tooLarge = { status: 413, body: refusal('picture-too-large') };
    expect((await put(guest, id, padded(pngOf(3, 2), 4 * MEGABYTE))).status).toBe(200);
    expect(await put(guest, id, padded(pngOf(3, 2), 4 * MEGABYTE + 1))).toEqual(tooLarge);
    expect(await put(guest, id, padded(pngOf(3, 2), 12 * MEGABYTE))).toEqual(tooLarge);
    expect(await put(guest, id, pngOf(8_193, 1))).toEqual(tooLarge);
    tab.close();
  });

  it('are limited in number, also when many come at once, and the ones that are there can be sent again', async () => {
    const { guest, id, tab } = await runningSession();
    const pictures = Array.from({ length: 52 }, (_, index) => pngOf(index + 1, 1));
    const answers = await Promise.all(pictures.map((bytes) => put(guest, id, bytes)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused).toEqual(Array.from({ length: 2 }, () => ({ status: 409, body: refusal('too-many-pictures') })));
    const kept = pictures[answers.findIndex(({ status }) => status === 200)] ?? latin('');
    expect((await put(guest, id, kept)).status).toBe(200);
    tab.close();
  });

  it('are limited to 40 MB in all', async () => {
    const { guest, id, tab } = await runningSession();
    for (let index = 1; index <= 10; index += 1)
      expect((await put(guest, id, padded(pngOf(index, 1), 4 * MEGABYTE))).status).toBe(200);
    expect(await put(guest, id, pngOf(11, 1))).toEqual({ status: 409, body: refusal('too-many-pictures') });
    tab.close();
  });

  it('are limited in how fast they come', async () => {
    const { guest, id, tab } = await runningSession();
    const answers = await Promise.all(Array.from({ length: 130 }, () => put(guest, id, latin('no picture'))));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBe(10);
    expect(refused[0]?.body).toEqual(refusal('too-many-requests'));
    tab.close();
  });

  it('are taken before the interview begins no more than strokes, and after it only when the board shows them', async () => {
    const { guest, id, tab } = await runningSession();
    const [shown, late] = [pngOf(7, 7), pngOf(8, 8)];
    const lobby = await guest.createSession();
    expect(await put(guest, lobby, shown)).toEqual({ status: 409, body: refusal('not-started') });
    const edit = await tab.send({ type: 'EditCanvas', elements: [imageElement(idOf(shown))] });
    expect(edit.ok).toBe(true);
    await tab.send({ type: 'FinishSession' });
    expect(await put(guest, id, late)).toEqual({ status: 409, body: refusal('finished') });
    expect((await put(guest, id, shown)).status).toBe(200);
    expect((await get(guest, id, idOf(shown))).status).toBe(200);
    tab.close();
  });

  it('of an imported board are taken after the import', async () => {
    const guest = await Guest.arrive(server.url);
    const png = pngOf(9, 9);
    const { body } = await guest.http('POST', '/api/imports', {
      problemId: 'generic',
      transcript: 'Interviewer: Design a car park.\nCandidate: How many cars does it hold?',
      elements: [imageElement(idOf(png))],
    });
    const { id } = body as { id: string };
    expect((await put(guest, id, png)).status).toBe(200);
    expect((await put(guest, id, pngOf(10, 10))).status).toBe(409);
  });

  it('outlive the server once it has said that it has them', async () => {
    const { guest, id, tab } = await runningSession();
    const png = pngOf(13, 13);
    expect((await put(guest, id, png)).status).toBe(200);
    await server.kill();
    await server.startAgain();
    const response = await get(guest, id, idOf(png));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(png));
    tab.close();
  });
});
