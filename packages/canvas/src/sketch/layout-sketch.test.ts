import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../elements.ts';
import { applyElements } from '../merge.ts';
import { readBoard } from '../reading/read-board.ts';
import { sanitiseElement } from '../sanitise.ts';
import { drawSketch, type ElementSource } from './draw-sketch.ts';
import { drawnBoard } from './drawn-board.ts';
import { layoutSketch, type SketchLayout } from './layout-sketch.ts';
import type { Box } from './outlines.ts';
import { parseMermaid } from './parse-mermaid.ts';
import { parseSketch } from './parse-sketch.ts';
import type { Sketch, SketchReading } from './sketch.ts';

const sketchOf = (reading: SketchReading): Sketch => {
  if (!reading.ok) throw new Error(reading.faults.map(({ message }) => message).join(' '));
  return reading.sketch;
};
const typed = (text: string) => sketchOf(parseSketch(text));
const flowchart = (text: string) => sketchOf(parseMermaid(text));

function source(prefix = 'e'): ElementSource {
  let next = 0;
  return { id: () => `${prefix}${(next += 1)}`, integer: () => (next += 1) };
}

/** The scene after a sketch, as the board makes it. */
function add(scene: Scene, sketch: Sketch, prefix?: string): Scene {
  const { elements, ties } = drawSketch(layoutSketch(sketch, drawnBoard(scene)), source(prefix));
  const tied = [...ties].flatMap(([id, arrows]) => {
    const element = scene[id];
    if (!element) return [];
    const bound = (element['boundElements'] ?? []) as unknown[];
    const boundElements = [...bound, ...arrows.map((arrow) => ({ id: arrow, type: 'arrow' }))];
    return [{ ...element, version: element.version + 1, boundElements }];
  });
  return applyElements(scene, [...elements, ...tied]);
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (a: Box, b: Box) =>
  a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height;

function expectTidy(sketch: Sketch, { boxes, frames }: SketchLayout): void {
  for (const [index, { box }] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
  const isIn = (group: number | null, frame: number): boolean =>
    group === frame || (group !== null && isIn(sketch.groups[group]?.parent ?? null, frame));
  for (const { group, box: frame } of frames)
    for (const { box, frame: own } of boxes)
      expect(isIn(own, group) ? holds(frame, box) : !overlap(frame, box)).toBe(true);
}

const sketches = fc
  .record({
    shapes: fc.array(fc.constantFrom('rectangle', 'ellipse', 'diamond'), { minLength: 1, maxLength: 30 }),
    links: fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.constantFrom('', 'reads and writes')), { maxLength: 40 }),
    owners: fc.array(fc.option(fc.nat(2)), { minLength: 30, maxLength: 30 }),
    direction: fc.constantFrom('right', 'down'),
  })
  .map(({ shapes, links, owners, direction }): Sketch => ({
    nodes: shapes.map((shape, place) => ({
      name: `component ${'very '.repeat(place % 4)}${place}`,
      count: 1,
      shape: shape as Sketch['nodes'][number]['shape'],
      group: owners[place] ?? null,
    })),
    edges: links
      .filter(([from, to]) => from !== to && from < shapes.length && to < shapes.length)
      .map(([from, to, label]) => ({ from, to, label, heads: 'end', asynchronous: false })),
    groups: [
      { name: 'one', parent: null },
      { name: 'two', parent: 0 },
      { name: 'three', parent: null },
    ],
    direction: direction as Sketch['direction'],
  }));

