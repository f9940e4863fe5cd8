import { AxeBuilder } from '@axe-core/playwright';
import { readBoard } from '@fortyfive/canvas';
import type { ReportView } from '@fortyfive/protocol';
import { TEMPLATES } from '@fortyfive/session';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../kit/browser.ts';
import { type RunningServer, startServer } from '../kit/server.ts';
import { api, begin, drawArrow, drawBox, focusBoard, note, say, saved, visit } from './room-page.ts';

/** 45 minutes in 3; the same code path as at 1, see SESSION_CLOCK_RATE in the README. */
const CLOCK_RATE = '15';

const PHASES = TEMPLATES[0]?.phases ?? [];

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ SESSION_CLOCK_RATE: CLOCK_RATE }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

/** What a candidate says in each phase, and the points that an attentive listener would give for it. */
const SPOKEN: Record<string, readonly string[]> = {
  estimations: [
    'With 100 million new links a month that is about 40 writes per second, and at 100 reads per write 4,000 redirects per second.',
  ],
  'design-goals': [
    'Redirects have to answer within 50 milliseconds at the 99th percentile, and I want 99.99 percent availability for them.',
  ],
  'high-level-design': [
    'I would choose a key-value store for the links because every lookup is by the short code and we never join.',
  ],
  'deep-dive': [
    'We put a Redis cache in front of the store, cache-aside with a TTL of a day, so that hot links never reach the database.',
  ],
  security: ['Creating links needs an API key, and we rate limit every key to 100 links per hour against spam.'],
};

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('.excalidraw').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

