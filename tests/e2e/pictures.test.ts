import { type ExistingState } from '@fortyfive/session';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../kit/browser.ts';
import { Guest, rectangle, Tab } from '../kit/candidate.ts';
import { pngOf } from '../kit/picture-bytes.ts';
import { type RunningServer, startServer, waitFor } from '../kit/server.ts';
import { begin, drawBox, focusBoard, saved, visit } from './room-page.ts';

/** In no other place of the page. */
const MAGENTA = [255, 0, 255] as const;

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.remove();
});

async function room(): Promise<{ context: BrowserContext; page: Page; id: string; errors: string[] }> {
  const { context, page, errors, foreign } = await visit(browser, server.url);
  onTestFinished(async () => {
    await context.close();
    expect(foreign).toEqual([]);
  });
  const id = await begin(page, server.url);
  await focusBoard(page);
  return { context, page, id, errors };
}

/** What Ctrl-V does with a file in the clipboard. */
async function paste(page: Page, bytes: Uint8Array, name: string, type: string): Promise<void> {
  await page.evaluate(`{
    const transfer = new DataTransfer();
    const file = new File([Uint8Array.from([${[...bytes].join()}])], '${name}', { type: '${type}' });
    transfer.items.add(file);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
  }`);
}

/** How many pixels of the board are magenta. */
function magentaPixels(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const canvas = document.querySelector('canvas.static');
    const pixels = canvas?.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4)
      if (pixels[at] > 240 && pixels[at + 1] < 15 && pixels[at + 2] > 240) count += 1;
    return count;
  })()`);
}

const shown = (page: Page) => waitFor(async () => (await magentaPixels(page)) > 2_000, 20_000);

/** A tab of the same visitor, without a page. */
async function tabOf(context: BrowserContext, id: string): Promise<Tab> {
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  return new Tab(Object.assign(await Guest.arrive(server.url), { cookie }), id).ready();
}

/** The pictures of the board as the server has it. */
async function storedPictures(context: BrowserContext, id: string): Promise<unknown[]> {
  const tab = await tabOf(context, id);
  tab.close();
  const scene = (tab.state as ExistingState).work.scene;
  return Object.values(scene).flatMap((element) =>
    element.type === 'image' && !element.isDeleted ? [element['fileId']] : [],
  );
}

describe('a picture on the board', () => {
  it('is still there after a reload, in a second tab, and in the report', async () => {
    const { context, page, id, errors } = await room();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.locator('canvas.interactive').waitFor({ timeout: 30_000 });
    await page.bringToFront();
    await paste(page, pngOf(160, 120, MAGENTA), 'architecture.png', 'image/png');
    await shown(page);
    await saved(page);
    expect(await storedPictures(context, id)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    await shown(other);
    await other.close();

    await page.reload();
    await page.locator('canvas.interactive').waitFor({ timeout: 30_000 });
    await shown(page);
    await saved(page);

    const tab = await tabOf(context, id);
    expect((await tab.send({ type: 'FinishSession' })).ok).toBe(true);
    tab.close();
    await page.goto(`${server.url}/sessions/${id}/report`);
    const picture = page.getByRole('img', { name: /^The final board/ }).locator('image');
    await picture.first().waitFor({ state: 'attached' });
    expect(await picture.first().getAttribute('href')).toMatch(/^data:image\/png;base64,/);
    expect(errors).toEqual([]);
  });

  it('waits while the server cannot be reached, through a reload, and then goes through', async () => {
    const { context, page, id, errors } = await room();
    const uploads: string[] = [];
    await page.route('**/pictures/*', (route) => {
      uploads.push(route.request().method());
      return route.abort('connectionfailed');
    });
    await paste(page, pngOf(150, 120, MAGENTA), 'late.png', 'image/png');
    await shown(page);
    await waitFor(() => uploads.includes('PUT'));
    const { x, y } = await focusBoard(page);
    await drawBox(page, x, y + 350, 'Queue');
    expect(await storedPictures(context, id)).toEqual([]);
    await page.reload();
    await page.locator('canvas.interactive').waitFor({ timeout: 30_000 });
    await shown(page);
    expect(await storedPictures(context, id)).toEqual([]);
    await page.unroute('**/pictures/*');
    await saved(page);
    expect(await storedPictures(context, id)).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('is undone, done again and doubled like everything else, and uploaded once', async () => {
    const { context, page, id, errors } = await room();
    const uploads: string[] = [];
    page.on('request', (request) => request.method() === 'PUT' && uploads.push(request.url()));
    await paste(page, pngOf(130, 120, MAGENTA), 'again.png', 'image/png');
    await shown(page);
    await saved(page);
    // Excalidraw makes a pasted picture part of the next step.
    const { x, y } = await focusBoard(page);
    await drawBox(page, x + 350, y, 'Next');
    for (let steps = 1; steps <= 4; steps += 1) await page.keyboard.press('Control+z');
    await waitFor(async () => (await magentaPixels(page)) === 0);
    await waitFor(async () => (await storedPictures(context, id)).length === 0);
    for (let steps = 1; steps <= 4; steps += 1) await page.keyboard.press('Control+Shift+z');
    await shown(page);
    await waitFor(async () => (await storedPictures(context, id)).length === 1);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+d');
    await waitFor(async () => (await storedPictures(context, id)).length === 2);
    const ids = await storedPictures(context, id);
    expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(uploads).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('of lines, which the server would not take, becomes one of pixels', async () => {
    const { context, page, id, errors } = await room();
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="90" onload="alert(1)"><script>alert(2)</script>' +
      '<rect width="120" height="90" fill="#f0f"/></svg>';
    await paste(page, Buffer.from(svg), 'drawing.svg', 'image/svg+xml');
    await shown(page);
    await saved(page);
    const [pictureId] = await storedPictures(context, id);
    const stored = await context.request.get(`${server.url}/api/sessions/${id}/pictures/${String(pictureId)}`);
    expect(stored.headers()['content-type']).toBe('image/png');
    expect(errors).toEqual([]);
  });

  it('that cannot be taken is taken off, and the board says why', async () => {
    const { context, page, id, errors } = await room();
    await paste(page, Buffer.from('<!doctype html><script>alert(1)</script>'), 'picture.png', 'image/png');
    await page
      .getByText(/taken off the board\. This is not a picture that the board takes: PNG, JPEG, GIF or WebP/)
      .waitFor();
    await saved(page);
    await page.route('**/pictures/*', (route) =>
      route.fulfill({
        status: 409,
        json: { ok: false, rejection: 'too-many-pictures', message: 'The board holds as many pictures as it can.' },
      }),
    );
    await paste(page, pngOf(140, 120, MAGENTA), 'one-too-many.png', 'image/png');
    await page.getByText(/taken off the board\. The board holds as many pictures as it can/).waitFor();
    await waitFor(async () => (await magentaPixels(page)) === 0);
    await saved(page);
    expect(await storedPictures(context, id)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('of an imported file is in the report, and one that cannot be taken is named before', async () => {
    const { context, page, errors } = await visit(browser, server.url);
    onTestFinished(() => context.close());
    await page.goto(`${server.url}/import`);
    await page
      .getByRole('textbox', { name: 'Transcript' })
      .fill('Interviewer: Design a car park.\nCandidate: How many cars does it hold?');
    const image = (id: string, fileId: string, x: number) =>
      Object.assign(rectangle(id), { type: 'image', fileId, x, y: 0, width: 100, height: 80 });
    const dataURL = `data:image/png;base64,${Buffer.from(pngOf(100, 80, MAGENTA)).toString('base64')}`;
    const svg = `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`;
    const board = {
      type: 'excalidraw',
      elements: [image('a', 'one', 0), image('b', 'two', 200)],
      files: { one: { id: 'one', dataURL }, two: { id: 'two', dataURL: svg } },
    };
    await page
      .locator('input[type=file]')
      .nth(1)
      .setInputFiles({
        name: 'b.excalidraw',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(board)),
      });
    await page.getByText(/1 element, 1 picture/).waitFor();
    await page.getByRole('alert').getByText('One picture is left out').waitFor();
    await page.getByRole('button', { name: 'Import and see the report' }).click();
    await page.waitForURL(/\/report$/, { timeout: 30_000 });
    const picture = page.getByRole('img', { name: /^The final board/ }).locator('image');
    await picture.first().waitFor({ state: 'attached' });
    expect(await picture.first().getAttribute('href')).toBe(dataURL);
    expect(errors).toEqual([]);
  });
});
