import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportView, SessionCard } from '@fortyfive/protocol';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Guest } from '../kit/candidate.ts';
import { type RunningServer, startServer } from '../kit/server.ts';

const TRANSCRIPT = `Interviewer: Design a service that shortens links.
Candidate: We shard by the code with consistent hashing, because one machine cannot hold 20 TB.`;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

/** What an engine of another version left behind: another number beside the same verdicts. */
async function storedByAnOldEngine(id: string): Promise<void> {
  const password = (await readFile(join(server.dataDir, 'postgres-password'), 'utf8')).trim();
  const port = Number((await readFile(join(server.dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[3]);
  const client = new Client({ host: '127.0.0.1', port, user: 'fortyfive', password, database: 'postgres' });
  await client.connect();
  await client.query(`update session_report set percent = 99, engine_version = '0.1.0' where session_id = $1`, [id]);
  await client.end();
}

describe('a report of an older engine', () => {
  it('has the percentage in the list of sessions that its page shows', async () => {
    const guest = await Guest.arrive(server.url);
    const { body } = await guest.http('POST', '/api/imports', { problemId: 'url-shortener', transcript: TRANSCRIPT });
    const { id } = body as { id: string };
    const shown = ((await guest.http('GET', `/api/sessions/${id}/report`)).body as ReportView).score.percent;
    const listed = async () => ((await guest.http('GET', '/api/sessions')).body as SessionCard[])[0]?.percent;
    expect(await listed()).toBe(shown);
    await storedByAnOldEngine(id);
    expect(((await guest.http('GET', `/api/sessions/${id}/report`)).body as ReportView).score.percent).toBe(shown);
    expect(await listed()).toBe(shown);
    expect(shown).toBeLessThan(99);
  });
});
