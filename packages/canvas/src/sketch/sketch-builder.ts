import type { Faults } from './reading-errors.ts';
import { SKETCH_LIMITS, type Sketch, type SketchEdge, type SketchGroup, type SketchNode } from './sketch.ts';

/** Gathers components and connections while a text is read, within the limits of one entry. */
export interface SketchBuilder {
  /** The place of the component with this key, new or known; null when there are too many. */
  readonly node: (key: string, make: () => SketchNode, at: Span) => number | null;
  readonly change: (place: number, change: Partial<SketchNode>) => void;
  readonly edge: (edge: SketchEdge, at: Span) => void;
  readonly group: (group: SketchGroup) => number;
  readonly nodeAt: (place: number) => SketchNode | undefined;
  readonly build: (direction: Sketch['direction']) => Sketch;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function buildSketch(faults: Faults): SketchBuilder {
  const nodes: SketchNode[] = [];
  const edges: SketchEdge[] = [];
  const groups: SketchGroup[] = [];
  const places = new Map<string, number>();
  const seen = new Set<string>();
  return {
    node(key, make, at) {
      const known = places.get(key);
      if (known !== undefined) return known;
      if (nodes.length >= SKETCH_LIMITS.nodes) {
        faults.add(at.start, at.end, `One entry can add at most ${SKETCH_LIMITS.nodes} components: enter it in parts.`);
        return null;
      }
      places.set(key, nodes.push(make()) - 1);
      return nodes.length - 1;
    },
    change(place, change) {
      const node = nodes[place];
      if (node) nodes[place] = { ...node, ...change };
    },
    edge(edge, at) {
      if (edge.from === edge.to) {
        faults.add(
          at.start,
          at.end,
          `“${nodes[edge.from]?.name ?? ''}” points at itself: join it with another component.`,
        );
        return;
      }
      // Saying the same thing twice draws it once.
      const key = JSON.stringify(edge);
      if (seen.has(key)) return;
      seen.add(key);
      if (edges.push(edge) === SKETCH_LIMITS.edges + 1)
        faults.add(at.start, at.end, `One entry can add at most ${SKETCH_LIMITS.edges} arrows: enter it in parts.`);
    },
    group: (group) => groups.push(group) - 1,
    nodeAt: (place) => nodes[place],
    build: (direction) => ({ nodes, edges, groups, direction }),
  };
}
