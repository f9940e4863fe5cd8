import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated, randomBy, sceneOf } from '../../../../tests/kit/draw-scene.ts';
import { hostileElements, scenes } from '../../../../tests/kit/scene-arbitraries.ts';
import type { Board } from '../board/board.ts';
import type { Scene, SceneElement } from '../elements.ts';
import { createBoardReader } from './board-reader.ts';
import { readBoard } from './read-board.ts';

const drawn = fc
  .record({ seed: fc.nat(), size: fc.integer({ min: 5, max: 60 }) })
  .map(({ seed, size }) => sceneOf(size, seed));
const anyScene = fc.oneof(scenes, drawn);

function change(scene: Scene, edit: (element: SceneElement, at: number) => SceneElement): Scene {
  return Object.fromEntries(Object.entries(scene).map(([id, element], at) => [id, edit(element, at)]));
}

function idsIn(board: Board): string[] {
  return [
    ...board.nodes.flatMap(({ elements }) => elements),
    ...board.edges.map(({ id }) => id),
    ...board.blocks.flatMap(({ elements }) => elements),
    ...board.unread.looseArrows,
  ];
}

describe('laws of reading', () => {
  it('[D37] reads the same in any order of elements and any drawing order', () => {
    fc.assert(
      fc.property(anyScene, fc.nat(), (scene, seed) => {
        const board = readBoard(scene);
        const random = randomBy(seed);
        const shuffled = Object.entries(scene)
          .map((entry) => [random(), entry] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, entry]) => entry);
        expect(readBoard(Object.fromEntries(shuffled))).toEqual(board);
        expect(readBoard(change(scene, (element, at) => ({ ...element, index: `b${(at * 7919) % 100}` })))).toEqual(
          board,
        );
      }),
    );
  });

  it('[D37] reads the same wherever on the canvas it is drawn', () => {
    const far = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(drawn, far, far, (scene, dx, dy) => {
        const moved = change(scene, (element) => ({
          ...element,
          x: (element['x'] as number) + dx,
          y: (element['y'] as number) + dy,
        }));
        expect(readBoard(moved)).toEqual(readBoard(scene));
      }),
    );
  });

  it('[D37] speaks of live elements only, of each in one role, and joins components that are there', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const board = readBoard(scene);
        const ids = idsIn(board);
        expect(ids.length).toBe(new Set(ids).size);
        expect(ids.filter((id) => scene[id]?.isDeleted !== false)).toEqual([]);
        const nodes = new Set(board.nodes.map(({ id }) => id));
        for (const { from, to } of board.edges)
          expect([nodes.has(from), nodes.has(to), from === to]).toEqual([true, true, false]);
        for (const { members } of board.boundaries) expect(members.filter((id) => !nodes.has(id))).toEqual([]);
      }),
    );
  });

  it('[D37] answers whatever the elements hold', () => {
    fc.assert(
      fc.property(fc.array(hostileElements, { maxLength: 12 }), (elements) => {
        const scene = Object.fromEntries(elements.map((element, at) => [`e${at}`, element])) as Scene;
        expect(readBoard(scene).edges.length).toBeLessThanOrEqual(elements.length);
      }),
    );
    for (let seed = 0; seed < 500; seed++) {
      const scene = mutated(sceneOf(40, seed), seed);
      expect(Object.keys(readBoard(scene))).toEqual(['nodes', 'edges', 'boundaries', 'blocks', 'unread']);
    }
  });

  it('[D39] reads each scene of a drawing that grows as if it were read alone', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), (first, seed) => {
        const reader = createBoardReader();
        const random = randomBy(seed);
        let scene = first;
        for (let step = 0; step < 8 && Object.keys(scene).length > 0; step++) {
          expect(reader.read(scene)).toEqual(readBoard(scene));
          const ids = Object.keys(scene);
          const id = ids[Math.floor(random() * ids.length)]!;
          const element = scene[id]!;
          const moved = { ...element, x: (element['x'] as number) + Math.floor(random() * 200) - 100 };
          const { [id]: _removed, ...rest } = scene;
          const changes = [{ ...scene, [id]: moved }, { ...scene, [id]: { ...element, isDeleted: true } }, rest];
          scene = changes[Math.floor(random() * changes.length)]!;
        }
      }),
    );
  });

  it('[D39] answers with the same board when nothing changed that it depends on', () => {
    const reader = createBoardReader();
    const scene = sceneOf(20, 1);
    const board = reader.read(scene);
    expect(reader.read(change(scene, (element) => ({ ...element, strokeColor: '#ff0000' })))).toBe(board);
  });
});
