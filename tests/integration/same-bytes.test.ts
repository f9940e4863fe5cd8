import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Guest, rectangle, Tab } from '../kit/candidate.ts';
import { type RunningServer, startServer, waitFor } from '../kit/server.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('a report', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.remove());

  const bytesOf = async (guest: Guest, path: string): Promise<string> => {
    const response = await fetch(`${server.url}/api/sessions/${path}`, { headers: { cookie: guest.cookie } });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer()).toString('latin1');
  };

  async function finished(guest: Guest): Promise<string> {
    const id = await guest.createSession();
    const tab = await new Tab(guest, id).ready();
    await tab.send({ type: 'StartSession' });
    await tab.say('How many new links are created each month?');
    await tab.say('With 100 million new links a month that is about 40 writes per second – naïve, but enough.');
    await tab.say('We shard the links by the hash of the short code, because one machine cannot hold 20 TB.');
    await tab.send({ type: 'EditNote', phaseId: 'design-goals', text: 'Redirects answer within 50 ms. 🙂' });
    await tab.send({ type: 'EditEstimate', text: '100 M / 2.6 M s = 40 writes per second' });
    await tab.send({ type: 'EditCanvas', elements: [rectangle('box', 1, { x: 0.1 + 0.2, angle: 1e-7 })] });
    await tab.send({ type: 'FinishSession' });
    await waitFor(() => tab.state.status === 'finished');
    tab.close();
    return id;
  }

  it('has the same bytes when it is asked for at once, again, and after the server was stopped and started', async () => {
    const guest = await Guest.arrive(server.url);
    const id = await finished(guest);
    const paths = ['report', 'report?level=mid', 'report?level=staff', 'report.json'].map((path) => `${id}/${path}`);
    const first = await Promise.all(paths.map((path) => bytesOf(guest, path)));
    const again = await Promise.all(paths.map((path) => bytesOf(guest, path)));
    expect(await server.stop()).toBe(0);
    await server.startAgain();
    const restarted = await Promise.all(paths.map((path) => bytesOf(guest, path)));
    await server.kill();
    await server.startAgain();
    const killed = await Promise.all(paths.map((path) => bytesOf(guest, path)));
    expect(first[0]).toContain('shard the links');
    expect(new Set(first.slice(0, 3)).size).toBe(3);
    for (const later of [again, restarted, killed])
      for (const [index, bytes] of later.entries()) expect(bytes === first[index], paths[index]).toBe(true);
  });

  it('has the same bytes when a crash came before it was first asked for', async () => {
    const guest = await Guest.arrive(server.url);
    const id = await finished(guest);
    await server.kill();
    await server.startAgain();
    const first = await bytesOf(guest, `${id}/report`);
    await server.stop();
    await server.startAgain();
    expect((await bytesOf(guest, `${id}/report`)) === first).toBe(true);
  });
});

/** Runs `npm run -s score` in a process of its own and gives what it printed. */
async function score(args: readonly string[], environment: Record<string, string>): Promise<string> {
  const child = spawn('npm', ['run', '-s', 'score', '--', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => errors.push(part));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  expect({ code, errors: Buffer.concat(errors).toString() }).toEqual({ code: 0, errors: '' });
  return Buffer.concat(parts).toString('latin1');
}

describe('npm run -s score', () => {
  it.each([
    ['as JSON', ['tests/golden/garage.json', '--problem', 'url-shortener', '--json']],
    ['with a drawing', ['tests/golden/garage.md', '--scene', 'tests/golden/garage.excalidraw', '--json']],
    ['for people', ['tests/golden/garage.md']],
  ])('prints the same bytes in two processes, wherever and in whatever language they run: %s', async (_what, args) => {
    const [one, other] = await Promise.all([
      score(args, { TZ: 'Pacific/Auckland', LC_ALL: 'C' }),
      score(args, { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' }),
    ]);
    expect(one?.length).toBeGreaterThan(1_000);
    expect(other === one).toBe(true);
  });
});
