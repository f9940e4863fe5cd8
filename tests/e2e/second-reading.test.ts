import { AxeBuilder } from '@axe-core/playwright';
import type { ReportView } from '@fortyfive/protocol';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../kit/browser.ts';
import { claiming, type Claims, type ModelServer, startModelServer } from '../kit/model-server.ts';
import { type RunningServer, startServer } from '../kit/server.ts';
import { api, visit } from './room-page.ts';

const SHARDED = 'we shard the reservations by garage id';
const KEPT = 'we keep ten copies of everything';
const TRANSCRIPT = [
  'Interviewer: Please design parking.',
  `Candidate: In the middle tier ${SHARDED}, because every query names one garage.`,
  `Candidate: To be safe, ${KEPT} somewhere.`,
].join('\n');

/** The rules see the first as covered and the second as missing. */
const CLAIMS: Claims = {
  DD2: { status: 'mentioned', quote: SHARDED, turn: 1 },
  DG4: { status: 'covered', quote: KEPT, turn: 2 },
};

let model: ModelServer;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  model = await startModelServer();
  const settings = { MODEL_BASE_URL: model.baseURL, MODEL_NAME: 'reader-1' };
  [server, browser] = await Promise.all([startServer(settings), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
  await model.close();
});

async function importInto(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/import`);
  await page.getByRole('textbox', { name: /transcript/i }).fill(TRANSCRIPT);
  await page.getByRole('button', { name: /report/i }).click();
  await page.waitForURL(/\/report$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

const sectionOf = (page: Page) => page.getByRole('region', { name: 'Second reading' });

describe('a second reading in the report', () => {
  it('is announced while it is made, then shows what both differ in, with quotes that lead into the interview', async () => {
    model.answer = ({ pointIds, earlier }) => {
      if (pointIds.includes('SH1')) return { kind: 'status', status: 401 };
      // Slow enough that the page is there first.
      if (pointIds.includes('FE1') && earlier === 0)
        return { kind: 'status', status: 429, headers: { 'retry-after': '3' } };
      return claiming(pointIds, CLAIMS);
    };
    const { context, page, foreign, errors } = await visit(browser, server.url);
    const id = await importInto(page, server.url);
    const section = sectionOf(page);
    await section.getByText('A language model is reading this interview.').waitFor();
    const before = (await api(context, `${server.url}/api/sessions/${id}/report`)) as ReportView;

    const differences = section.getByRole('list', { name: 'Where the readers differ' });
    await differences.waitFor({ timeout: 30_000 });
    expect(await section.getByRole('status').textContent()).toMatch(/agrees with the rules on \d+ of the \d+ points/);
    expect(await section.textContent()).toContain('reader-1, prompt second-reader-1');
    const partitioning = differences.getByRole('listitem').filter({ hasText: 'Partitioning' }).first();
    expect(await partitioning.textContent()).toMatch(/RulesCovered.*reader-1Mentioned/);
    const durability = differences.getByRole('listitem').filter({ hasText: 'Durability' }).first();
    expect(await durability.textContent()).toMatch(/RulesNot found.*reader-1Covered/);
    expect(await durability.textContent()).toContain(KEPT);
    expect(await section.getByText(/^No verdict of the model \(\d+\)$/).count()).toBe(1);

    await durability.getByRole('link', { name: 'Turn 3' }).click();
    const turn = page.locator('#turn-2');
    await expect.poll(() => turn.evaluate((each) => each.matches(':target') && each.checkVisibility())).toBe(true);

    await page.getByRole('button', { name: 'Open all' }).click();
    const point = page.locator('#point-DD2');
    expect(await point.textContent()).toContain('The second reader, reader-1, differs: Mentioned');
    expect(await page.locator('#point-SH1').textContent()).not.toContain('second reader');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target.join(' ')).join()}`),
    ).toEqual([]);

    expect(((await api(context, `${server.url}/api/sessions/${id}/report`)) as ReportView).score).toEqual(before.score);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('says that there is none where the model gave no answer', async () => {
    model.answer = () => ({ kind: 'status', status: 401 });
    const { context, page } = await visit(browser, server.url);
    await importInto(page, server.url);
    const status = sectionOf(page).getByRole('status');
    await expect
      .poll(() => status.textContent(), { timeout: 30_000 })
      .toContain('No language model has read this interview');
    await context.close();
  });

  it('is not there without a model', async () => {
    const plain = await startServer();
    onTestFinished(plain.remove);
    const { context, page } = await visit(browser, plain.url);
    const answered = page.waitForResponse(/second-reading$/);
    await importInto(page, plain.url);
    expect(await (await answered).json()).toEqual({ state: 'off' });
    await page.getByRole('heading', { name: 'Conversation' }).waitFor();
    expect(await sectionOf(page).count()).toBe(0);
    await context.close();
  });
});
