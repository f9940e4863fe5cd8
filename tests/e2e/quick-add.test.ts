import { AxeBuilder } from '@axe-core/playwright';
import { readBoard } from '@fortyfive/canvas';
import type { ReportView } from '@fortyfive/protocol';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../kit/browser.ts';
import { type RunningServer, startServer } from '../kit/server.ts';
import { api, begin, focusBoard, saved, visit } from './room-page.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Components and arrows to add' });
const summary = (page: Page, words: string): Promise<void> =>
  page.getByRole('region', { name: 'What I see' }).getByText(words, { exact: true }).waitFor();
const preview = (page: Page, words: string): Promise<void> =>
  page.getByRole('form', { name: 'Quick add' }).getByRole('status').getByText(words).waitFor();

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('.excalidraw').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

/** The board as the server has it at the end. */
async function finishedBoard(page: Page, id: string) {
  await page
    .getByRole('button', { name: /^Finish/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Finish and see/ }).click();
  await page.waitForURL(/\/report$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { scene } = (await api(page.context(), `${server.url}/api/sessions/${id}/report`)) as ReportView;
  return readBoard(scene);
}

it('draws what is typed and pasted, in one step that can be undone, and it is there after a reload', async () => {
  const { page, context, errors, foreign } = await visit(browser, server.url);
  const id = await begin(page, server.url);
  await focusBoard(page);
  await page.keyboard.press('Alt+a');
  await field(page).fill('client -> -> lb');
  await preview(page, 'Column 11: Write a component before this arrow');
  await expectAccessible(page);
  await field(page).fill('client -> lb -> api x3 -> redis, postgres');
  await preview(page, 'Adds 5 components and 4 arrows.');
  await field(page).press('Enter');
  await summary(page, '5 components, 4 connections');

  await field(page).press('Escape');
  await page.keyboard.press('Control+z');
  await summary(page, 'No components yet');
  await page.keyboard.press('Control+Shift+z');
  await summary(page, '5 components, 4 connections');
  await saved(page);
  await page.reload();
  await summary(page, '5 components, 4 connections');

  await page.getByRole('button', { name: 'Quick add' }).click();
  await field(page).fill(
    'flowchart TD\nAPI -->|events| K[(Kafka)] -.-> W[Worker]\nsubgraph eu [Europe]\n  W --> DB[(Orders)]\nend',
  );
  await preview(page, 'Adds 3 components and 3 arrows, joined to “api x3”.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await summary(page, '8 components, 7 connections');
  await saved(page);
  await page.reload();
  await summary(page, '8 components, 7 connections');

  const board = await finishedBoard(page, id);
  const labelOf = (node: string) => board.nodes.find((each) => each.id === node)?.label;
  expect(board.edges.map(({ from, to, how }) => `${labelOf(from)} ${how} ${labelOf(to)}`).toSorted()).toEqual([
    'Kafka bound Worker',
    'Worker bound Orders',
    'api x3 bound Kafka',
    'api x3 bound postgres',
    'api x3 bound redis',
    'client bound lb',
    'lb bound api x3',
  ]);
  expect(board.edges.filter(({ asynchronous }) => asynchronous)).toHaveLength(1);
  expect(board.boundaries.map(({ label }) => label)).toEqual(['Europe']);
  expect(board.unread).toMatchObject({ looseArrows: [], unlabelled: [] });
  expect([errors, foreign]).toEqual([[], []]);
  await context.close();
});

it('puts a building block from the palette on the board as one component', async () => {
  const { page, context, errors, foreign } = await visit(browser, server.url);
  const id = await begin(page, server.url);
  await focusBoard(page);
  await page.getByRole('button', { name: 'Component palette' }).click();
  const blocks = page.locator('.library-unit:visible');
  await blocks.first().locator('svg').waitFor();
  expect(await blocks.count()).toBe(17);
  await expectAccessible(page);
  await blocks.first().locator('.library-unit__dragger').click();
  await summary(page, '1 component, 0 connections');
  await saved(page);
  const board = await finishedBoard(page, id);
  expect(board.nodes.map(({ label, kinds }) => [label, kinds[0]])).toEqual([['Client', 'client']]);
  expect(board.unread).toMatchObject({ looseArrows: [], unlabelled: [], strokes: 0 });
  expect([errors, foreign]).toEqual([[], []]);
  await context.close();
});
