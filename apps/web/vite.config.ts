import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { excalidrawAssets } from './excalidraw-assets.ts';

const SERVER = process.env['FORTYFIVE_SERVER'] ?? 'http://localhost:4545';

export default defineConfig({
  plugins: [react(), excalidrawAssets()],
  server: {
    proxy: { '/api': SERVER, '/socket.io': { target: SERVER, ws: true } },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy allows no data: scripts, and fonts are better cached as files.
    assetsInlineLimit: 0,
    // Excalidraw and Mermaid are loaded only by the pages that draw.
    chunkSizeWarningLimit: 3_000,
    // Our pure packages do nothing when loaded: what a page does not use of them, the wire schemas first, stays out.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/[\\/]packages[\\/]/.test(id) } },
  },
});
