import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArrow, buildBox, buildElement, buildScene } from '../../../tests/kit/build-element.ts';
import { scenes } from '../../../tests/kit/scene-arbitraries.ts';
import { readDiagram, sceneOrder } from './index.ts';

const label = (id: string, containerId: string, text: string) => buildElement('text', id, { text, containerId });
const freeText = (id: string, x: number, y: number, text: string) =>
  buildElement('text', id, { text, x, y, width: 20, height: 10 });

describe('reading a diagram', () => {
  it('[D13] reads shapes with their bound texts as nodes', () => {
    const scene = buildScene(
      buildBox('a', 0, 0),
      buildElement('text', 't', {
        text: 'Load\nbalancer',
        originalText: 'Load  balancer ',
        containerId: 'a',
      }),
      buildElement('ellipse', 'b'),
      buildElement('diamond', 'c'),
      buildElement('image', 'i'),
      buildElement('frame', 'f'),
    );
    expect(readDiagram(scene)).toEqual({
      nodes: [
        { id: 'a', label: 'Load balancer', connected: false },
        { id: 'b', label: '', connected: false },
        { id: 'c', label: '', connected: false },
      ],
      edges: [],
      texts: [],
    });
  });

  it('[D14] labels a shape by the free texts inside it, in reading order', () => {
    const scene = buildScene(buildBox('a', 0, 0), freeText('t1', 10, 30, 'cluster'), freeText('t2', 10, 5, 'Redis'));
    const diagram = readDiagram(scene);
    expect(diagram.nodes).toEqual([{ id: 'a', label: 'Redis cluster', connected: false }]);
    expect(diagram.texts).toEqual([]);
  });

  it('[D14] gives a free text to the smallest shape around it, and to none that has a bound text', () => {
    const zone = buildElement('rectangle', 'zone', { x: -50, y: -50, width: 500, height: 500 });
    const diagram = readDiagram(
      buildScene(
        zone,
        buildBox('a', 0, 0),
        label('t', 'a', 'API'),
        freeText('note', 10, 10, 'stateless'),
        freeText('z', 200, 200, 'Region'),
      ),
    );
    expect(diagram.nodes.map((node) => node.label)).toEqual(['API', 'Region']);
    expect(diagram.texts).toEqual([{ id: 'note', text: 'stateless' }]);
  });

  it('[D14] finds texts in shapes drawn from right to left', () => {
    const box = buildElement('rectangle', 'a', { x: 100, y: 60, width: -100, height: -60 });
    expect(readDiagram(buildScene(box, freeText('t', 40, 20, 'Queue'))).nodes[0]?.label).toBe('Queue');
  });

  it('[D15] reads an arrow tied at both ends as an edge with its label', () => {
    const scene = buildScene(
      buildBox('a', 0, 0),
      buildBox('b', 300, 0),
      buildArrow('e', 'a', 'b'),
      label('t', 'e', 'writes'),
    );
    const diagram = readDiagram(scene);
    expect(diagram.edges).toEqual([{ id: 'e', from: 'a', to: 'b', label: 'writes' }]);
    expect(diagram.nodes.every((node) => node.connected)).toBe(true);
  });

  it('[D15] follows the head when it is at the start', () => {
    const arrow = buildArrow('e', 'a', 'b', { startArrowhead: 'arrow', endArrowhead: null });
    expect(readDiagram(buildScene(buildBox('a', 0, 0), buildBox('b', 300, 0), arrow)).edges[0]).toMatchObject({
      from: 'b',
      to: 'a',
    });
  });

  it('[D15] takes an arrow with a loose end, or tied to what is no node, as no edge', () => {
    const scene = buildScene(
      buildBox('a', 0, 0),
      buildElement('image', 'i'),
      buildArrow('e1', 'a', 'gone'),
      buildArrow('e2', 'a', 'i'),
      buildArrow('e3', 'a', 'a', { endBinding: null }),
    );
    expect(readDiagram(scene)).toMatchObject({ edges: [], nodes: [{ id: 'a', connected: false }] });
  });

  it('[D16] takes an arrow tied to a label as tied to its shape', () => {
    const scene = buildScene(
      buildBox('a', 0, 0),
      label('ta', 'a', 'API'),
      buildBox('b', 300, 0),
      freeText('tb', 310, 10, 'Store'),
      buildArrow('e', 'ta', 'tb'),
    );
    expect(readDiagram(scene).edges).toEqual([{ id: 'e', from: 'a', to: 'b', label: '' }]);
  });

  it('[D16] takes a free text that an arrow is tied to as a node', () => {
    const diagram = readDiagram(
      buildScene(buildBox('a', 0, 0), freeText('client', 400, 400, 'Client'), buildArrow('e', 'client', 'a')),
    );
    expect(diagram.nodes).toEqual([
      { id: 'a', label: '', connected: true },
      { id: 'client', label: 'Client', connected: true },
    ]);
    expect(diagram.texts).toEqual([]);
  });

  it('[D17] lists texts that label nothing, without empty ones', () => {
    const scene = buildScene(
      freeText('t1', 0, 0, ' 10k QPS '),
      freeText('t2', 0, 50, '  '),
      buildElement('text', 't3', { text: 'orphan', containerId: 'gone' }),
    );
    expect(readDiagram(scene).texts).toEqual([
      { id: 't1', text: '10k QPS' },
      { id: 't3', text: 'orphan' },
    ]);
  });

  it('[D18] leaves out what is deleted', () => {
    const scene = buildScene(
      buildBox('a', 0, 0),
      buildBox('b', 300, 0, { isDeleted: true }),
      buildElement('text', 't', { text: 'Old', containerId: 'b', x: 310 }),
      buildArrow('e', 'a', 'b'),
    );
    expect(readDiagram(scene)).toEqual({
      nodes: [{ id: 'a', label: '', connected: false }],
      edges: [],
      texts: [{ id: 't', text: 'Old' }],
    });
  });

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

  it('[D18] reads the same whatever order the record is in, and only what is there', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const reversed = Object.fromEntries(Object.entries(scene).toReversed());
        const diagram = readDiagram(scene);
        expect(readDiagram(reversed)).toEqual(diagram);
        const nodes = new Set(diagram.nodes.map((node) => node.id));
        for (const edge of diagram.edges) expect(nodes.has(edge.from) && nodes.has(edge.to)).toBe(true);
        for (const node of diagram.nodes) expect(scene[node.id]?.isDeleted).toBe(false);
      }),
    );
  });
});
