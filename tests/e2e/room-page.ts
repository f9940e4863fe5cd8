import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A visitor's browser that notes every request to another host and every error of the page. */
export async function visit(browser: Browser, url: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(15_000);
  const foreign: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(http|ws)/.test(protocol) && host !== new URL(url).host) foreign.push(request.url());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  const page = await context.newPage();
  return { context, page, foreign, errors };
}

/** Chooses a problem and a pace on the start page and begins; resolves in the running room with its id. */
export async function begin(page: Page, url: string, pace: 'Coached' | 'Strict' | 'Exam' = 'Coached'): Promise<string> {
  await page.goto(url);
  await page.getByRole('radio', { name: /URL shortener/ }).check({ force: true });
  await page.getByRole('radio', { name: new RegExp(`^${pace}`) }).check({ force: true });
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.waitForURL(/\/sessions\/[^/]+$/);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.getByRole('log', { name: 'Conversation' }).waitFor();
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** Says something and waits until it stands in the conversation. */
export async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('tab', { name: 'Conversation' }).click();
  await page.getByRole('textbox', { name: 'Message to the interviewer' }).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('log', { name: 'Conversation' }).getByText(text).waitFor();
}

export async function note(page: Page, phase: string, text: string): Promise<void> {
  await page.getByRole('tab', { name: 'Notes' }).click();
  const choice = page.getByRole('combobox', { name: 'Notes for phase' });
  const value = await choice.locator('option', { hasText: phase }).getAttribute('value');
  await choice.selectOption(value);
  await page.getByRole('textbox', { name: `Notes: ${phase}` }).fill(text);
}

export const saved = (page: Page) =>
  page
    .getByRole('status', { name: 'Connection' })
    .filter({ hasText: /^Saved$/ })
    .waitFor({ timeout: 20_000 });

/** Draws with Excalidraw's own tools: a box, and its label typed into it. */
export async function drawBox(page: Page, x: number, y: number, label: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await drag(page, x, y, x + 150, y + 80);
  await page.keyboard.press('Enter');
  await page.locator('textarea.excalidraw-wysiwyg').waitFor();
  await page.keyboard.type(label);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

export async function drawArrow(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await drag(page, ...from, ...to);
  await page.keyboard.press('Escape');
}

async function drag(page: Page, fromX: number, fromY: number, toX: number, toY: number): Promise<void> {
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move((fromX + toX) / 2, (fromY + toY) / 2, { steps: 4 });
  await page.mouse.move(toX, toY, { steps: 4 });
  await page.mouse.up();
}

/** Waits for the board and puts the keyboard on it. Returns where the area begins that Excalidraw's own panels leave free. */
export async function focusBoard(page: Page): Promise<{ x: number; y: number }> {
  const canvas = page.locator('canvas.interactive');
  await canvas.waitFor({ timeout: 30_000 });
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The board has no size');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height - 160);
  return { x: box.x + 250, y: box.y + 100 };
}

/** JSON of an API address as this visitor gets it. */
export async function api(context: BrowserContext, url: string): Promise<unknown> {
  return (await context.request.get(url)).json();
}
