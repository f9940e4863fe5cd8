import { setTimeout as sleep } from 'node:timers/promises';
import type { Board } from '@fortyfive/canvas';
import type { BoardHistoryView } from '@fortyfive/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Guest, rectangle, Tab } from '../kit/candidate.ts';
import { type RunningServer, startServer, waitFor } from '../kit/server.ts';

/** A pause of the pen, four seconds of the session, takes a fifteenth of that. */
const PAUSE_MS = 600;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ SESSION_CLOCK_RATE: '15' });
});
afterAll(() => server.remove());

const named = (id: string, text: string): Record<string, unknown>[] => [
  rectangle(id),
  rectangle(`${id}-name`, 1, { type: 'text', containerId: id, text, originalText: text }),
];
const arrow = (id: string, from: string, to: string): Record<string, unknown> =>
  rectangle(id, 1, {
    type: 'arrow',
    points: [
      [0, 0],
      [200, 0],
    ],
    endArrowhead: 'arrow',
    startBinding: { elementId: from, focus: 0, gap: 1 },
    endBinding: { elementId: to, focus: 0, gap: 1 },
  });

describe('how the board came about', () => {
  it('is told of a finished session, with the board of every moment, and to its own candidate only', async () => {
    const guest = await Guest.arrive(server.url);
    const id = await guest.createSession();
    const tab = await new Tab(guest, id).ready();
    await tab.send({ type: 'StartSession' });
    const history = () => guest.http('GET', `/api/sessions/${id}/board-history`);
    expect((await history()).status).toBeGreaterThanOrEqual(400);
    await tab.send({ type: 'EditCanvas', elements: [...named('api', 'API'), ...named('db', 'Postgres')] });
    await tab.send({ type: 'EditCanvas', elements: [arrow('a1', 'api', 'db')] });
    await sleep(PAUSE_MS);
    await tab.send({
      type: 'EditCanvas',
      elements: [...named('cache', 'Redis'), arrow('a2', 'api', 'cache'), arrow('a3', 'cache', 'db')],
    });
    await tab.send({ type: 'FinishSession' });
    await waitFor(() => tab.state.status === 'finished');
    tab.close();

    const { steps } = (await history()).body as BoardHistoryView;
    expect(steps.map(({ changes }) => changes.map(({ text }) => text))).toEqual([
      ['Added API', 'Added Postgres, reached from API'],
      ['Added Redis between API and Postgres'],
    ]);
    const moment = async (at: number) => {
      const { status, body } = await guest.http('GET', `/api/sessions/${id}/board-history/moment?at=${at}`);
      return status === 200 ? (body as Board).nodes.map(({ label }) => label).toSorted() : status;
    };
    expect(await moment(steps[1]!.elapsedMs - 1)).toEqual(['API', 'Postgres']);
    expect(await moment(steps[1]!.elapsedMs)).toEqual(['API', 'Postgres', 'Redis']);
    expect(await moment(-1)).toBe(400);

    const stranger = await Guest.arrive(server.url);
    for (const path of ['board-history', 'board-history/moment?at=0']) {
      const { status, body } = await stranger.http('GET', `/api/sessions/${id}/${path}`);
      const { status: absent, body: nothing } = await stranger.http(
        'GET',
        `/api/sessions/${crypto.randomUUID()}/${path}`,
      );
      expect([status, body]).toEqual([absent, nothing]);
    }
  });
});
