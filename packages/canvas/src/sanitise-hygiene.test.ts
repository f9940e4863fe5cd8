import { describe, expect, it } from 'vitest';
import { acceptElements, sanitiseElement } from './index.ts';
import { buildElement, buildScene } from '../../../tests/kit/build-element.ts';

const base = { id: 'a', version: 1, versionNonce: 7, isDeleted: false };
const box = { ...base, type: 'rectangle' };
const clean = (type: string, fields: Record<string, unknown>) => sanitiseElement({ ...base, type, ...fields });

describe('texts on a board', () => {
  it.each([
    ['a\r\nb\rc\n\td', 'a\nb\nc\n\td'],
    ['bell\u0007 esc\u001B[31m del\u007F nel\u0085', 'bell esc[31m del nel'],
    ['abc\u202Egnp.exe\u202C', 'abcgnp.exe'],
    ['\u2066isolated\u2069', 'isolated'],
    ['\u05E9\u05DC\u05D5\u05DD \u{1F468}\u200D\u{1F469}', '\u05E9\u05DC\u05D5\u05DD \u{1F468}\u200D\u{1F469}'],
    ['\uD83D\u0001\uDE00', '\u{1F600}'],
  ])('[D90] turns %j into %j', (text, kept) => {
    expect(clean('text', { text, originalText: text })).toMatchObject({ text: kept, originalText: kept });
    expect(clean('frame', { name: text })).toMatchObject({ name: kept });
  });

  it.each([0, 4, 10, 5.5, -1, 1e9, '5', null, Number.NaN])('[D91] replaces the font family %s', (fontFamily) => {
    expect(clean('text', { fontFamily })).toMatchObject({ fontFamily: 5 });
  });

  it('[D91] keeps each font family of Excalidraw', () => {
    for (const fontFamily of [1, 2, 3, 5, 6, 7, 8, 9])
      expect(clean('text', { fontFamily })).toMatchObject({ fontFamily });
  });
});

describe('links on a board', () => {
  it.each([
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    'https:example.org',
    'https://user:secret@example.org',
    'https://good.example@evil.example/',
    'https://evil.example\\@good.example',
    'https://exam\u200Bple.org',
    'https://example.org/\u202Egnp.exe',
    { toString: () => 'https://example.org' },
  ])('[D92] drops %s', (link) => {
    expect(sanitiseElement({ ...box, link })).toMatchObject({ link: null });
  });

  it.each([
    'https://example.org',
    'http://example.org:8080/@me?a=b@c#d',
    'https://[::1]/x',
    'https://xn--e1afmkfd.example',
  ])('[D92] keeps %s', (link) => {
    expect(sanitiseElement({ ...box, link })).toMatchObject({ link });
  });
});

describe('boards made to exhaust', () => {
  it('[D93] refuses an edit beyond two million points and characters, and lets a full board be changed', () => {
    const stroke = (id: string, version = 1) =>
      buildElement('freedraw', id, { version, points: Array.from({ length: 10_000 }, (_, index) => [index, 0]) });
    const one = stroke('s');
    const full = buildScene(...Array.from({ length: 200 }, (_, index) => ({ ...one, id: `s${index}` })));
    const refused = { ok: false, rejection: 'too-many-elements' };
    expect(acceptElements(full, [stroke('more')])).toEqual(refused);
    expect(acceptElements(full, [buildElement('text', 't', { text: 'x' })])).toEqual(refused);
    expect(acceptElements(full, [stroke('s7', 2), buildElement('rectangle', 'r')])).toMatchObject({ ok: true });
    expect(acceptElements(full, [buildElement('freedraw', 's7', { version: 2, isDeleted: true })]).ok).toBe(true);
  });

  it.each([
    ['rectangle', { width: 1e6, fillStyle: 'hachure' }],
    ['ellipse', { height: -100_001 }],
    ['line', { points: [[0, 0], [2e5, 0]] }], // prettier-ignore
    ['freedraw', { points: [[0, -1e8]] }],
  ])('[D94] does not want a %s of %j', (type, fields) => {
    expect(clean(type, fields)).toBeNull();
  });

  it('[D94] keeps large shapes, wherever they stand, and widens hairlines whose hatching never ends', () => {
    expect(clean('rectangle', { x: -5e6, width: 1e5, height: -1e5 })).toMatchObject({ x: -5e6, width: 1e5 });
    expect(clean('rectangle', { strokeWidth: 1e-9 })).toMatchObject({ strokeWidth: 2 });
    expect(clean('rectangle', { strokeWidth: 0.5 })).toMatchObject({ strokeWidth: 0.5 });
  });

  it('[D94] reads an element nested thousands deep', () => {
    const deep: unknown = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000));
    const fields = { customData: deep, groupIds: deep, roundness: deep, points: deep, boundElements: deep };
    expect(sanitiseElement({ ...box, ...fields })).toEqual(sanitiseElement({ ...box, boundElements: [] }));
    expect(clean('freedraw', { points: deep })).toBeNull();
  });
});

