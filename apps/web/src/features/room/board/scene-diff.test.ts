import type { SceneElement } from '@fortyfive/canvas';
import { describe, expect, it } from 'vitest';
import { inChunks, incomingElements, stampOf, unsentElements, unstoredElements } from './scene-diff.ts';

const element = (id: string, version: number, change: Partial<SceneElement> = {}): SceneElement => ({
  id,
  type: 'rectangle',
  version,
  versionNonce: 500,
  isDeleted: false,
  ...change,
});
const scene = (...elements: SceneElement[]) => Object.fromEntries(elements.map((each) => [each.id, each]));
const NOTHING_OFFERED = new Map<string, string>();

describe('what the server must be told', () => {
  it('is new and newer elements', () => {
    const local = [element('new', 1), element('newer', 3), element('same', 2), element('older', 1)];
    const known = scene(element('newer', 2), element('same', 2), element('older', 4));
    expect(unsentElements(local, known, NOTHING_OFFERED).map(({ id }) => id)).toEqual(['new', 'newer']);
  });

  it('breaks a tie of versions by the lower nonce, as Excalidraw does', () => {
    const known = scene(element('a', 2), element('b', 2));
    const local = [element('a', 2, { versionNonce: 499 }), element('b', 2, { versionNonce: 501 })];
    expect(unsentElements(local, known, NOTHING_OFFERED).map(({ id }) => id)).toEqual(['a']);
  });

  it('is not what was offered already, until it changes again', () => {
    const offered = new Map([['a', stampOf(element('a', 1))]]);
    expect(unsentElements([element('a', 1)], {}, offered)).toEqual([]);
    expect(unsentElements([element('a', 2)], {}, offered)).toHaveLength(1);
  });

  it('is a tombstone only of what the server has heard of', () => {
    const gone = element('a', 2, { isDeleted: true });
    expect(unsentElements([gone], {}, NOTHING_OFFERED)).toEqual([]);
    expect(unsentElements([gone], scene(element('a', 1)), NOTHING_OFFERED)).toEqual([gone]);
    expect(unsentElements([gone], {}, new Map([['a', '1:500']]))).toEqual([gone]);
  });
});

describe('what a crash must not lose', () => {
  it('is everything the stored scene does not hold, offered or not', () => {
    expect(unstoredElements([element('a', 2), element('b', 1)], scene(element('b', 1))).map(({ id }) => id)).toEqual([
      'a',
    ]);
  });
});

describe('what comes in', () => {
  it('is what wins over the local board, and never a tombstone of something unseen', () => {
    const known = scene(element('a', 2), element('b', 1), element('c', 1), element('d', 4, { isDeleted: true }));
    const local = [element('a', 1), element('b', 2)];
    expect(incomingElements(local, known).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('is nothing after it was taken over, so there is no echo', () => {
    const known = scene(element('a', 2), element('b', 1));
    const local = Object.values(known);
    expect(incomingElements(local, known)).toEqual([]);
    expect(unsentElements(local, known, NOTHING_OFFERED)).toEqual([]);
  });
});

describe('chunks', () => {
  it('stay below the limit and keep the order', () => {
    const elements = ['a', 'b', 'c', 'd', 'e'].map((id) => element(id, 1));
    const bytes = JSON.stringify(elements[0]).length;
    const chunks = inChunks(elements, bytes * 2);
    expect(chunks.map((chunk) => chunk.map(({ id }) => id))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('let an element that is too large stand alone', () => {
    const elements = [element('a', 1), element('big', 1, { text: 'x'.repeat(500) }), element('c', 1)];
    expect(inChunks(elements, 250).map((chunk) => chunk.length)).toEqual([1, 1, 1]);
  });
});
