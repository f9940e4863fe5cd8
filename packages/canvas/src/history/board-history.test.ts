import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SceneElement } from '../elements.ts';
import { type BoardEdit, boardAt, boardHistory } from './board-history.ts';
import { changesBetween } from './changes-between.ts';

let version = 0;
const element = (id: string, type: string, rest: Record<string, unknown> = {}): SceneElement => ({
  id,
  type,
  version: ++version,
  versionNonce: 1,
  isDeleted: false,
  x: 0,
  y: 0,
  width: 120,
  height: 60,
  angle: 0,
  ...rest,
});

/** A named box at a place in a row, with its text. */
function box(id: string, name: string, column: number, row = 0): SceneElement[] {
  const [x, y] = [column * 300, row * 200];
  return [
    element(id, 'rectangle', { x, y }),
    element(`${id}-text`, 'text', { x: x + 20, y: y + 20, width: 80, height: 20, containerId: id, text: name }),
  ];
}

const arrow = (id: string, from: string, to: string, rest: Record<string, unknown> = {}): SceneElement =>
  element(id, 'arrow', {
    points: [
      [0, 0],
      [100, 0],
    ],
    startBinding: { elementId: from },
    endBinding: { elementId: to },
    endArrowhead: 'arrow',
    ...rest,
  });

const at = (seconds: number, ...elements: readonly (SceneElement | SceneElement[])[]): BoardEdit => ({
  elapsedMs: seconds * 1000,
  elements: elements.flat(),
});
const told = (...edits: readonly BoardEdit[]): [number, string[]][] =>
  boardHistory(edits).map(({ elapsedMs, changes }) => [elapsedMs / 1000, changes.map(({ text }) => text)]);

const API = box('api', 'API', 0);
const DB = box('db', 'Postgres', 2);
const CACHE = box('cache', 'Redis', 1, 1);

describe('how a board came about', () => {
  it('[D100] tells what was drawn until the pen rested, with where it stands', () => {
    const edits = [
      at(60, API),
      at(62, DB),
      at(63, arrow('a1', 'api', 'db')),
      at(1300, CACHE),
      at(1302, arrow('a2', 'api', 'cache'), arrow('a3', 'cache', 'db')),
    ];
    expect(told(...edits)).toEqual([
      [60, ['Added API', 'Added Postgres, reached from API']],
      [1300, ['Added Redis between API and Postgres']],
    ]);
  });

  it('[D101] tells names, numbers, joints and what went, and nothing twice', () => {
    const drawn = [at(1, API, DB, arrow('a1', 'api', 'db')), at(2, CACHE)];
    expect(told(...drawn, at(10, arrow('a2', 'cache', 'db')))[1]?.[1]).toEqual(['Joined Redis to Postgres']);
    const line = arrow('a2', 'cache', 'db', { endArrowhead: null });
    expect(told(...drawn, at(10, line))[1]?.[1]).toEqual(['Joined Redis with Postgres']);
    expect(told(...drawn, at(10, box('db', 'Orders DB', 2)))[1]?.[1]).toEqual(['Renamed “Postgres” to “Orders DB”']);
    expect(told(...drawn, at(10, { ...arrow('a1', 'api', 'db'), isDeleted: true }))[1]?.[1]).toEqual([
      'Took away the line from API to Postgres',
    ]);
    const gone = [element('db', 'rectangle', { isDeleted: true }), element('db-text', 'text', { isDeleted: true })];
    expect(told(...drawn, at(10, gone))[1]?.[1]).toEqual(['Removed Postgres']);
    const again = [{ ...arrow('a1', 'api', 'db'), isDeleted: true }, arrow('a9', 'api', 'db')];
    expect(told(...drawn, at(10, again))).toHaveLength(1);
  });

  it('[D102] is nothing between a board and itself, and gives the board of any moment', () => {
    const edits = [at(1, API), at(30, DB), at(31, arrow('a1', 'api', 'db')), at(90, CACHE)];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120_000 }), (moment) => {
        const board = boardAt(edits, moment);
        expect(changesBetween(board, board)).toEqual([]);
        const expected = edits.filter(({ elapsedMs }) => elapsedMs <= moment).flatMap(({ elements }) => elements);
        const shapes = expected.filter(({ type }) => type === 'rectangle').map(({ id }) => id);
        expect(board.nodes.map(({ id }) => id).toSorted()).toEqual(shapes.toSorted());
      }),
    );
    expect(changesBetween(boardAt(edits, 0), boardAt(edits, 120_000)).map(({ sort }) => sort)).toEqual([
      'added',
      'added',
      'added',
    ]);
  });
});
