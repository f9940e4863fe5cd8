import { applyElements, kindsOf, readBoard, sanitiseElement, type SceneElement } from '@fortyfive/canvas';
import { describe, expect, it } from 'vitest';
import { PALETTE_BLOCKS } from './palette-blocks.ts';
import { paletteElements } from './palette-items.ts';

function bottomOf(stroke: SceneElement): number {
  return Number(stroke['y']) + Math.max(...(stroke['points'] as number[][]).map(([, y = 0]) => y));
}

describe('the palette', () => {
  it.each(PALETTE_BLOCKS.map((block) => [block.label, block] as const))(
    '%s is read as one component',
    (label, block) => {
      const elements = paletteElements(block);
      for (const element of elements) expect(sanitiseElement(element)).toEqual(element);
      const board = readBoard(applyElements({}, elements));
      expect(board.nodes.map((node) => node.label)).toEqual([label]);
      expect(board.edges).toEqual([]);
      expect(board.unread.looseArrows).toEqual([]);
      expect(kindsOf(label).kinds[0]).toBe(block.kind);
    },
  );

  it('has no sign under its name and none outside of its box', () => {
    for (const block of PALETTE_BLOCKS) {
      const [box, text, ...strokes] = paletteElements(block);
      const lowest = Math.max(...strokes.map((stroke) => bottomOf(stroke)));
      expect(lowest).toBeLessThanOrEqual(Number(text?.['y']) + 1);
      expect(Number(text?.['width'])).toBeLessThan(Number(box?.['width']) - 10);
    }
  });

  it('has ids of its own for everything', () => {
    const ids = PALETTE_BLOCKS.flatMap((block) => paletteElements(block).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
