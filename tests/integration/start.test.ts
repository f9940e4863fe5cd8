import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Guest } from '../kit/candidate.ts';
import { freePort, type RunningServer, runToExit, startServer } from '../kit/server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

const oneSentence = (stderr: string) => stderr.trim().split('\n');

describe('starting', () => {
  it('answers, is ready, serves the page and its own fonts, and says nothing but the address', async () => {
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({ status: 'ok' });
    const page = await fetch(`${server.url}/sessions/anything`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect((await fetch(`${server.url}/api/nothing`)).status).toBe(404);
    expect(server.output().trim().split('\n')).toHaveLength(1);
  });

  it('keeps all data over an orderly stop and a second start', async () => {
    const own = await startServer();
    onTestFinished(own.remove);
    const guest = await Guest.arrive(own.url);
    const id = await guest.createSession();
    expect(await own.stop()).toBe(0);
    await own.startAgain();
    expect((await guest.http('GET', '/api/sessions')).body).toMatchObject([{ id, status: 'lobby' }]);
  });

  it('uses DATABASE_URL when it is given', async () => {
    const { readFile } = await import('node:fs/promises');
    const password = (await readFile(join(server.dataDir, 'postgres-password'), 'utf8')).trim();
    const port = (await readFile(join(server.dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[3];
    const second = await startServer({ DATABASE_URL: `postgresql://fortyfive:${password}@127.0.0.1:${port}/postgres` });
    onTestFinished(second.remove);
    const guest = await Guest.arrive(second.url);
    await guest.createSession();
    const sameGuest = await fetch(`${server.url}/api/sessions`, { headers: { cookie: guest.cookie } });
    expect(await sameGuest.json()).toHaveLength(1);
  });
});

describe('a wrong start', () => {
  let dataDir: string;
  let blocker: Server;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'fortyfive-test-'));
    blocker = createServer();
    await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
  });
  afterAll(async () => {
    blocker.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it.each([
    ['a wrong variable', { PORT: 'abc' }, /PORT must be a port number/],
    ['a wrong database address', { DATABASE_URL: 'mysql://x' }, /DATABASE_URL must start with postgresql/],
    [
      'a data folder that cannot be made',
      { DATA_DIR: '/dev/null/data' },
      /The folder \/dev\/null\/data for the data cannot be made/,
    ],
    ['a short secret', { COOKIE_SECRET: 'short' }, /COOKIE_SECRET must have at least 32/],
    ['a clock that stands still', { SESSION_CLOCK_RATE: '0' }, /SESSION_CLOCK_RATE must be 1 or more/],
  ])('is one sentence and a non-zero exit: %s', async (_, settings, words) => {
    const { code, stderr, stdout } = await runToExit({ DATA_DIR: dataDir, ...settings } as Record<string, string>);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(oneSentence(stderr)).toEqual([expect.stringMatching(words)]);
  });

  it('says which port is taken', async () => {
    const address = blocker.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    const { code, stderr } = await runToExit({ DATA_DIR: dataDir, PORT: String(port) });
    expect(code).toBe(1);
    expect(oneSentence(stderr)).toEqual([expect.stringContaining(`Port ${port} is taken`)]);
  });

  it('says which database cannot be reached, without its password', async () => {
    const port = await freePort();
    const { code, stderr } = await runToExit({ DATABASE_URL: `postgresql://me:secret-word@127.0.0.1:${port}/x` });
    expect(code).toBe(1);
    expect(oneSentence(stderr)).toEqual([expect.stringContaining(`127.0.0.1:${port} cannot be reached`)]);
    expect(stderr).not.toContain('secret-word');
  });

  it('says that another server already runs on the same data', async () => {
    const { code, stderr } = await runToExit({ DATA_DIR: server.dataDir, PORT: '0' });
    expect(code).toBe(1);
    expect(oneSentence(stderr)).toEqual([expect.stringContaining('already running')]);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  });
});
