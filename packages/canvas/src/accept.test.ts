import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBox, buildElement, buildScene } from '../../../tests/kit/build-element.ts';
import { hostileElements, rawElements, scenes } from '../../../tests/kit/scene-arbitraries.ts';
import { acceptElements, applyElements, type Scene } from './index.ts';

const stroke = (points: number): object => ({
  ...buildElement('freedraw', 's'),
  points: Array.from({ length: points }, (_, index) => [index, 0]),
});

function boardOf(live: number, deleted = 0): Scene {
  const elements = Array.from({ length: live + deleted }, (_, index) =>
    buildBox(`e${index}`, 0, 0, { isDeleted: index >= live }),
  );
  return buildScene(...elements);
}

describe('taking an edit', () => {
  it('[D9] skips what is not wanted and takes the rest', () => {
    const good = buildBox('a', 0, 0);
    const edit = [{ ...good, type: 'iframe', id: 'x' }, null, good, { ...good, id: '__proto__' }];
    expect(acceptElements({}, edit)).toEqual({ ok: true, elements: [good] });
  });

  it('[D10] takes only what changes the scene', () => {
    const scene = buildScene(buildBox('a', 0, 0, { version: 3 }), buildBox('b', 0, 0, { version: 3 }));
    const newer = buildBox('b', 5, 5, { version: 4 });
    expect(acceptElements(scene, [buildBox('a', 9, 9, { version: 2 }), newer])).toEqual({
      ok: true,
      elements: [newer],
    });
  });

  it('[D10] takes the winner when an edit holds one element twice', () => {
    const newer = buildBox('a', 5, 5, { version: 4 });
    expect(acceptElements({}, [newer, buildBox('a', 1, 1, { version: 2 })])).toEqual({
      ok: true,
      elements: [newer],
    });
  });

  it('[D10] takes nothing of an edit that was already applied', () => {
    fc.assert(
      fc.property(scenes, fc.array(fc.oneof(rawElements, hostileElements), { maxLength: 8 }), (scene, edit) => {
        const accepted = acceptElements(scene, edit);
        if (!accepted.ok) throw new Error(accepted.rejection);
        expect(acceptElements(applyElements(scene, accepted.elements), edit)).toEqual({
          ok: true,
          elements: [],
        });
      }),
    );
  });

  it('[D11] refuses the whole edit for one element that is too large', () => {
    const tooLarge = { ok: false, rejection: 'element-too-large' };
    const text = buildElement('text', 't');
    const good = buildBox('a', 0, 0);
    expect(acceptElements({}, [good, { ...text, text: 'x'.repeat(10_001) }])).toEqual(tooLarge);
    expect(acceptElements({}, [good, stroke(10_001)])).toEqual(tooLarge);
    expect(acceptElements({}, [{ ...good, groupIds: Array.from({ length: 1_001 }, () => 'g') }])).toEqual(tooLarge);
    expect(acceptElements({}, [good, { ...text, text: 'x'.repeat(10_000) }, stroke(10_000)]).ok).toBe(true);
  });

  it('[D12] refuses the 5,001st live element', () => {
    const full = boardOf(5_000);
    expect(acceptElements(full, [buildBox('new', 0, 0)])).toEqual({
      ok: false,
      rejection: 'too-many-elements',
    });
    expect(acceptElements(boardOf(4_999), [buildBox('new', 0, 0)]).ok).toBe(true);
  });

  it('[D12] lets a full board be changed, exchanged and tidied up', () => {
    const full = boardOf(5_000);
    const moved = buildBox('e1', 7, 7, { version: 2 });
    const gone = buildBox('e2', 0, 0, { version: 2, isDeleted: true });
    expect(acceptElements(full, [moved])).toEqual({ ok: true, elements: [moved] });
    expect(acceptElements(full, [gone])).toEqual({ ok: true, elements: [gone] });
    expect(acceptElements(full, [gone, buildBox('new', 0, 0)]).ok).toBe(true);
  });

  it('[D12] refuses the 20,001st record, deleted ones counted, but not a change of one', () => {
    const full = boardOf(10, 19_990);
    expect(acceptElements(full, [buildBox('new', 0, 0)])).toEqual({
      ok: false,
      rejection: 'too-many-elements',
    });
    expect(acceptElements(full, [buildBox('e1', 1, 1, { version: 2 })]).ok).toBe(true);
  });
});