describe('the layout of a sketch', () => {
  it('[D85] never overlaps, frames hold their own alone, and it is always the same', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const layout = layoutSketch(sketch);
        expect(layout.boxes).toHaveLength(sketch.nodes.length);
        expectTidy(sketch, layout);
        expect(layoutSketch(sketch)).toEqual(layout);
      }),
    );
  });

  it('[D85] stays clear of what is drawn', () => {
    fc.assert(
      fc.property(sketches, sketches, (first, second) => {
        const renamed = { ...second, nodes: second.nodes.map((node) => ({ ...node, name: `other ${node.name}` })) };
        const drawn = drawnBoard(add({}, first));
        const { occupied } = drawn;
        for (const { box } of layoutSketch(renamed, drawn).boxes)
          expect(occupied && overlap(occupied, box)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('[D86] goes from left to right in even steps', () => {
    const { boxes, arrows } = layoutSketch(typed('client -> lb -> api x3 -> redis, postgres'));
    expect(boxes.map(({ box }) => box.x)).toEqual([0, 1, 2, 3, 3].map((layer) => layer * 230 - 415));
    const [redis, postgres] = boxes.slice(3).map(({ box }) => box.y);
    const api = boxes[2]?.box.y ?? 0;
    expect((redis ?? 0) + (postgres ?? 0)).toBe(2 * api);
    expect(arrows.every(({ points }) => points.length === 2)).toBe(true);
  });

  it('[D86] makes room for the labels of arrows, and flows down where a flowchart does', () => {
    const [a, b] = layoutSketch(typed('a -(a label with quite some words)-> b')).boxes.map(({ box }) => box);
    const [plain, next] = layoutSketch(typed('a -> b')).boxes.map(({ box }) => box);
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan((next?.x ?? 0) - (plain?.x ?? 0));
    const [top, below] = layoutSketch(flowchart('graph TD\nA-->B')).boxes.map(({ box }) => box);
    expect(below?.x).toBe(top?.x);
    expect(below?.y ?? 0).toBeGreaterThan((top?.y ?? 0) + (top?.height ?? 0));
  });

  it('[D86] leads arrows round the components in their way', () => {
    const text = 'graph LR\nsubgraph eu [EU]\n svc --> db\nend\nsvc --> apns';
    const { boxes, arrows } = layoutSketch(flowchart(text));
    const db = boxes[1]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const bends = (arrows[1]?.points ?? []).slice(1, -1);
    expect(bends).toHaveLength(2);
    for (const { y } of bends) expect(y < db.y || y > db.y + db.height).toBe(true);
  });

  it('[D87] joins what is on the board by name, and draws no arrow twice', () => {
    const scene = add({}, typed('client -> API x3 -> redis'));
    const layout = layoutSketch(typed('client -> api -> kafka; "redis" -- kafka'), drawnBoard(scene));
    expect(layout.boxes.map(({ text }) => text.typed)).toEqual(['kafka']);
    expect(layout.joined.map(({ label }) => label)).toEqual(['client', 'API x3', 'redis']);
    expect(layout.arrows).toHaveLength(2);
    const again = add(scene, typed('client -> api -> kafka'), 'f');
    expect(
      readBoard(again)
        .nodes.map(({ label }) => label)
        .toSorted(),
    ).toEqual(['API x3', 'client', 'kafka', 'redis']);
    expect(readBoard(again).edges).toHaveLength(3);
  });

  it('[D87] joins nothing where two of a flowchart share the name', () => {
    const scene = add({}, typed('db'));
    const layout = layoutSketch(flowchart('graph LR\na[DB] --> b[DB]'), drawnBoard(scene));
    expect(layout.boxes).toHaveLength(2);
  });

  it('[D88] is drawn as storable elements that read back as the sketch', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const { elements } = drawSketch(layoutSketch(sketch), source());
        for (const element of elements) expect(sanitiseElement(element)).toEqual(element);
        const board = readBoard(applyElements({}, elements));
        const labels = new Map(board.nodes.map(({ id, label }) => [id, label]));
        expect([...labels.values()].toSorted()).toEqual(sketch.nodes.map(({ name }) => name).toSorted());
        const ends = board.edges.map(({ from, to, label }) => [labels.get(from), labels.get(to), label].join(' > '));
        const wanted = sketch.edges.map(({ from, to, label }) =>
          [sketch.nodes[from]?.name, sketch.nodes[to]?.name, label].join(' > '),
        );
        expect(ends.toSorted()).toEqual(wanted.toSorted());
        expect(board.edges.every(({ how }) => how === 'bound')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('[D88] ties both ways: shapes know their texts and arrows, texts their containers', () => {
    const { elements } = drawSketch(layoutSketch(typed('a -(x)-> b; b ~> a')), source());
    const scene = applyElements({}, elements);
    const boundOf = (id: string) => (scene[id]?.['boundElements'] ?? []) as { id: string; type: string }[];
    const ties = elements.flatMap((element) =>
      ['containerId', 'startBinding', 'endBinding'].flatMap((field) => {
        const tie = element[field] as { elementId: string } | string | null | undefined;
        return tie ? [{ to: typeof tie === 'string' ? tie : tie.elementId, id: element.id, type: element.type }] : [];
      }),
    );
    expect(ties).toHaveLength(7);
    for (const { to, id, type } of ties) expect(boundOf(to)).toContainEqual({ id, type });
    const dashed = elements.filter(({ strokeStyle }) => strokeStyle === 'dashed');
    expect(dashed.map(({ type }) => type)).toEqual(['arrow']);
  });

  it('lays out 200 components within 50 ms', () => {
    const all = Array.from({ length: 200 }, (_, index) => `n${index}`);
    const fanned = typed(
      all
        .slice(1)
        .map((name, index) => `${all[Math.floor(index / 3)]} -> ${name}`)
        .join('\n'),
    );
    const chained = typed(
      `${all.join(' -> ')}\n${all
        .slice(2)
        .map((name) => `n0 -> ${name}`)
        .join('\n')}`,
    );
    for (const sketch of [fanned, chained]) {
      const times: number[] = [];
      // The best of several: other work on the machine is not what is measured.
      while (times.length < 20 && !times.some((time) => time < 50)) {
        const before = performance.now();
        layoutSketch(sketch);
        times.push(performance.now() - before);
      }
      expect(Math.min(...times)).toBeLessThan(50);
    }
  });
});
