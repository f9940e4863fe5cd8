import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../kit/browser.ts';
import { type RunningServer, startServer } from '../kit/server.ts';
import { begin, drawArrow, drawBox, focusBoard, saved, visit } from './room-page.ts';

/** "Within a second" for whoever draws, and some more for a busy machine. */
const SOON = { timeout: 1_000 };

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

const seen = (page: Page): Locator => page.getByRole('region', { name: 'What I see' });
const line = (page: Page, words: string | RegExp): Locator =>
  seen(page).getByRole('button', { name: words }).and(page.locator('[title]'));
const isFocused = (place: Locator) => place.evaluate((element) => element === element.ownerDocument.activeElement);

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('.excalidraw').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

/** Two components and the arrow between them, drawn with the mouse. Returns where the second one stands. */
async function drawPair(page: Page): Promise<void> {
  const { x, y } = await focusBoard(page);
  await drawBox(page, x, y + 30, 'API server');
  await line(page, /^API server/).waitFor(SOON);
  await drawBox(page, x + 330, y + 30, 'Redis');
  await line(page, /^Redis/).waitFor(SOON);
  await line(page, 'Not connected: API server, Redis').waitFor(SOON);
  await drawArrow(page, [x + 155, y + 70], [x + 325, y + 70]);
  await line(page, 'calls Redis').waitFor(SOON);
}

it('follows the drawing, line by line, and a line selects its element', async () => {
  const { context, page, errors, foreign } = await visit(browser, server.url);
  await begin(page, server.url);
  await seen(page)
    .getByText(/Draw boxes and arrows/)
    .waitFor();
  await expectAccessible(page);
  await drawPair(page);
  expect(await line(page, /^Not connected/).count()).toBe(0);
  expect(await line(page, 'reached from API server').count()).toBe(1);
  await seen(page).getByText('2 components, 1 connection', { exact: true }).waitFor();
  await expectAccessible(page);
  // When the hand rests, and not at each stroke.
  const announcer = page.getByTestId('seen-announcer');
  await expect
    .poll(() => announcer.textContent(), { timeout: 8_000 })
    .toMatch(/^The board shows [12] components?, [01] connections?\.$/);

  await line(page, /^API server/).click();
  await seen(page)
    .locator('[aria-current=true]', { hasText: /^API server/ })
    .waitFor(SOON);
  // Whatever is selected is what the keys of the board work on.
  await page.locator('.excalidraw').first().focus();
  await page.keyboard.press('Delete');
  await line(page, /^API server/).waitFor({ state: 'detached', ...SOON });
  expect(await line(page, /^Redis/).count()).toBe(1);
  await saved(page);
  expect([errors, foreign]).toEqual([[], []]);
  await context.close();
});

it('is read, walked and folded with the keyboard alone, and stays folded', async () => {
  const { context, page, errors } = await visit(browser, server.url);
  await begin(page, server.url);
  await drawPair(page);
  const fold = seen(page).getByRole('button', { name: /^What I see/ });
  await fold.focus();
  await page.keyboard.press('Tab');
  expect(await isFocused(line(page, /^API server/))).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await isFocused(line(page, 'calls Redis'))).toBe(true);
  await page.keyboard.press('Enter');
  await seen(page).locator('[aria-current=true]', { hasText: 'calls Redis' }).first().waitFor(SOON);
  expect(await isFocused(line(page, 'calls Redis'))).toBe(true);

  await fold.press('Enter');
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
  expect(await line(page, /^API server/).isVisible()).toBe(false);
  await seen(page).getByText('2 components, 1 connection', { exact: true }).waitFor();
  await saved(page);
  await page.reload();
  await fold.waitFor();
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
  expect(errors).toEqual([]);
  await context.close();
});

it('stands in the report in words, each line a way to its place in the drawing', async () => {
  const { context, page, errors } = await visit(browser, server.url);
  await begin(page, server.url);
  await drawPair(page);
  await saved(page);
  await page
    .getByRole('button', { name: /^Finish/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Finish and see/ }).click();
  await page.waitForURL(/\/report$/);
  const board = page.getByRole('region', { name: 'Board', exact: true });
  await board.getByRole('img', { name: /^The final board/ }).waitFor();
  await board.getByRole('heading', { name: 'What was read from it' }).waitFor();
  const link = board.getByRole('link', { name: /^Redis/ });
  await link.press('Enter');
  const [mark] = await Promise.all([page.locator(':target').elementHandle(), page.waitForURL(/#board-/)]);
  const drawn = await page.locator('[data-shown=true]').first().boundingBox();
  expect(await mark?.getAttribute('data-shown')).toBe('true');
  expect((drawn?.width ?? 0) > 20 && (drawn?.y ?? -1) >= 0).toBe(true);
  await expectAccessible(page);

  await page.evaluate("location.hash = '#gaps'");
  await page.locator('[data-shown=true]').first().waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await context.close();
});

/** Three components, one of them a queue that nobody reads. */
async function drawUnreadQueue(page: Page): Promise<void> {
  await drawPair(page);
  const { x, y } = await focusBoard(page);
  await drawBox(page, x + 330, y + 200, 'Kafka');
  await drawArrow(page, [x + 100, y + 115], [x + 325, y + 240]);
  await line(page, 'sends to Kafka').waitFor(SOON);
}

it('says in coached pace what is worth a look', async () => {
  const { context, page, errors } = await visit(browser, server.url);
  await begin(page, server.url);
  await drawUnreadQueue(page);
  const heading = page.getByRole('heading', { name: 'Worth a look' });
  await heading.waitFor(SOON);
  await seen(page).locator('section').filter({ has: heading }).getByRole('button', { name: /Kafka/ }).click();
  const selected = seen(page).locator('[aria-current=true]', { hasText: /^Kafka/ });
  await selected.first().waitFor(SOON);
  await expectAccessible(page);
  expect(errors).toEqual([]);
  await context.close();
});

it('says in exam pace what it sees, and not what is worth a look', async () => {
  const { context, page, errors } = await visit(browser, server.url);
  await begin(page, server.url, 'Exam');
  await drawUnreadQueue(page);
  // Outline and findings are made together, and the outline is there.
  expect(await seen(page).getByRole('heading', { name: 'Worth a look' }).count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});
