import { describe, expect, it } from 'vitest';
import { buildBox, buildScene } from '../../../tests/kit/build-element.ts';
import { sceneOrder } from './index.ts';

describe('the order of a scene', () => {
  it('[D18] orders by fractional index in code units, those without one last, then by id', () => {
    const ordered = [
      buildBox('z', 0, 0, { index: 'Zz' }),
      buildBox('y', 0, 0, { index: 'a0' }),
      buildBox('b', 0, 0, { index: 'a1' }),
      buildBox('c', 0, 0, { index: 'a1' }),
      buildBox('a', 0, 0, { index: null }),
    ];
    expect(sceneOrder(buildScene(...ordered.toReversed())).map((element) => element.id)).toEqual([
      'z',
      'y',
      'b',
      'c',
      'a',
    ]);
  });

  it('[D18] leaves out what is deleted', () => {
    const scene = buildScene(buildBox('a', 0, 0), buildBox('b', 300, 0, { isDeleted: true }));
    expect(sceneOrder(scene).map((element) => element.id)).toEqual(['a']);
  });
});
