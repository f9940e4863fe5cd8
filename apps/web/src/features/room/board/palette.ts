import type { ExcalidrawImperativeAPI, LibraryItems } from '@excalidraw/excalidraw/types';
import { PALETTE_BLOCKS } from './palette-blocks.ts';
import { paletteElements } from './palette-items.ts';

/** Our building blocks as a library of Excalidraw: part of the program, so it is there without any network. */
export const PALETTE: LibraryItems = PALETTE_BLOCKS.map((block) => ({
  id: `fortyfive-${block.kind}`,
  status: 'unpublished',
  created: 0,
  name: block.label,
  elements: paletteElements(block) as unknown as LibraryItems[number]['elements'],
}));

/** Opens the palette, or closes it. */
export function showPalette(api: ExcalidrawImperativeAPI): void {
  api.toggleSidebar({ name: 'default', tab: 'library' });
}
