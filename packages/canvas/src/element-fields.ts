import {
  bool,
  colour,
  coordinate,
  distinctOf,
  fractionalIndex,
  id,
  integer,
  length,
  listOf,
  MAX_LENGTH,
  MAX_POINTS,
  nullable,
  oneOf,
  pairOf,
  pictureId,
  record,
  text,
  webAddress,
  within,
  type Check,
} from './checks.ts';

/** What the fields read so far say, for a fallback that depends on them. */
type Read = Readonly<Record<string, unknown>>;

/** One field of an element: how it is read, and what stands in for it. */
export interface Field {
  readonly check: Check;
  /** Value when the field is absent; without it the field is left out or, when required, the element refused. */
  readonly fallback?: (read: Read) => unknown;
  /** What an invalid value does: refuse the element, or be replaced as if the field were absent. */
  readonly invalid: 'refuse' | 'replace';
  readonly required: boolean;
}

const required = (check: Check): Field => ({ check, invalid: 'refuse', required: true });
/** Where and how large something is: a wrong value must not be guessed. */
const geometry = (check: Check, fallback: (read: Read) => unknown): Field => ({
  check,
  fallback,
  invalid: 'refuse',
  required: false,
});
const decoration = (check: Check, fallback: unknown): Field => ({
  check,
  fallback: () => fallback,
  invalid: 'replace',
  required: false,
});
const optional = (check: Check): Field => ({ check, invalid: 'replace', required: false });

/** Thinner lines make the gap of a hatched filling so small that drawing it takes minutes. */
const MIN_STROKE = 0.5;
/** Excalidraw 0.18's own; 4 was never given out. */
const FONT_FAMILIES = [1, 2, 3, 5, 6, 7, 8, 9] as const;

type Fields = Readonly<Record<string, Field>>;

/** Fields of every element, after `type`. Defaults are Excalidraw's own, so that its renderer finds every field it reads. */
const BASE: Fields = {
  id: required(id),
  version: required(integer),
  versionNonce: required(integer),
  isDeleted: required(bool),
  x: geometry(coordinate, () => 0),
  y: geometry(coordinate, () => 0),
  width: geometry(length, () => 0),
  height: geometry(length, () => 0),
  angle: geometry(coordinate, () => 0),
  index: decoration(nullable(fractionalIndex), null),
  strokeColor: decoration(colour, '#1e1e1e'),
  backgroundColor: decoration(colour, 'transparent'),
  fillStyle: decoration(oneOf('hachure', 'cross-hatch', 'solid', 'zigzag'), 'solid'),
  strokeWidth: decoration(within(MIN_STROKE, 1_000), 2),
  strokeStyle: decoration(oneOf('solid', 'dashed', 'dotted'), 'solid'),
  roundness: decoration(nullable(record({ type: oneOf(1, 2, 3) }, { value: coordinate })), null),
  roughness: decoration(within(0, 10), 1),
  opacity: decoration(within(0, 100), 100),
  seed: decoration(integer, 1),
  groupIds: decoration(distinctOf(id), []),
  frameId: decoration(nullable(id), null),
  boundElements: decoration(nullable(distinctOf(record({ id, type: oneOf('arrow', 'text') }))), null),
  updated: decoration(integer, 1),
  link: decoration(nullable(webAddress), null),
  locked: decoration(bool, false),
};

const TEXT: Fields = {
  fontSize: decoration(within(1, 10_000), 20),
  fontFamily: decoration(oneOf(...FONT_FAMILIES), 5),
  text: decoration(text, ''),
  textAlign: decoration(oneOf('left', 'center', 'right'), 'left'),
  verticalAlign: decoration(oneOf('top', 'middle', 'bottom'), 'top'),
  containerId: decoration(nullable(id), null),
  originalText: { ...decoration(text, ''), fallback: (read) => read['text'] },
  autoResize: decoration(bool, true),
  lineHeight: decoration(within(0.1, 10), 1.25),
};

const point = pairOf(length);
const path = geometry(listOf(point, MAX_POINTS), (read) => [
  [0, 0],
  [read['width'], read['height']],
]);
const binding = nullable(
  record({ elementId: id, focus: coordinate, gap: coordinate }, { fixedPoint: nullable(pairOf(coordinate)) }),
);
const arrowhead = nullable(
  oneOf(
    'arrow',
    'bar',
    'dot',
    'circle',
    'circle_outline',
    'triangle',
    'triangle_outline',
    'diamond',
    'diamond_outline',
    'crowfoot_one',
    'crowfoot_many',
    'crowfoot_one_or_many',
  ),
);

const LINEAR: Fields = {
  points: path,
  lastCommittedPoint: decoration(nullable(point), null),
  startBinding: decoration(binding, null),
  endBinding: decoration(binding, null),
  startArrowhead: decoration(arrowhead, null),
  endArrowhead: decoration(arrowhead, null),
};

const ARROW: Fields = {
  ...LINEAR,
  elbowed: decoration(bool, false),
  fixedSegments: optional(nullable(listOf(record({ start: point, end: point, index: integer })))),
  startIsSpecial: optional(nullable(bool)),
  endIsSpecial: optional(nullable(bool)),
};

const FREEDRAW: Fields = {
  points: path,
  pressures: decoration(listOf(coordinate, MAX_POINTS), []),
  simulatePressure: decoration(bool, true),
  lastCommittedPoint: decoration(nullable(point), null),
};

/** Part of a picture, in its own pixels. Its natural size is divided by, so it is never 0. */
const crop = record({
  x: within(0, MAX_LENGTH),
  y: within(0, MAX_LENGTH),
  width: within(0, MAX_LENGTH),
  height: within(0, MAX_LENGTH),
  naturalWidth: within(1, MAX_LENGTH),
  naturalHeight: within(1, MAX_LENGTH),
});

const IMAGE: Fields = {
  fileId: decoration(nullable(pictureId), null),
  status: decoration(oneOf('pending', 'saved', 'error'), 'pending'),
  scale: decoration(pairOf(within(-1, 1)), [1, 1]),
  crop: decoration(nullable(crop), null),
};

/** Fields by element type; a closed set. iframe, embeddable and magicframe load foreign pages and are left out. */
export const ELEMENT_FIELDS: ReadonlyMap<unknown, Fields> = new Map<unknown, Fields>([
  ['rectangle', BASE],
  ['ellipse', BASE],
  ['diamond', BASE],
  ['text', { ...BASE, ...TEXT }],
  ['arrow', { ...BASE, ...ARROW }],
  ['line', { ...BASE, ...LINEAR }],
  ['freedraw', { ...BASE, ...FREEDRAW }],
  ['image', { ...BASE, ...IMAGE }],
  ['frame', { ...BASE, frameId: decoration(oneOf(), null), name: decoration(nullable(text), null) }],
]);
