import { cpSync, createReadStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const PUBLIC_FOLDER = 'excalidraw-assets';
/** Where Excalidraw looks for fonts when its own copies fail: a public CDN, which a private server must not call. */
const CDN = '`https://esm.sh/';
const OWN_ORIGIN = '`${location.origin}/' + PUBLIC_FOLDER + '/missing/';

/**
 * Excalidraw shrinks fonts before it puts them into an exported SVG, with 1.8 MB of WebAssembly that needs `unsafe-eval`.
 * Our content policy forbids that, so exports carry whole fonts: these modules stand in for its own.
 */
const WHOLE_FONTS: Readonly<Record<string, string>> = {
  'subset-shared.chunk.js': `
    export const Commands = { Subset: 'SUBSET' };
    export const subsetToBinary = async (font) => font;
    export const toBase64 = async (font) => {
      let binary = '';
      for (const byte of new Uint8Array(font)) binary += String.fromCharCode(byte);
      return 'data:font/woff2;base64,' + btoa(binary);
    };
    export const subsetToBase64 = toBase64;`,
  'subset-worker.chunk.js': `
    export const WorkerUrl = new URL(import.meta.url);
    if (typeof window === 'undefined' && typeof self !== 'undefined') {
      self.onmessage = ({ data }) => self.postMessage(data.arrayBuffer, { transfer: [data.arrayBuffer] });
    }`,
};

/** Serves and ships Excalidraw's fonts from our own origin, and takes its CDN fallback out of the bundle. */
export function excalidrawAssets(): Plugin {
  const fonts = path.join(path.dirname(createRequire(import.meta.url).resolve('@excalidraw/excalidraw')), 'fonts');
  let outDir = 'dist';
  let cdnFound = false;
  return {
    name: 'fortyfive-excalidraw-assets',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use(`/${PUBLIC_FOLDER}/fonts`, (request, response, next) => {
        const file = path.join(fonts, path.normalize(decodeURIComponent(request.url?.split('?')[0] ?? '')));
        if (!file.startsWith(fonts) || !existsSync(file)) return next();
        createReadStream(file).pipe(response);
      });
    },
    load(id) {
      return id.includes('@excalidraw') ? (WHOLE_FONTS[path.basename(id)] ?? null) : null;
    },
    transform(code, id) {
      if (!id.includes('@excalidraw') || !code.includes(CDN)) return null;
      cdnFound = true;
      return { code: code.replaceAll(CDN, OWN_ORIGIN), map: null };
    },
    writeBundle() {
      // A new Excalidraw release that words its fallback differently must be looked at, not shipped.
      if (!cdnFound) this.error("Excalidraw's CDN fallback was not found: check how it loads fonts now.");
      cpSync(fonts, path.join(outDir, PUBLIC_FOLDER, 'fonts'), { recursive: true });
    },
  };
}
