import { readBoard } from '@fortyfive/canvas';
import { scoreObservations } from '@fortyfive/rubric';
import { describe, expect, it } from 'vitest';
import { drawScene } from '../../../../bench/board/drawn-points/draw-scene.ts';
import { nextMoves, recentMoves } from './coverage-moves.ts';
import { observeBoard } from './observe-board.ts';

const board = (...lines: string[]) => observeBoard(readBoard(drawScene(...lines)));
const DRAWN = ['Client > API server: POST /orders', 'API server > Orders DB', 'box Redis'];

describe('what is observed on a board', () => {
  it('is the labels, what the drawing shows, and the texts by their sorts', () => {
    const observed = board(...DRAWN, 'text Estimates\n100 M orders / month = 40 writes per second', 'text Nice shop');
    const of = (kind: string) => observed.filter((each) => each.kind === kind);
    expect(of('diagram').map(({ text, connected, drawn }) => [text, connected, drawn])).toEqual(
      expect.arrayContaining([
        ['Client', true, undefined],
        ['Redis', false, undefined],
        ['Client -> API server -> Orders DB', true, 'named-write-path'],
      ]),
    );
    expect(of('estimate').map(({ text }) => text)).toEqual(['Estimates\n100 M orders / month = 40 writes per second']);
    expect(of('note').map(({ text }) => text)).toEqual(['Nice shop']);
  });

  it('has a source of its own for each, which is an element of the board', () => {
    const scene = drawScene(...DRAWN, 'API server > Orders DB: GET');
    const sources = observeBoard(readBoard(scene)).map(({ source }) => source);
    expect(sources).toEqual([...new Set(sources)]);
    expect(sources.filter((source) => source === null || !(source in scene))).toEqual([]);
  });

  it('moves the coverage with a quote of what is drawn', () => {
    const reading = (...lines: string[]) => {
      const observations = board(...lines);
      return { observations, scoring: scoreObservations(observations, null) };
    };
    const before = reading('Client > API server: POST /orders', 'box Orders DB');
    const after = reading(...DRAWN);
    const moves = nextMoves(new Map(), before, after, { seq: 7, elapsedMs: 1000 });
    expect(recentMoves(moves, after, new Set(['high-level-design']))).toContainEqual({
      sectionId: 'high-level-design',
      status: 'covered',
      kind: 'drawn',
      turn: null,
      quote: 'Client -> API server -> Orders DB',
      seq: 7,
      elapsedMs: 1000,
    });
  });
});
