import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBox, buildScene } from '../../../tests/kit/build-element.ts';
import { sceneElements, scenes } from '../../../tests/kit/scene-arbitraries.ts';
import { applyElements, mergeScenes } from './index.ts';

describe('merging', () => {
  it('[D1] takes the higher version whichever comes first', () => {
    const old = buildBox('a', 0, 0, { version: 3, versionNonce: 1 });
    const young = buildBox('a', 9, 9, { version: 4, versionNonce: 99 });
    expect(applyElements({ a: old }, [young])['a']).toBe(young);
    expect(applyElements({ a: young }, [old])['a']).toBe(young);
  });

  it('[D2] takes the lower nonce at equal versions', () => {
    const low = buildBox('a', 0, 0, { versionNonce: 5 });
    const high = buildBox('a', 9, 9, { versionNonce: 6 });
    expect(applyElements({ a: high }, [low])['a']).toBe(low);
    expect(applyElements({ a: low }, [high])['a']).toBe(low);
  });

  it('[D3] decides by content when version and nonce are equal', () => {
    const one = buildBox('a', 1, 0);
    const two = buildBox('a', 2, 0);
    expect(applyElements({ a: one }, [two])).toEqual(applyElements({ a: two }, [one]));
  });

  it('[D3] does not let the order of keys decide', () => {
    const box = buildBox('a', 1, 0);
    const reordered = Object.fromEntries(Object.entries(box).toReversed()) as typeof box;
    expect(applyElements({ a: box }, [reordered])['a']).toBe(box);
  });

  it('[D3] takes an element whose id is the name of something every object inherits', () => {
    const element = { ...buildBox('a', 0, 0), id: 'toString' };
    expect(Object.values(applyElements({}, [element]))).toEqual([element]);
  });

  it('[D3] keeps a tombstone against a late older edit', () => {
    const deleted = buildBox('a', 0, 0, { version: 5, isDeleted: true });
    expect(applyElements({ a: deleted }, [buildBox('a', 0, 0, { version: 4 })])['a']).toBe(deleted);
  });

  it('[D3] returns the same scene when nothing wins, and does not touch the one it was given', () => {
    const scene = buildScene(buildBox('a', 0, 0, { version: 2 }));
    expect(applyElements(scene, [buildBox('a', 5, 5, { version: 1 })])).toBe(scene);
    const before = structuredClone(scene);
    applyElements(scene, [buildBox('a', 5, 5, { version: 3 }), buildBox('b', 0, 0)]);
    expect(scene).toEqual(before);
  });

  it('[D3] commutes', () => {
    fc.assert(
      fc.property(scenes, scenes, (a, b) => {
        expect(mergeScenes(a, b)).toEqual(mergeScenes(b, a));
      }),
    );
  });

  it('[D3] associates', () => {
    fc.assert(
      fc.property(scenes, scenes, scenes, (a, b, c) => {
        expect(mergeScenes(mergeScenes(a, b), c)).toEqual(mergeScenes(a, mergeScenes(b, c)));
      }),
    );
  });

  it('[D3] is idempotent', () => {
    fc.assert(
      fc.property(scenes, scenes, (a, b) => {
        const merged = mergeScenes(a, b);
        expect(mergeScenes(merged, b)).toBe(merged);
        expect(mergeScenes(merged, a)).toBe(merged);
      }),
    );
  });

  it('[D3] gives the same scene for the same elements in any order', () => {
    const shuffled = fc
      .array(sceneElements, { maxLength: 12 })
      .chain((elements) =>
        fc.tuple(fc.constant(elements), fc.shuffledSubarray(elements, { minLength: elements.length })),
      );
    fc.assert(
      fc.property(shuffled, ([some, others]) => {
        expect(applyElements({}, some)).toEqual(applyElements({}, others));
      }),
    );
  });
});
