import { describe, expect, it } from 'vitest';
import { compareScene, f1, precision, readScenes, recall, sum, type Tally } from '../bench/board/compare.ts';

const SCENES = readScenes();
const COMPARISONS = SCENES.map((one) => compareScene(one));

describe('scenes drawn with the tools of Excalidraw, against what a person sees in them', () => {
  const total = (pick: (comparison: (typeof COMPARISONS)[number]) => Tally): Tally => sum(COMPARISONS.map(pick));

  it('are many, and what a person sees in each stands in its scene', () => {
    expect(SCENES.length).toBeGreaterThanOrEqual(20);
    for (const { name, scene, graph } of SCENES) {
      const components = new Set(graph.nodes.map(({ id }) => id));
      const named = [...graph.nodes, ...graph.edges, ...graph.boundaries].map(({ id }) => id);
      const meant = [...named, ...graph.blocks.flatMap(({ elements }) => elements)];
      expect(
        meant.filter((id) => scene[id] === undefined || scene[id].isDeleted),
        name,
      ).toEqual([]);
      expect(
        graph.edges.filter(({ from, to }) => !components.has(from) || !components.has(to)),
        name,
      ).toEqual([]);
    }
  });

  it('are read with at least 95 % of the components right', () => {
    expect(f1(total(({ nodes }) => nodes))).toBeGreaterThanOrEqual(0.95);
  });

  it('are read with every edge that is tied at both ends, and no other', () => {
    const tied = total(({ boundEdges }) => boundEdges);
    expect([recall(tied), precision(tied)]).toEqual([1, 1]);
  });

  it('are read with at least 90 % of the edges right once every tie is taken out', () => {
    expect(f1(total(({ strippedEdges }) => strippedEdges))).toBeGreaterThanOrEqual(0.9);
  });

  it('are read with the right kind for at least 90 % of the labelled components', () => {
    expect(recall(total(({ kinds }) => kinds))).toBeGreaterThanOrEqual(0.9);
  });
});
