import { describe, expect, it } from 'vitest';
import { buildArrow, buildBox, buildElement, buildScene } from '../../../../tests/kit/build-element.ts';
import type { SceneElement } from '../elements.ts';
import { readBoard } from './read-board.ts';

const text = (id: string, x: number, y: number, words: string, more: Record<string, unknown> = {}): SceneElement =>
  buildElement('text', id, { x, y, width: words.length * 10, height: 25, text: words, ...more });
const named = (id: string, x: number, y: number, words: string): SceneElement[] => [
  buildBox(id, x, y),
  text(`${id} text`, x + 10, y + 20, words, { containerId: id }),
];
const line = (id: string, x: number, y: number, width: number, height: number, more: Record<string, unknown> = {}) =>
  buildElement('line', id, {
    x,
    y,
    points: [
      [0, 0],
      [width, height],
    ],
    ...more,
  });
const read = (...elements: SceneElement[]) => readBoard(buildScene(...elements));
const labels = (...elements: SceneElement[]): Record<string, string> =>
  Object.fromEntries(read(...elements).nodes.map(({ id, label }) => [id, label]));

describe('reading shapes and their labels', () => {
  it('[D20] counts what it cannot place and leaves out what is deleted', () => {
    const broken = { type: 'rectangle', id: 'nan', x: NaN, y: 0, isDeleted: false, version: 1, versionNonce: 1 };
    const strange = { ...broken, id: 'strange', type: 'embeddable', x: 0 };
    const far = { ...broken, id: 'far', x: 1e300 };
    const gone = buildBox('gone', 0, 0, { isDeleted: true });
    const board = readBoard({ nan: broken, strange, far, gone });
    expect(board.nodes).toEqual([]);
    expect(board.unread.other).toBe(3);
  });

  it('[D20] takes a closed line as a shape, and shapes drawn from right to left', () => {
    const cloud = buildElement('line', 'cloud', {
      x: 0,
      y: 0,
      points: [
        [0, 0],
        [120, 0],
        [120, 80],
        [0, 80],
        [2, 2],
      ],
    });
    const flipped = buildElement('rectangle', 'flipped', { x: 500, y: 60, width: -100, height: -60 });
    expect(labels(cloud, text('t', 30, 30, 'S3'), flipped, text('u', 430, 20, 'Queue'))).toEqual({
      cloud: 'S3',
      flipped: 'Queue',
    });
  });

  it('[D21] labels by the bound text, else by the texts inside the innermost shape in reading order', () => {
    const board = read(
      ...named('a', 0, 0, 'API'),
      text('note', 10, 45, 'x', { height: 10 }),
      buildBox('b', 300, 0),
      text('lower', 310, 32, 'cluster'),
      text('upper', 310, 4, 'Redis'),
    );
    expect(board.nodes.map(({ label }) => label)).toEqual(['API', 'Redis cluster']);
    expect(board.blocks.map((block) => block.text)).toEqual(['x']);
  });

  it('[D22] labels a shape by the text under it, and each text labels one shape', () => {
    const found = labels(
      buildBox('a', 0, 0),
      buildBox('b', 200, 0),
      text('ta', 20, 65, 'Kafka'),
      text('tb', 220, 66, 'Redis'),
    );
    expect(found).toEqual({ a: 'Kafka', b: 'Redis' });
  });

  it('[D22] gives no name to a swatch, nor a name to the shape an arrow joins it to', () => {
    const swatch = buildBox('swatch', 0, 0, { width: 20, height: 20 });
    expect(labels(swatch, text('t', 26, 0, 'async'))).toEqual({});
    const joined = labels(buildBox('a', 0, 100), text('client', 105, 120, 'Client'), buildArrow('e', 'client', 'a'));
    expect(joined).toEqual({ a: '', client: 'Client' });
  });

  it('[D23] reads an icon of grouped strokes as one component, named by the text under it', () => {
    const groupIds = ['icon'];
    const board = read(
      buildBox('plate', 0, 0, { width: 70, height: 70, groupIds }),
      line('l1', 10, 50, 20, -30, { groupIds }),
      buildBox('small', 20, 20, { width: 20, height: 20, groupIds }),
      text('t', 0, 76, 'Lambda'),
    );
    expect(board.nodes).toMatchObject([{ id: 'plate', label: 'Lambda' }]);
    expect(board.nodes[0]?.elements.toSorted()).toEqual(['l1', 'plate', 'small', 't']);
    expect(board.unread.looseArrows).toEqual([]);
  });

  it('[D23] names a group of mere lines by its text', () => {
    const groupIds = ['icon'];
    const board = read(
      line('l1', 0, 0, 60, 60, { groupIds }),
      line('l2', 60, 0, -60, 60, { groupIds }),
      text('t', 0, 65, 'User', { groupIds }),
    );
    expect(board.nodes).toMatchObject([{ id: 't', label: 'User' }]);
  });

  it('[D23] reads a group whose parts have labels, or are joined by an arrow, as several components', () => {
    const groupIds = ['all'];
    const grouped = [...named('a', 0, 0, 'API'), ...named('b', 300, 0, 'DB')].map((one) => ({ ...one, groupIds }));
    expect(labels(...grouped)).toEqual({ a: 'API', b: 'DB' });
    const bare = [buildBox('a', 0, 0), buildBox('b', 300, 0)].map((one) => ({ ...one, groupIds }));
    const board = read(...bare, buildArrow('e', 'a', 'b', { x: 105, y: 30, width: 190 }));
    expect(board.edges).toMatchObject([{ from: 'a', to: 'b' }]);
  });

  it('[D23] reads a figure of single strokes that touch as one component', () => {
    const board = read(
      buildElement('ellipse', 'head', { x: 10, y: 0, width: 30, height: 30 }),
      line('body', 25, 30, 0, 35),
      line('arms', 2, 42, 46, 0),
      line('leg', 25, 65, 20, 27),
      text('t', 5, 100, 'User'),
    );
    expect(board.nodes).toMatchObject([{ id: 'head', label: 'User' }]);
    expect(board.nodes[0]?.elements.toSorted()).toEqual(['arms', 'body', 'head', 'leg', 't']);
  });

  it('[D24] counts the shapes of a stack, under the one that is labelled', () => {
    const board = read(buildBox('back', 20, -20), buildBox('middle', 10, -10), ...named('front', 0, 0, 'API'));
    expect(board.nodes).toMatchObject([{ id: 'front', label: 'API', count: 3 }]);
    expect(labels(...named('a', 0, 0, 'API'), ...named('b', 10, 10, 'DB'))).toEqual({ a: 'API', b: 'DB' });
  });

  it('[D24] reads lid, body and bottom of a cylinder as one component', () => {
    const board = read(
      buildElement('ellipse', 'lid', { x: 0, y: -15, width: 100, height: 30 }),
      ...named('body', 0, 0, 'Orders'),
      buildElement('ellipse', 'bottom', { x: 1, y: 45, width: 98, height: 30 }),
    );
    expect(board.nodes).toMatchObject([{ id: 'body', label: 'Orders' }]);
    expect(board.nodes[0]?.elements).toEqual(expect.arrayContaining(['lid', 'bottom']));
  });

  it('[D25] does not read what is crossed out', () => {
    const cross = [line('c1', -40, -40, 180, 140), line('c2', -40, 100, 180, -140)];
    const board = read(...named('old', 0, 0, 'MySQL'), ...named('new', 400, 0, 'Cassandra'), ...cross);
    expect(board.nodes.map(({ id }) => id)).toEqual(['new']);
    expect(board.unread.other).toBe(4);
  });

  it('[D26] reads pictures with a text, ringed words and empty boxes, and counts the rest', () => {
    const points = Array.from({ length: 24 }, (_, i) => [90 * Math.cos(i / 3.7), 40 * Math.sin(i / 3.7)]);
    const board = read(
      buildElement('image', 'logo', { x: 0, y: 0, width: 80, height: 80 }),
      text('t', 10, 85, 'Kafka'),
      buildElement('image', 'photo', { x: 900, y: 900, width: 80, height: 80 }),
      buildElement('freedraw', 'ring', { x: 500, y: 500, points }),
      text('word', 470, 490, 'Queue'),
      buildElement('freedraw', 'scrawl', {
        x: 0,
        y: 900,
        points: [
          [0, 0],
          [30, 10],
          [60, -10],
        ],
      }),
      buildBox('empty', 300, 0),
    );
    expect(board.nodes.map(({ id, label }) => [id, label])).toEqual([
      ['logo', 'Kafka'],
      ['empty', ''],
      ['word', 'Queue'],
    ]);
    expect(board.unread).toMatchObject({ images: 1, strokes: 1, unlabelled: ['empty'] });
  });

  it('[D27] reads a shape around components as a boundary with a name, and frames', () => {
    const zone = (id: string, x: number) => buildElement('rectangle', id, { x, y: -80, width: 400, height: 300 });
    const board = read(
      zone('region', -50),
      text('region name', -40, -75, 'us-east-1'),
      ...named('a', 0, 0, 'API'),
      ...named('b', 200, 0, 'DB'),
      buildElement('frame', 'frame', { x: 1000, y: 0, width: 300, height: 300, name: 'Tier 1' }),
      ...named('c', 1050, 50, 'Cache'),
    );
    expect(board.boundaries).toEqual([
      { id: 'region', label: 'us-east-1', members: ['a', 'b'] },
      { id: 'frame', label: 'Tier 1', members: ['c'] },
    ]);
    expect(board.nodes.map(({ id, boundary }) => [id, boundary])).toEqual([
      ['a', 'region'],
      ['b', 'region'],
      ['c', 'frame'],
    ]);
  });

  it('[D27] nests boundaries, and reads one that an arrow is tied to as a component as well', () => {
    const outer = buildElement('rectangle', 'outer', { x: -100, y: -100, width: 900, height: 500 });
    const inner = buildElement('rectangle', 'inner', { x: -50, y: -50, width: 400, height: 300 });
    const board = read(
      outer,
      inner,
      ...named('a', 0, 0, 'API'),
      ...named('b', 200, 0, 'DB'),
      ...named('user', 1200, 0, 'User'),
      buildArrow('e', 'user', 'inner', {
        x: 1195,
        y: 30,
        points: [
          [0, 0],
          [-843, 0],
        ],
      }),
    );
    expect(board.nodes.find(({ id }) => id === 'a')?.boundary).toBe('inner');
    expect(board.boundaries.find(({ id }) => id === 'outer')?.members).toEqual(['inner', 'a', 'b']);
    expect(board.edges).toMatchObject([{ from: 'user', to: 'inner', how: 'bound' }]);
  });

  it('[D35] takes the kinds of the label, and the larger count', () => {
    const board = read(buildBox('back', 10, -10), ...named('a', 0, 0, 'Redis x3'));
    expect(board.nodes).toMatchObject([
      { kinds: expect.arrayContaining(['cache']), technologies: ['Redis'], count: 3 },
    ]);
  });

  it('[D36] joins texts with one left edge to a block, and reads notes and step numbers as such', () => {
    const board = read(
      text('title', 0, 0, 'Requirements'),
      text('one', 2, 30, 'shorten a link'),
      text('far', 0, 400, 'later'),
      buildBox('note', 500, 500, { width: 300 }),
      text(
        'long',
        510,
        510,
        'a long remark that goes on about why this is so and what else could have been done instead',
        {
          containerId: 'note',
        },
      ),
      ...named('a', 600, 0, 'API'),
      ...named('b', 1000, 0, 'DB'),
      buildArrow('e', 'a', 'b', {
        x: 705,
        y: 30,
        points: [
          [0, 0],
          [290, 0],
        ],
      }),
      buildElement('ellipse', 'step', { x: 830, y: 5, width: 30, height: 30 }),
      text('number', 840, 8, '2', { containerId: 'step' }),
    );
    expect(board.blocks.map(({ elements }) => elements)).toEqual([['title', 'one'], ['far'], ['note', 'long']]);
    expect(board.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(board.edges).toMatchObject([{ label: '2' }]);
  });
});