describe('references on a board', () => {
  it('[D95] cuts what ties an element to itself', () => {
    expect(clean('text', { containerId: 'a', frameId: 'a' })).toMatchObject({ containerId: null, frameId: null });
    const tie = { elementId: 'a', focus: 0, gap: 1 };
    const other = { elementId: 'b', focus: 0, gap: 1 };
    expect(clean('arrow', { startBinding: tie, endBinding: other })).toMatchObject({
      startBinding: null,
      endBinding: other,
    });
    const bound = [
      { id: 'a', type: 'arrow' },
      { id: 'b', type: 'arrow' },
    ];
    expect(sanitiseElement({ ...box, boundElements: bound })).toMatchObject({ boundElements: bound.slice(1) });
  });

  it('[D95] has no frame within a frame, so frames cannot go round', () => {
    expect(clean('frame', { frameId: 'b' })).toMatchObject({ frameId: null });
    expect(sanitiseElement({ ...box, frameId: 'b' })).toMatchObject({ frameId: 'b' });
  });

  it('[D95] names each group and each bound element once, and none by an inherited name', () => {
    const bound = { id: 't', type: 'text' };
    const element = sanitiseElement({
      ...box,
      groupIds: ['g', 'h', 'g', '__proto__', 'constructor', 7],
      boundElements: [bound, { ...bound }, { id: 'toString', type: 'text' }],
      frameId: 'hasOwnProperty',
    });
    expect(element).toMatchObject({ groupIds: ['g', 'h'], boundElements: [bound], frameId: null });
  });
});

describe('picture elements', () => {
  const fileId = 'ab'.repeat(32);

  it.each(['x', fileId.toUpperCase(), `${fileId}0`, '../../etc/passwd', 'data:image/svg+xml,<svg/>', '__proto__', 7])(
    '[D96] knows no picture %s',
    (wrong) => {
      expect(clean('image', { fileId: wrong })).toMatchObject({ fileId: null });
    },
  );

  it('[D96] keeps the id of a picture and nothing of what comes with it', () => {
    const data = { dataURL: 'data:image/svg+xml,<svg onload="x"/>', src: 'https://example.org/x.png' };
    const element = clean('image', { fileId, customData: data, ...data });
    expect(element).toMatchObject({ fileId, status: 'pending', crop: null, scale: [1, 1] });
    expect(JSON.stringify(element)).not.toMatch(/svg|example/);
  });

  it('[D96] keeps a flip and a crop, and drops those that would stretch it without end', () => {
    const crop = { x: 0, y: 1, width: 10, height: 10, naturalWidth: 40, naturalHeight: 30 };
    expect(clean('image', { crop, scale: [-1, 1] })).toMatchObject({ crop, scale: [-1, 1] });
    expect(clean('image', { crop: { ...crop, naturalWidth: 0 }, scale: [1e9, 1] })).toMatchObject({
      crop: null,
      scale: [1, 1],
    });
    expect(clean('image', { crop: { ...crop, width: -5 } })).toMatchObject({ crop: null });
  });
});

it('[D97] wants no element that shows a foreign page, whatever it looks like', () => {
  for (const type of [
    'iframe',
    'embeddable',
    'magicframe',
    'selection',
    'IFRAME',
    'iframe ',
    'hasOwnProperty',
    'video',
  ])
    expect(clean(type, { link: 'https://example.org', name: 'x' })).toBeNull();
});
