import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../kit/browser.ts';
import { type RunningServer, startServer } from '../kit/server.ts';
import { begin, note, say, saved, visit } from './room-page.ts';

const WRITES = 'With 100 million new links a month we take about 40 writes per second.';
const SHARDING = 'We shard the links by the hash of the short code, because one machine cannot hold 20 TB.';
const LATENCY = 'Redirects have to answer within 50 milliseconds at the 99th percentile.';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

const counted = (within: Page | Locator): Locator => within.getByRole('region', { name: 'What counted last' });
const messageOf = (page: Page, text: string): Locator =>
  page.getByRole('log', { name: 'Conversation' }).locator('[data-speaker]', { hasText: text });

async function expectAccessible(page: Page, within = 'body'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).exclude('.excalidraw').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

it('shows in the rail what counted last, leads to it, tells it once, and takes it back', async () => {
  const { context, page, errors } = await visit(browser, server.url);
  await begin(page, server.url);
  await counted(page).waitFor({ state: 'detached' });
  await say(page, WRITES);
  await counted(page)
    .getByText(/Just counted for .*Estimations/)
    .waitFor();
  const announcer = page.getByTestId('counted-announcer');
  await expect.poll(() => announcer.textContent()).toMatch(/^Counted for .*Estimations.*: .*40 writes per second/);
  const announced = await announcer.textContent();

  for (let index = 0; index < 9; index += 1) await say(page, `Thinking aloud, number ${index}.`);
  await note(page, 'Design goals', LATENCY);
  await counted(page)
    .getByText(/Design goals/)
    .waitFor();
  // One announcement a minute: the interview goes on.
  expect([await announcer.count(), await announcer.textContent()]).toEqual([1, announced]);
  await expectAccessible(page);

  await counted(page).getByText('1 earlier').click();
  await counted(page)
    .getByRole('button', { name: /40 writes per second.*Show it in the conversation/ })
    .press('Enter');
  const message = messageOf(page, WRITES);
  await expect.poll(() => message.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  const [log, place] = await Promise.all([
    page.getByRole('log', { name: 'Conversation' }).boundingBox(),
    message.boundingBox(),
  ]);
  expect(place?.y).toBeGreaterThanOrEqual(log?.y ?? Infinity);
  expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThanOrEqual((log?.y ?? 0) + (log?.height ?? 0));

  const before = await counted(page).locator('button').allTextContents();
  await saved(page);
  await page.reload();
  await counted(page).waitFor();
  expect(await counted(page).locator('button').allTextContents()).toEqual(before);
  expect(await page.getByTestId('counted-announcer').textContent()).toBe('');

  await note(page, 'Design goals', 'To do.');
  await counted(page)
    .getByText(/Design goals/)
    .waitFor({ state: 'detached' });
  await counted(page)
    .getByText(/40 writes per second/)
    .waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

it('shows it on a phone among the phases, and leads from there into the conversation', async () => {
  const options = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const };
  const { context, page, errors } = await visit(browser, server.url, options);
  await begin(page, server.url);
  await say(page, SHARDING);
  await page.getByRole('tab', { name: 'Board' }).click();
  await page.getByRole('button', { name: /Show all phases/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Phases' });
  await counted(dialog)
    .getByText(/Deep dive/)
    .waitFor();
  await expectAccessible(page, '[role=dialog] section[aria-label]');
  expect(await page.getByTestId('counted-announcer').count()).toBe(1);
  await counted(dialog)
    .getByRole('button', { name: /shard the links/ })
    .first()
    .click();
  await dialog.waitFor({ state: 'detached' });
  const message = messageOf(page, SHARDING);
  await expect.poll(() => message.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  expect(await message.isVisible()).toBe(true);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(errors).toEqual([]);
  await context.close();
});

it('shows nothing of it at a pace without live coverage', async () => {
  const { context, page } = await visit(browser, server.url);
  await begin(page, server.url, 'Strict');
  await say(page, WRITES);
  await saved(page);
  await page.waitForTimeout(1_000);
  expect(await counted(page).count()).toBe(0);
  expect(await page.getByTestId('counted-announcer').count()).toBe(0);
  await context.close();
});
