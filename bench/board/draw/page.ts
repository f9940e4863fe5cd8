import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer, type Plugin } from 'vite';
import { excalidrawAssets } from '../../../apps/web/excalidraw-assets.ts';
import { launchBrowser } from '../../../tests/kit/browser.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const HTML = `<!doctype html><style>html,body,#root{margin:0;height:100%}</style><div id="root"></div>
<script>window.EXCALIDRAW_ASSET_PATH = '/excalidraw-assets/'</script>
<script type="module">import 'virtual:board'</script>`;
const BOARD = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Excalidraw } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
createRoot(document.getElementById('root')).render(
  createElement(Excalidraw, { excalidrawAPI: (api) => { window.board = api; } }),
);`;

function boardPage(): Plugin {
  return {
    name: 'board-page',
    resolveId: (id) => (id === 'virtual:board' ? '\0virtual:board' : null),
    load: (id) => (id === '\0virtual:board' ? BOARD : null),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== '/board') return next();
        void server
          .transformIndexHtml('/board', HTML)
          .then((html) => response.setHeader('content-type', 'text/html').end(html));
      });
    },
  };
}

export interface Studio {
  /** An empty board in a new page. */
  readonly board: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Excalidraw alone in a real browser. */
export async function openStudio(): Promise<Studio> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'fortyfive-draw-'));
  const server = await createServer({
    configFile: false,
    root: ROOT,
    cacheDir,
    logLevel: 'error',
    plugins: [excalidrawAssets(), boardPage()],
    server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
    optimizeDeps: { noDiscovery: true, include: ['react', 'react-dom/client', '@excalidraw/excalidraw'] },
  });
  await server.listen();
  const url = new URL('board', server.resolvedUrls?.local[0]).href;
  const browser: Browser = await launchBrowser();
  return {
    board: async () => {
      const context = await browser.newContext({ viewport: { width: 2300, height: 1500 } });
      const page = await context.newPage();
      await page.goto(url);
      await page.locator('canvas.interactive').waitFor({ timeout: 30_000 });
      await page.waitForFunction('window.board !== undefined');
      // The keyboard is the board's after a click on it.
      await page.mouse.click(1500, 1200);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
