import { randomUUID } from 'node:crypto';
import type { ExportedOverrule, Overrule, ReportPoint, ReportView } from '@fortyfive/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Guest } from '../kit/candidate.ts';
import { type RunningServer, startServer } from '../kit/server.ts';

const DESIGN = `Interviewer: Design a service that shortens links.
Candidate: May I ask how many links people create each month? And should a link ever expire?
Interviewer: A hundred million a month, kept for five years.
Candidate: That is about 40 writes per second, and with a hundred reads for each write about 4000 reads per second.
Candidate: The client calls POST /links with the long address, and the service returns the short code. A redirect is GET /code.
Candidate: For a write, the client sends the request to the load balancer, which forwards it to the link service, and the service stores the row in the database.
Candidate: For a read, the client asks the service for the code, the service looks into the cache first, then reads the database and returns the redirect to the client.
Candidate: I choose a key-value store because every lookup is by the code and there are no joins.
Candidate: So the components are the client, a load balancer in front of the link service, a cache, and the database behind it.`;
const IDEAS = `Interviewer: Design a service that shortens links.
Candidate: May I ask how many links people create each month? And should a link ever expire?
Candidate: We shard by the code with consistent hashing, because one machine cannot hold 20 TB.`;

let server: RunningServer;
let guest: Guest;
let id: string;

beforeAll(async () => {
  server = await startServer();
  guest = await Guest.arrive(server.url);
  id = await importOf(DESIGN);
});
afterAll(() => server.remove());

async function importOf(transcript: string): Promise<string> {
  const { status, body } = await guest.http('POST', '/api/imports', { problemId: 'url-shortener', transcript });
  expect(status).toBe(201);
  return (body as { id: string }).id;
}

async function reportOf(sessionId: string, query = ''): Promise<ReportView> {
  const { status, body } = await guest.http('GET', `/api/sessions/${sessionId}/report${query}`);
  expect(status).toBe(200);
  return body as ReportView;
}

const pointOf = ({ points }: ReportView, pointId: string): ReportPoint => {
  const point = points.find((each) => each.id === pointId);
  if (!point) throw new Error(`No point ${pointId}`);
  return point;
};

