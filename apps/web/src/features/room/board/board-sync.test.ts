import type { Scene, SceneElement } from '@fortyfive/canvas';
import { applyElements } from '@fortyfive/canvas';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBoardSync, type Gesture } from './board-sync.ts';

const REST: Gesture = { isHeld: false, isTyping: false };
const HELD: Gesture = { isHeld: true, isTyping: false };

function element(id: string, version: number, change: Partial<SceneElement> = {}): SceneElement {
  return { id, type: 'freedraw', version, versionNonce: version * 7, isDeleted: false, ...change };
}

function setUp(recovered: SceneElement[] = []) {
  const sent: SceneElement[][] = [];
  let kept: readonly SceneElement[] = [];
  let scene: Scene = {};
  let isUnderWay = false;
  const heldBack = new Set<string>();
  let waiting = 0;
  const sync = createBoardSync(
    {
      scene: () => scene,
      isUnderWay: () => isUnderWay,
      send: (elements) => sent.push(elements),
      keep: (elements) => (kept = structuredClone(elements)),
      onWaiting: (count) => (waiting = count),
      refused: () => new Set(),
      isHeldBack: ({ id }) => heldBack.has(id),
    },
    recovered,
  );
  return {
    sync,
    sent,
    heldBack,
    kept: () => kept,
    waiting: () => waiting,
    setUnderWay: (value: boolean) => (isUnderWay = value),
    store: (elements: SceneElement[]) => {
      scene = applyElements(scene, elements);
      sync.review();
    },
  };
}

describe('board sync', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  it('sends at most ten edits a second and the last state always', () => {
    const board = setUp();
    for (let version = 1; version <= 100; version += 1) {
      board.sync.changed([element('a', version)], REST);
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(200);
    expect(board.sent.length).toBeLessThanOrEqual(12);
    expect(board.sent.at(-1)?.[0]?.version).toBe(100);
  });

  it('sends a stroke once, when it is finished, and keeps it meanwhile', () => {
    const board = setUp();
    for (let version = 1; version <= 50; version += 1) {
      board.sync.changed([element('stroke', version)], HELD);
      vi.advanceTimersByTime(20);
    }
    expect(board.sent).toEqual([]);
    expect(board.kept().map(({ id }) => id)).toEqual(['stroke']);
    board.sync.changed([element('stroke', 51)], REST);
    vi.advanceTimersByTime(200);
    expect(board.sent.map((elements) => elements[0]?.version)).toEqual([51]);
  });

  it('sends an unfinished stroke when the hand rests', () => {
    const board = setUp();
    board.sync.changed([element('stroke', 3)], HELD);
    vi.advanceTimersByTime(2_000);
    expect(board.sent).toHaveLength(1);
  });

  it('waits while an edit is under way, then sends everything in one', () => {
    const board = setUp();
    board.sync.changed([element('a', 1)], REST);
    vi.advanceTimersByTime(10);
    board.setUnderWay(true);
    board.sync.changed([element('a', 1), element('b', 1)], REST);
    vi.advanceTimersByTime(500);
    board.sync.changed([element('a', 1), element('b', 1), element('c', 1)], REST);
    vi.advanceTimersByTime(500);
    expect(board.sent).toHaveLength(1);
    board.setUnderWay(false);
    board.store([element('a', 1)]);
    vi.advanceTimersByTime(200);
    expect(board.sent[1]?.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('keeps what the server does not have until it has it', () => {
    const board = setUp();
    board.sync.changed([element('a', 1)], REST);
    vi.advanceTimersByTime(300);
    expect(board.sent).toHaveLength(1);
    expect(board.kept()).toHaveLength(1);
    board.store([element('a', 1)]);
    vi.advanceTimersByTime(300);
    expect(board.kept()).toEqual([]);
  });

  it('sends what an earlier page left behind, tombstones included', () => {
    const board = setUp([element('old', 4), element('gone', 2, { isDeleted: true })]);
    board.store([element('gone', 1)]);
    vi.advanceTimersByTime(200);
    expect(board.sent[0]?.map(({ id }) => id)).toEqual(['old', 'gone']);
  });

  it('sends a copy, because Excalidraw changes elements in place', () => {
    const board = setUp();
    const mutable = { ...element('a', 1), x: 1 };
    board.sync.changed([mutable], REST);
    vi.advanceTimersByTime(200);
    mutable.x = 99;
    expect(board.sent[0]?.[0]?.['x']).toBe(1);
  });

  it('holds back an element whose picture is on its way, and no other, and keeps it meanwhile', () => {
    const board = setUp();
    board.heldBack.add('picture');
    board.sync.changed([element('picture', 1), element('a', 1)], REST);
    vi.advanceTimersByTime(300);
    expect(board.sent.map((elements) => elements.map(({ id }) => id))).toEqual([['a']]);
    expect(board.waiting()).toBe(1);
    board.store([element('a', 1)]);
    vi.advanceTimersByTime(300);
    expect(board.kept().map(({ id }) => id)).toEqual(['picture']);
    board.heldBack.clear();
    board.sync.review();
    vi.advanceTimersByTime(300);
    expect(board.sent[1]?.map(({ id }) => id)).toEqual(['picture']);
    expect(board.waiting()).toBe(0);
  });

  it('counts nothing as waiting once an element that was held back is gone', () => {
    const board = setUp();
    board.heldBack.add('picture');
    board.sync.changed([element('picture', 1)], REST);
    vi.advanceTimersByTime(300);
    board.sync.changed([element('picture', 2, { isDeleted: true })], REST);
    vi.advanceTimersByTime(300);
    expect([board.sent, board.waiting()]).toEqual([[], 0]);
  });
});