describe('a whole interview in a browser', () => {
  it('asks, is answered, writes, draws, crosses ten phases, survives a reload, and finds its evidence in the report', async () => {
    const { context, page, foreign, errors } = await visit(browser, server.url);
    await page.goto(server.url);
    await page.getByRole('radio', { name: /URL shortener/ }).waitFor();
    await expectAccessible(page);
    const id = await begin(page, server.url);
    const log = page.getByRole('log', { name: 'Conversation' });
    await log.getByText(/long web address/).waitFor();
    await say(page, 'How many new links are created each month?');
    await log
      .getByText(/hundred million/)
      .first()
      .waitFor();
    await note(
      page,
      'Feature expectations',
      'Shorten a link, follow a link, custom aliases. Out of scope: editing a link, user accounts.',
    );

    const { x, y } = await focusBoard(page);
    await drawBox(page, x, y + 30, 'API server');
    await drawBox(page, x + 330, y + 30, 'Redis cache');
    await drawArrow(page, [x + 155, y + 70], [x + 325, y + 70]);
    await saved(page);

    await page.reload();
    await log.getByText('How many new links are created each month?').waitFor();
    await page.getByRole('tab', { name: 'Notes' }).click();
    expect(await page.getByRole('textbox', { name: 'Notes: Feature expectations' }).inputValue()).toContain(
      'custom aliases',
    );
    await focusBoard(page);

    for (const [index, phase] of PHASES.entries()) {
      for (const text of SPOKEN[phase.id] ?? []) await say(page, text);
      if (phase.id === 'high-level-design') await expectAccessible(page);
      if (phase.id === 'logs')
        await note(
          page,
          'Logs',
          'Every log line carries a request id; logs go to Elasticsearch through Fluentd, kept 14 days.',
        );
      await saved(page);
      const following = PHASES[index + 1];
      await page
        .getByRole('button', { name: following ? /^Next phase/ : /^Finish/ })
        .first()
        .click();
      if (following) await page.locator('[aria-current=step]', { hasText: following.title }).waitFor();
    }
    await page.getByRole('button', { name: /^Finish and see/ }).click();
    await page.waitForURL(/\/report$/);
    await page.getByRole('heading', { level: 1 }).waitFor();

    const report = (await api(context, `${server.url}/api/sessions/${id}/report`)) as ReportView;
    const diagram = readBoard(report.scene);
    expect(diagram.nodes.map((node) => node.label).sort()).toEqual(['API server', 'Redis cache']);
    expect(diagram.edges).toHaveLength(1);
    expect(report.sections.filter((section) => section.spentMs !== null)).toHaveLength(10);
    const shown = (await page.locator('main').textContent()) ?? '';
    const found = report.points.filter(
      (point) => point.status === 'covered' && point.evidence.some(({ quote }) => shown.includes(quote)),
    );
    expect(found.map((point) => point.id)).toEqual(expect.arrayContaining(['ES1', 'DG1', 'HL7', 'DD4', 'SE5']));
    expect(found.length).toBeGreaterThanOrEqual(5);
    await expectAccessible(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /JSON/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('fortyfive-report.json');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a lost connection', () => {
  it('keeps what is typed and drawn while the server is away, over a crash of the tab, and sends it once', async () => {
    const own = await startServer();
    onTestFinished(own.remove);
    const { context, page } = await visit(browser, own.url);
    const id = await begin(page, own.url);
    const { x, y } = await focusBoard(page);
    await drawBox(page, x, y + 30, 'Before');
    await saved(page);
    await own.kill();
    await page
      .getByRole('status', { name: 'Connection' })
      .filter({ hasText: /Offline|Retrying/ })
      .waitFor();
    await focusBoard(page);
    await drawBox(page, x + 330, y + 30, 'While away');
    await note(page, 'Feature expectations', 'Typed while away.');
    await page.getByRole('tab', { name: 'Conversation' }).click();
    await page.getByRole('textbox', { name: 'Message to the interviewer' }).fill('Said while away.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForTimeout(1_500);
    await page.close();
    await own.startAgain();
    const again = await context.newPage();
    await again.goto(`${own.url}/sessions/${id}`);
    await again.getByRole('log', { name: 'Conversation' }).getByText('Said while away.').waitFor();
    await again
      .getByRole('button', { name: /^Finish/ })
      .first()
      .waitFor();
    await saved(again);
    await again
      .getByRole('button', { name: /^Finish/ })
      .first()
      .click();
    await again.getByRole('button', { name: /^Finish and see/ }).click();
    await again.waitForURL(/\/report$/);
    const report = (await api(context, `${own.url}/api/sessions/${id}/report`)) as ReportView;
    expect(report.conversation.filter((turn) => turn.text === 'Said while away.')).toHaveLength(1);
    expect(report.notes['feature-expectations']).toBe('Typed while away.');
    expect(
      readBoard(report.scene)
        .nodes.map((node) => node.label)
        .sort(),
    ).toEqual(['Before', 'While away']);
    await context.close();
  });

  it('brings two tabs of one person together', async () => {
    const { context, page } = await visit(browser, server.url);
    await begin(page, server.url);
    const second = await context.newPage();
    await second.goto(page.url());
    await second.getByRole('log', { name: 'Conversation' }).waitFor();
    await say(page, 'Said in the first tab.');
    await second.getByRole('log', { name: 'Conversation' }).getByText('Said in the first tab.').waitFor();
    await note(second, 'Feature expectations', 'Written in the second tab.');
    await page.getByRole('tab', { name: 'Notes' }).click();
    const first = page.getByRole('textbox', { name: 'Notes: Feature expectations' });
    await expect.poll(() => first.inputValue()).toBe('Written in the second tab.');
    await context.close();
  });
});

describe('a transcript made elsewhere', () => {
  it('becomes a report', async () => {
    const { context, page } = await visit(browser, server.url, { viewport: { width: 390, height: 844 } });
    await page.goto(`${server.url}/import`);
    const transcript =
      'Interviewer: Design a URL shortener.\nCandidate: I would shard the links by hash of the short code, because reads are by code only.';
    await page.getByRole('textbox', { name: /transcript/i }).fill(transcript);
    await page.getByRole('button', { name: /report/i }).click();
    await page.waitForURL(/\/report$/);
    const quote = page.getByText(/shard the links by hash/).filter({ visible: true });
    await expect.poll(() => quote.count()).toBeGreaterThan(0);
    await expectAccessible(page);
    await context.close();
  });
});
