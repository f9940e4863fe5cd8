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
/** From one point to another, tied to nothing. */
const arrow = (
  id: string,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  more: Record<string, unknown> = {},
): SceneElement =>
  buildElement('arrow', id, {
    x,
    y,
    points: [
      [0, 0],
      [toX - x, toY - y],
    ],
    endArrowhead: 'arrow',
    ...more,
  });
const read = (...elements: SceneElement[]) => readBoard(buildScene(...elements));
/** API from 0 to 100, DB from 300 to 400, both 60 high. */
const pair = [...named('a', 0, 0, 'API'), ...named('b', 300, 0, 'DB')];

describe('reading arrows', () => {
  it('[D28] reads an arrow tied at both ends, to a shape or to its label', () => {
    expect(read(...pair, buildArrow('e', 'a text', 'b')).edges).toEqual([
      { id: 'e', from: 'a', to: 'b', label: '', directed: true, both: false, how: 'bound', asynchronous: false },
    ]);
  });

  it('[D29] takes an arrow tied to a boundary to the component it runs on to', () => {
    const zone = buildElement('rectangle', 'zone', { x: 250, y: -100, width: 600, height: 400 });
    const into = arrow('e', [100, 30], [295, 30], {
      startBinding: { elementId: 'a', focus: 0, gap: 1 },
      endBinding: { elementId: 'zone', focus: 0, gap: 1 },
    });
    const board = read(...pair, ...named('c', 600, 0, 'Cache'), zone, into);
    expect(board.edges).toMatchObject([{ from: 'a', to: 'b', how: 'near' }]);
    expect(board.nodes.map(({ id }) => id)).not.toContain('zone');
  });

  it.each([
    [280, 'near'],
    [276, 'near'],
    [275, 'inferred'],
    [236, 'inferred'],
  ])('[D30] takes an end at x = %i as %s to what begins at 300', (x, how) => {
    expect(read(...pair, arrow('e', [105, 30], [x, 30])).edges).toMatchObject([{ from: 'a', to: 'b', how }]);
  });

  it('[D30] leaves an end that is further away loose', () => {
    const board = read(...pair, arrow('e', [105, 30], [235, 30]));
    expect(board.edges).toEqual([]);
    expect(board.unread.looseArrows).toEqual(['e']);
  });

  it('[D30] measures to the outline of a turned shape, an ellipse and a diamond', () => {
    const turned = buildElement('rectangle', 'turned', { x: 300, y: 0, width: 200, height: 20, angle: Math.PI / 2 });
    const ends = (shape: SceneElement, at: readonly [number, number]) =>
      read(...named('a', 0, 0, 'API'), shape, text('t', 300, 400, '', {}), arrow('e', [105, 30], at)).edges.map(
        ({ how }) => how,
      );
    expect(ends(turned, [385, 60])).toEqual(['near']);
    expect(ends(turned, [310, 10])).toEqual([]);
    const corner = [310, 5] as const;
    expect(ends(buildElement('rectangle', 's', { x: 300, y: 0, width: 200, height: 200 }), corner)).toEqual(['near']);
    expect(ends(buildElement('ellipse', 's', { x: 300, y: 0, width: 200, height: 200 }), corner)).toEqual(['inferred']);
    expect(ends(buildElement('diamond', 's', { x: 300, y: 0, width: 200, height: 200 }), corner)).toEqual(['inferred']);
  });

  it('[D30] takes an end inside to the innermost shape, and never to the component of the other end', () => {
    const nested = [...named('c', 600, 0, 'Cluster'), buildBox('d', 630, 10, { width: 40, height: 40 })];
    const tied = buildArrow('t', 'd', 'a', { x: 0, y: 500 });
    expect(read(...pair, ...nested, tied, arrow('e', [350, 30], [650, 30])).edges).toContainEqual(
      expect.objectContaining({ id: 'e', from: 'b', to: 'd' }),
    );
    const close = [...named('a', 0, 0, 'API'), ...named('b', 110, 0, 'DB')];
    expect(read(...close, arrow('e', [102, 30], [104, 30])).edges).toMatchObject([{ from: 'a', to: 'b' }]);
  });

  it('[D30] falls back to what is near when a tie leads to what is gone', () => {
    const dangling = buildArrow('e', 'a', 'gone', {
      x: 105,
      y: 30,
      points: [
        [0, 0],
        [190, 0],
      ],
    });
    expect(read(...pair, dangling).edges).toMatchObject([{ from: 'a', to: 'b', how: 'near' }]);
  });

  it('[D31] reads words that arrows lead to as components, other words as texts', () => {
    const words = [text('client', 0, 0, 'Client'), text('server', 300, 0, 'Server'), text('idea', 0, 300, 'Idea')];
    const board = read(...words, arrow('e', [65, 12], [295, 12]));
    expect(board.edges).toMatchObject([{ from: 'client', to: 'server' }]);
    expect(board.nodes.map(({ id }) => id)).toEqual(['client', 'server']);
    expect(board.blocks).toMatchObject([{ elements: ['idea'] }]);
  });

  it('[D32] labels an arrow by its bound text, or by a free text on its middle', () => {
    const bound = read(...pair, buildArrow('e', 'a', 'b'), text('t', 150, 20, 'writes', { containerId: 'e' }));
    expect(bound.edges).toMatchObject([{ label: 'writes' }]);
    const free = read(...pair, arrow('e', [105, 30], [295, 30]), text('t', 170, 2, 'reads'));
    expect(free.edges).toMatchObject([{ label: 'reads' }]);
    expect(free.blocks).toEqual([]);
    const off = read(...pair, arrow('e', [105, 30], [295, 30]), text('t', 170, 100, 'later'));
    expect(off.edges).toMatchObject([{ label: '' }]);
    expect(off.blocks).toMatchObject([{ text: 'later' }]);
  });

  it('[D33] follows the heads and takes dashed and dotted arrows as asynchronous', () => {
    const tied = (id: string, more: Record<string, unknown>) => buildArrow(id, 'a', 'b', more);
    const board = read(
      ...pair,
      tied('1', { startArrowhead: 'arrow', endArrowhead: null, strokeStyle: 'dashed' }),
      tied('2', { startArrowhead: 'arrow', strokeStyle: 'dotted' }),
      tied('3', { endArrowhead: null }),
      buildElement('line', '4', {
        x: 105,
        y: 30,
        points: [
          [0, 0],
          [100, 200],
          [190, 0],
        ],
      }),
    );
    const heads = Object.fromEntries(
      board.edges.map((edge) => [edge.id, [edge.from, edge.directed, edge.both, edge.asynchronous]]),
    );
    expect(heads).toEqual({
      1: ['b', true, false, true],
      2: ['a', true, true, true],
      3: ['a', false, false, false],
      4: ['a', false, false, false],
    });
  });

  it('[D33] reads an arrow that was turned at the ends where it is seen', () => {
    const turned = arrow('e', [200, -65], [200, 125], { angle: -Math.PI / 2 });
    expect(read(...pair, turned).edges).toMatchObject([{ from: 'a', to: 'b', how: 'near' }]);
  });

  it('[D34] follows an arrow that branches off another to where that comes from', () => {
    const board = read(
      ...pair,
      ...named('c', 300, 300, 'Cache'),
      buildArrow('e', 'a', 'b', {
        x: 105,
        y: 30,
        points: [
          [0, 0],
          [190, 0],
        ],
      }),
      arrow('branch', [200, 32], [295, 330]),
    );
    expect(board.edges).toMatchObject([{ id: 'e' }, { id: 'branch', from: 'a', to: 'c', how: 'inferred' }]);
  });

  it('[D26] reads a long line that several arrows end on as a component', () => {
    const board = read(
      ...pair,
      ...named('c', 600, 0, 'Feed'),
      buildElement('line', 'bus', {
        x: -50,
        y: 200,
        points: [
          [0, 0],
          [900, 0],
        ],
      }),
      text('name', 700, 170, 'Kafka'),
      ...[50, 350, 650].map((x) => arrow(`e${x}`, [x, 65], [x, 195])),
    );
    expect(board.edges.map(({ from, to }) => [from, to])).toEqual([
      ['a', 'name'],
      ['b', 'name'],
      ['c', 'name'],
    ]);
  });

  it('[D34] takes a loop as part of its component', () => {
    const board = read(...pair, buildArrow('e', 'a', 'a'));
    expect(board.edges).toEqual([]);
    expect(board.unread.looseArrows).toEqual([]);
    expect(board.nodes[0]?.elements).toContain('e');
  });

  it('[D34] tells a divider from a line that lost an end', () => {
    const line = (id: string, x: number, y: number, width: number) =>
      buildElement('line', id, {
        x,
        y,
        points: [
          [0, 0],
          [width, 0],
        ],
      });
    const board = read(...pair, line('divider', -200, 200, 900), line('lost', 405, 30, 300));
    expect(board.unread).toMatchObject({ looseArrows: ['lost'], other: 1 });
  });
});
