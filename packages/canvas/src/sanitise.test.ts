import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildElement } from '../../../tests/kit/build-element.ts';
import { hostileElements } from '../../../tests/kit/scene-arbitraries.ts';
import { sanitiseElement } from './index.ts';

const box = {
  type: 'rectangle',
  id: 'a',
  version: 1,
  versionNonce: 7,
  isDeleted: false,
  x: 1,
  y: 2,
  width: 3,
  height: 4,
};

describe('what may be stored', () => {
  it.each(['rectangle', 'ellipse', 'diamond', 'text', 'arrow', 'line', 'freedraw', 'image', 'frame'])(
    '[D4] wants %s',
    (type) => {
      expect(sanitiseElement({ ...box, type })).toMatchObject({ ...box, type });
    },
  );

  it.each(['iframe', 'embeddable', 'magicframe', 'selection', '', '__proto__', 7, null, undefined, ['rectangle']])(
    '[D4] does not want type %s',
    (type) => {
      expect(sanitiseElement({ ...box, type })).toBeNull();
    },
  );

  it.each([null, undefined, 1, 'x', [], [box], true])('[D4] does not want %s in place of an element', (value) => {
    expect(sanitiseElement(value)).toBeNull();
  });

  it.each([
    '',
    'x'.repeat(65),
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'a\0b',
    '\uD800',
    7,
    null,
    undefined,
  ])('[D5] does not want id %j', (id) => {
    expect(sanitiseElement({ ...box, id })).toBeNull();
  });

  it.each([
    ['version', 1.5],
    ['version', '1'],
    ['version', undefined],
    ['versionNonce', Infinity],
    ['versionNonce', null],
    ['isDeleted', 0],
    ['isDeleted', undefined],
  ])('[D5] does not want %s %s', (field, value) => {
    expect(sanitiseElement({ ...box, [field]: value })).toBeNull();
  });

  it.each([
    ['x', Number.NaN],
    ['y', '1'],
    ['width', Infinity],
    ['height', 1e10],
    ['angle', null],
  ])('[D6] does not want %s %s', (field, value) => {
    expect(sanitiseElement({ ...box, [field]: value })).toBeNull();
  });

  it.each([[[[0, 0, 0]]], [[[0]]], [[[0, 'x']]], [[[0, Number.NaN]]], [[1, 2]], ['x']])(
    '[D6] does not want points %j',
    (points) => {
      expect(sanitiseElement({ ...box, type: 'freedraw', points })).toBeNull();
    },
  );

  it('[D6] replaces wrong or absent decoration by the default', () => {
    const element = sanitiseElement({
      ...box,
      strokeColor: 'url(https://x.example/y)',
      opacity: 900,
      groupIds: 'g',
    });
    expect(element).toMatchObject({
      strokeColor: '#1e1e1e',
      opacity: 100,
      groupIds: [],
      boundElements: null,
      locked: false,
    });
  });

  it('[D6] lets an arrow without points run across its box', () => {
    expect(sanitiseElement({ ...box, type: 'arrow' })).toMatchObject({
      points: [
        [0, 0],
        [3, 4],
      ],
    });
  });

  it('[D7] drops customData and every field that is not known', () => {
    const element = sanitiseElement({
      ...box,
      customData: { a: 1 },
      onclick: 'x',
      points: [[0, 0]],
      html: '<b>',
    });
    expect(Object.keys(element ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/customData|onclick|points|html/)]),
    );
    expect(element).toMatchObject(box);
  });

  it('[D7] cleans nested records', () => {
    const element = sanitiseElement({
      ...box,
      type: 'arrow',
      boundElements: [
        { id: 't', type: 'text', extra: 1 },
        { id: '__proto__', type: 'text' },
        { id: 'u', type: 'iframe' },
        5,
      ],
      startBinding: { elementId: 'b', focus: 0.1, gap: 2, fixedPoint: [0.5, 1], evil: true },
      endBinding: { elementId: 'c' },
      fixedSegments: [{ start: [0, 0], end: [1, 1], index: 1, more: 1 }],
    });
    expect(element?.['boundElements']).toEqual([{ id: 't', type: 'text' }]);
    expect(element?.['startBinding']).toEqual({ elementId: 'b', focus: 0.1, gap: 2, fixedPoint: [0.5, 1] });
    expect(element?.['endBinding']).toBeNull();
    expect(element?.['fixedSegments']).toEqual([{ start: [0, 0], end: [1, 1], index: 1 }]);
  });

  it.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['HTTP://example.org', 'HTTP://example.org'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    [' https://example.org', null],
    ['https://exa\tmple.org', null],
    ['data:text/html,x', null],
    ['/relative', null],
    [`https://${'x'.repeat(2_000)}`, null],
    [5, null],
  ])('[D7] turns link %j into %j', (link, kept) => {
    expect(sanitiseElement({ ...box, link })?.['link']).toBe(kept);
  });

  it('[D7] keeps everything a complete element holds', () => {
    const text = buildElement('text', 't', {
      text: 'API',
      originalText: 'API gateway',
      containerId: 'a',
      fontSize: 28,
      index: 'a1V',
      groupIds: ['g'],
    });
    expect(sanitiseElement(JSON.parse(JSON.stringify(text)))).toEqual(text);
    expect(text).toMatchObject({
      text: 'API',
      originalText: 'API gateway',
      containerId: 'a',
      fontSize: 28,
      index: 'a1V',
      groupIds: ['g'],
    });
  });

  it('[D8] never throws, and what it returns is a fixed point that survives JSON', () => {
    let kept = 0;
    fc.assert(
      fc.property(hostileElements, (value) => {
        const element = sanitiseElement(value);
        if (element === null) return;
        kept += 1;
        expect(sanitiseElement(element)).toEqual(element);
        expect(JSON.parse(JSON.stringify(element))).toEqual(element);
      }),
      { numRuns: 500 },
    );
    expect(kept).toBeGreaterThan(50);
  });

  it('[D8] replaces characters that not every store can hold', () => {
    expect(buildElement('text', 't', { text: 'a\0b\uD800c😀' })['text']).toBe('a\uFFFDb\uFFFDc😀');
  });
});
