import type { Scene, SceneElement } from '@fortyfive/canvas';

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomBy(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1_013_904_223) % 4_294_967_296;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const NAMES = ['API', 'Redis cache', 'Postgres', 'Kafka', 'Load balancer', 'Worker x3', 'S3', 'User service'] as const;
const STEP_X = 260;
const STEP_Y = 190;

/**
 * A board of about so many elements for trials: shapes of every form in a grid, labelled in each of the ways people
 * do, arrows tied and not, zones, stacks, icons, notes. The same for the same seed.
 */
export function sceneOf(size: number, seed: number): Scene {
  const random = randomBy(seed);
  const elements: SceneElement[] = [];
  const columns = Math.ceil(Math.sqrt(size / 3)) + 1;
  for (let at = 0; elements.length < size; at++) {
    const x = (at % columns) * STEP_X + Math.floor(random() * 40);
    const y = Math.floor(at / columns) * STEP_Y + Math.floor(random() * 40);
    elements.push(...componentAt(at, x, y, random));
    if (at % columns > 0) elements.push(arrowBetween(`arrow ${at}`, at - 1, at, x, y, random));
    if (at % 9 === 8) elements.push(element('rectangle', `zone ${at}`, x - 310, y - 60, 500, 180));
    if (at % 11 === 10) elements.push(element('text', `note ${at}`, x, y + 120, 120, 25, { text: `remark ${at}` }));
  }
  return Object.fromEntries(elements.slice(0, size).map((one) => [one.id, one]));
}

function componentAt(at: number, x: number, y: number, random: () => number): SceneElement[] {
  const id = `box ${at}`;
  const form = ['rectangle', 'rectangle', 'ellipse', 'diamond', 'image'][Math.floor(random() * 5)] ?? 'rectangle';
  const name = `${NAMES[at % NAMES.length]} ${at}`;
  const shape = element(form, id, x, y, 140, 70);
  const label = (dx: number, dy: number, more: Record<string, unknown> = {}): SceneElement =>
    element('text', `text ${at}`, x + dx, y + dy, 100, 25, { text: name, ...more });
  const way = Math.floor(random() * 6);
  if (way === 0) return [shape, label(20, 22)];
  if (way === 1) return [shape, label(20, 75)];
  if (way === 2) return [label(20, 22)];
  if (way === 3) {
    const groupIds = [`group ${at}`];
    return [
      { ...shape, groupIds },
      element('line', `bar ${at}`, x, y + 20, 140, 0, { groupIds }),
      label(20, 30, { groupIds }),
    ];
  }
  if (way === 4) return [shape, element(form, `back ${at}`, x + 8, y - 8, 140, 70), label(20, 22, { containerId: id })];
  return [shape, label(20, 22, { containerId: id })];
}

function arrowBetween(id: string, from: number, to: number, x: number, y: number, random: () => number): SceneElement {
  const tie = (box: number): unknown => (random() < 0.85 ? { elementId: `box ${box}`, focus: 0, gap: 4 } : null);
  return element(random() < 0.9 ? 'arrow' : 'line', id, x - 112, y + 30, 100, 4, {
    points: [
      [0, 0],
      [Math.floor(random() * 20) + 90, 4],
    ],
    startBinding: tie(from),
    endBinding: tie(to),
    endArrowhead: random() < 0.9 ? 'arrow' : null,
    strokeStyle: random() < 0.2 ? 'dashed' : 'solid',
  });
}

function element(
  type: string,
  id: string,
  x: number,
  y: number,
  width: number,
  height: number,
  more: Record<string, unknown> = {},
): SceneElement {
  return {
    type,
    id,
    x,
    y,
    width,
    height,
    angle: 0,
    version: 1,
    versionNonce: 1,
    isDeleted: false,
    groupIds: [],
    ...more,
  };
}

const BROKEN: readonly unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -1e308,
  1e9,
  -7,
  '',
  '__proto__',
  'constructor',
  'box 1',
  'text 1',
  [],
  [[0, 0]],
  [[NaN, 1], [2, 'x'], null],
  { elementId: 'gone' },
  { elementId: '__proto__' },
  ['group 3', 'group 3', 7],
];

/** The scene with some fields taken out or replaced by what no drawing has, and some texts inside themselves. */
export function mutated(scene: Scene, seed: number): Scene {
  const random = randomBy(seed + 7);
  const broken = Object.values(scene).map((one): [string, SceneElement] => {
    const copy: Record<string, unknown> = { ...one };
    const names = Object.keys(copy);
    for (let times = Math.floor(random() * 3); times > 0; times--) {
      const name = names[Math.floor(random() * names.length)] ?? 'x';
      if (random() < 0.3) delete copy[name];
      else copy[name] = BROKEN[Math.floor(random() * BROKEN.length)];
    }
    if (random() < 0.05) copy['containerId'] = one.id;
    return [random() < 0.02 ? 'toString' : one.id, copy as SceneElement];
  });
  return Object.fromEntries(broken);
}
