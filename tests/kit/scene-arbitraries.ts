import { sanitiseElement, type Scene, type SceneElement } from '@fortyfive/canvas';
import * as fc from 'fast-check';

/** Few ids, versions and nonces, so that generated edits really meet each other. */
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'toString', '1');
const small = fc.integer({ min: 0, max: 2 });
const coordinate = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.double({ min: -500, max: 500, noNaN: true }));
const binding = fc.option(fc.record({ elementId: ids, focus: fc.constant(0), gap: fc.constant(1) }));

const base = {
  id: ids,
  version: small,
  versionNonce: small,
  isDeleted: fc.boolean(),
  x: coordinate,
  y: coordinate,
  width: coordinate,
  height: coordinate,
  index: fc.option(fc.constantFrom('a0', 'a1', 'a1V', 'Zz')),
};

const rawElement = fc.oneof(
  fc.record({ ...base, type: fc.constantFrom('rectangle', 'ellipse', 'diamond', 'frame', 'image') }),
  fc.record({
    ...base,
    type: fc.constant('text'),
    text: fc.string({ maxLength: 12 }),
    containerId: fc.option(ids),
  }),
  fc.record({
    ...base,
    type: fc.constantFrom('arrow', 'line'),
    points: fc.array(fc.tuple(coordinate, coordinate), { maxLength: 4 }),
    startBinding: binding,
    endBinding: binding,
  }),
  fc.record({
    ...base,
    type: fc.constant('freedraw'),
    points: fc.array(fc.tuple(coordinate, coordinate), { maxLength: 4 }),
  }),
);

/** An element as Excalidraw would send it; ids such as `toString` included. */
export const rawElements: fc.Arbitrary<Record<string, unknown>> = rawElement.filter(
  (element) => element.id !== 'toString',
);

/** A stored element: what the sanitiser made of a raw one. */
export const sceneElements: fc.Arbitrary<SceneElement> = rawElements.map((raw) => {
  const element = sanitiseElement(raw);
  if (!element) throw new Error(`A well-formed element was refused: ${JSON.stringify(raw)}`);
  return element;
});

export const scenes: fc.Arbitrary<Scene> = fc
  .uniqueArray(sceneElements, { selector: (element) => element.id, maxLength: 6 })
  .map((elements) => Object.fromEntries(elements.map((element) => [element.id, element])));

const nasty = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    Number.NaN,
    Infinity,
    -0,
    1e300,
    undefined,
    '__proto__',
    'constructor',
    'javascript:alert(1)',
    'x\0y',
    '\uD800',
    [],
    [[]],
    [[0, 0, 0]],
    { elementId: '__proto__', focus: 0, gap: 0 },
  ),
);

const fieldNames = fc.constantFrom(
  'id',
  'type',
  'version',
  'versionNonce',
  'isDeleted',
  'x',
  'width',
  'angle',
  'points',
  'link',
  'text',
  'customData',
  'boundElements',
  'groupIds',
  'startBinding',
  'roundness',
  'fixedSegments',
  'index',
  'originalText',
  'containerId',
  'crop',
  'scale',
  'pressures',
  'strokeColor',
  'opacity',
  '__proto__',
);

/** Any JSON, and well-formed elements with some fields replaced by anything. */
export const hostileElements: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(rawElement, fc.array(fc.tuple(fieldNames, nasty), { maxLength: 4 }))
    .map(([element, changes]) => ({ ...element, ...Object.fromEntries(changes) })),
);
