import { readBoard, type SceneElement } from '@fortyfive/canvas';
import { describe, expect, it } from 'vitest';
import { buildArrow, buildBox, buildElement, buildScene } from '../../../../../../tests/kit/build-element.ts';
import { createLiveOutline, isSelected, worthALook, type LiveOutline } from './live-outline.ts';

const api = [buildBox('a', 0, 0), buildElement('text', 't', { text: 'API', containerId: 'a' })];
const store = [buildBox('b', 300, 0), buildElement('text', 'u', { text: 'Store', containerId: 'b' })];

/** A live outline whose time passes when the test says so. */
function build() {
  const works: (() => void)[] = [];
  let told = 0;
  const live = createLiveOutline(
    (work) => {
      works.push(work);
      return () => void works.splice(works.indexOf(work), 1);
    },
    ({ nodes }) => nodes.map(({ id }) => ({ rule: 'seen', elements: [id], text: `Look at ${id}` })),
  );
  live.subscribe(() => (told += 1));
  const pass = () => works.splice(0).forEach((work) => work());
  return { live, pass, works, told: () => told };
}

const linesOf = (live: LiveOutline) => live.get().groups.flatMap(({ items }) => items.map(({ line }) => line));

describe('the live outline', () => {
  it('reads once after many changes, and the latest of them', () => {
    const { live, pass, works, told } = build();
    live.changed(api, {});
    live.changed([...api, ...store], {});
    live.changed([...api, ...store, buildArrow('l', 'a', 'b')], {});
    expect([works.length, live.get().groups.length, told()]).toEqual([1, 0, 0]);
    pass();
    expect([live.get().summary, told()]).toEqual(['2 components, 1 connection', 1]);
    expect(live.get().findings.map(({ text }) => text)).toEqual(['Look at a', 'Look at b']);
  });

  it('stays the same when only the pointer or a box moved, and sees what was changed in place', () => {
    const { live, pass, told } = build();
    const elements = structuredClone(api);
    live.changed(elements, {});
    pass();
    const before = live.get();
    live.changed([...elements], {});
    pass();
    expect(live.get()).toBe(before);
    for (const element of elements) Object.assign(element, { x: 40, version: element.version + 1 });
    live.changed(elements, {});
    pass();
    expect(live.get()).toBe(before);
    Object.assign(elements[1] ?? {}, { text: 'Gateway', originalText: 'Gateway', version: 3 });
    live.changed(elements, {});
    pass();
    expect([linesOf(live)[0]?.text.startsWith('Gateway'), told()]).toEqual([true, 2]);
  });

  it('knows which line is selected, by the elements that Excalidraw can select', () => {
    const { live, pass } = build();
    live.changed([...api, ...store], { b: true });
    pass();
    const selectedLines = linesOf(live).filter(({ elements }) => isSelected(elements, live.get().selected));
    expect(selectedLines.map(({ elements }) => elements)).toEqual([['b']]);
    live.changed([...api, ...store], { b: false });
    pass();
    expect(isSelected([], live.get().selected)).toBe(false);
    expect(live.get().selected.size).toBe(0);
  });

  it('does nothing any more after it was stopped', () => {
    const { live, pass, told } = build();
    live.changed(api, {});
    live.stop();
    pass();
    expect(told()).toBe(0);
  });

  it('says nothing of a beginning, and what is worth a look of a board that joins three', () => {
    const board = (...elements: SceneElement[]) => readBoard(buildScene(...api, ...store, ...elements));
    const named = (id: string, label: string) => [
      buildBox(id, 600, 0),
      buildElement('text', `${id}-label`, { text: label, containerId: id }),
    ];
    expect(worthALook(board())).toEqual([]);
    expect(worthALook(board(buildArrow('l', 'a', 'b')))).toEqual([]);
    const joined = board(...named('q', 'Kafka'), buildArrow('l', 'a', 'b'), buildArrow('m', 'a', 'q'));
    expect(worthALook(joined).map(({ elements }) => elements)).toContainEqual(['q']);
  });
});