describe('a report at a level', () => {
  it('changes the score and never a verdict', async () => {
    const usual = await reportOf(id);
    const [mid, senior, staff] = await Promise.all(
      ['mid', 'senior', 'staff'].map((level) => reportOf(id, `?level=${level}`)),
    );
    expect(senior).toEqual(usual);
    expect([mid?.score.level, senior?.score.level, staff?.score.level]).toEqual(['mid', 'senior', 'staff']);
    expect(mid?.points).toEqual(usual.points);
    expect(staff?.points).toEqual(usual.points);
    expect(new Set([mid, senior, staff].map((report) => report?.score.percent)).size).toBe(3);
    for (const { score } of [usual, mid, staff].filter((report) => report !== undefined)) {
      expect(score.low).toBeLessThan(score.percent);
      expect(score.high).toBeGreaterThan(score.percent);
    }
  });

  it('refuses a level that does not exist', async () => {
    for (const query of ['?level=principal', '?level=', '?level=mid&level=staff', '?levels=mid']) {
      const { status, body } = await guest.http('GET', `/api/sessions/${id}/report${query}`);
      expect({ query, status, body }).toMatchObject({ query, status: 400, body: { rejection: 'bad-request' } });
    }
  });

  it('caps the band of an interview without a working design, and says why', async () => {
    expect((await reportOf(id)).score.gates).toEqual([]);
    const { score, points } = await reportOf(await importOf(IDEAS));
    expect(score.gates.map(({ pointId }) => pointId)).toContain('HL5');
    for (const { pointId, cap, why } of score.gates) {
      expect(points.find((point) => point.id === pointId)?.status).toBe('missing');
      expect(why).toContain(cap);
    }
    expect(['Early', 'Developing']).toContain(score.highBand);
  });

  it('gives every found point its reasons', async () => {
    const { points } = await reportOf(id);
    const found = points.filter(({ status }) => status !== 'missing');
    expect(found.length).toBeGreaterThan(8);
    expect(found.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });
});

describe('an overrule', () => {
  const path = (sessionId: string, rest = '') => `/api/sessions/${sessionId}/overrules${rest}`;
  const disagree = { pointId: 'HL7', status: 'mentioned', reason: '  I named it, but gave no alternative.  ' };

  it('stands beside the verdict, moves only the corrected score, survives a restart, and is withdrawn', async () => {
    const before = await reportOf(id);
    const judged = pointOf(before, 'HL7');
    expect(judged).toMatchObject({ status: 'covered', overrule: null });
    expect(before.corrected).toBeNull();
    const { status, body } = await guest.http('POST', path(id), disagree);
    expect(status).toBe(200);
    const kept = body as Overrule;
    expect(kept).toMatchObject({
      pointId: 'HL7',
      status: 'mentioned',
      reason: 'I named it, but gave no alternative.',
      engineVersion: before.engine.version,
      verdict: { status: 'covered', confidence: judged.confidence, evidence: judged.evidence },
    });
    const after = await reportOf(id);
    expect(pointOf(after, 'HL7')).toEqual({ ...judged, overrule: kept });
    expect(after.score).toEqual(before.score);
    expect(after.corrected?.percent).toBeLessThan(before.score.percent);

    await server.stop();
    await server.startAgain();
    expect(await reportOf(id)).toEqual(after);
    expect((await guest.http('GET', `/api/sessions/${id}/report.json?level=senior`)).body).toEqual(after);
    const exported = (await guest.http('GET', '/api/overrules.json')).body as ExportedOverrule[];
    expect(exported).toEqual([{ ...kept, sessionId: id, problemId: 'url-shortener' }]);
    expect(DESIGN).toContain(exported[0]?.verdict.evidence[0]?.quote);

    expect(await guest.http('POST', path(id, '/HL7/withdraw'))).toEqual({ status: 200, body: [] });
    expect(await guest.http('POST', path(id, '/HL7/withdraw'))).toEqual({ status: 200, body: [] });
    expect(await reportOf(id)).toEqual(before);
    expect((await guest.http('GET', '/api/overrules.json')).body).toEqual([]);
  });

  it('is replaced by a later one on the same point', async () => {
    const other = await importOf(DESIGN);
    await guest.http('POST', path(other), disagree);
    await guest.http('POST', path(other), { ...disagree, status: 'missing', reason: 'On second thought.' });
    expect((await guest.http('GET', path(other))).body).toMatchObject([
      { pointId: 'HL7', status: 'missing', reason: 'On second thought.', verdict: { status: 'covered' } },
    ]);
  });

  it('is refused when it says nothing, too much, nothing new, or something unknown', async () => {
    const refused = [
      { ...disagree, reason: '   ' },
      { ...disagree, reason: 'x'.repeat(1_001) },
      { ...disagree, reason: 'NUL \u0000' },
      { ...disagree, status: 'covered' },
      { ...disagree, status: 'not-judged' },
      { ...disagree, pointId: 'ZZ9' },
      { ...disagree, pointId: '../HL7' },
      { ...disagree, more: true },
      {},
    ];
    for (const body of refused) expect(await guest.http('POST', path(id), body)).toMatchObject({ status: 400 });
    expect((await guest.http('GET', path(id))).body).toEqual([]);
  });

  it('is for the own, finished session only', async () => {
    const stranger = await Guest.arrive(server.url);
    for (const sessionId of [id, randomUUID()]) {
      expect(await stranger.http('GET', path(sessionId))).toMatchObject({ status: 404 });
      expect(await stranger.http('POST', path(sessionId), disagree)).toMatchObject({ status: 404 });
      expect(await stranger.http('POST', path(sessionId, '/HL7/withdraw'))).toMatchObject({ status: 404 });
    }
    expect((await stranger.http('GET', '/api/overrules.json')).body).toEqual([]);
    const running = await guest.createSession();
    expect(await guest.http('POST', path(running), disagree)).toMatchObject({ status: 409 });
    expect(await guest.http('GET', path(running))).toMatchObject({ status: 409 });
  });
});
