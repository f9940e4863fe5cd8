import { readdirSync, readFileSync } from 'node:fs';
import { readBoard, type Board, type BoardEdge, type Scene, type SceneElement } from '@fortyfive/canvas';
import type { DrawnEdge, DrawnGraph, DrawnNode } from './draw/graph.ts';

const SCENES = new URL('scenes/', import.meta.url);
const GRAPHS = new URL('graphs/', import.meta.url);
const EXTENSION = '.excalidraw';

/** Of so many things that should be there and that were read, how many are both. */
export interface Tally {
  readonly wanted: number;
  readonly read: number;
  readonly right: number;
}

export interface Comparison {
  readonly nodes: Tally;
  readonly labels: Tally;
  readonly boundEdges: Tally;
  readonly edges: Tally;
  /** With every tie between arrows and shapes taken out of the scene. */
  readonly strippedEdges: Tally;
  /** The most important kind of a labelled component is among those read. */
  readonly kinds: Tally;
  readonly exactKinds: Tally;
  readonly counts: Tally;
  readonly boundaries: Tally;
  /** Components whose boundary is right. */
  readonly members: Tally;
  readonly blocks: Tally;
  readonly sorts: Tally;
  /** Each difference in words. */
  readonly misses: readonly string[];
}

export const MEASURES = [
  'nodes',
  'labels',
  'boundEdges',
  'edges',
  'strippedEdges',
  'kinds',
  'exactKinds',
  'counts',
  'boundaries',
  'members',
  'blocks',
  'sorts',
] as const satisfies readonly (keyof Comparison)[];

export interface DrawnScene {
  readonly name: string;
  readonly scene: Scene;
  readonly graph: DrawnGraph;
}

/** Every drawing with what a person saw in it. */
export function readScenes(): DrawnScene[] {
  const names = readdirSync(SCENES).filter((file) => file.endsWith(EXTENSION));
  return names.toSorted().map((file) => {
    const name = file.slice(0, -EXTENSION.length);
    const { elements } = JSON.parse(readFileSync(new URL(file, SCENES), 'utf8')) as { elements: SceneElement[] };
    const graph = JSON.parse(readFileSync(new URL(`${name}.json`, GRAPHS), 'utf8')) as DrawnGraph;
    return { name, scene: Object.fromEntries(elements.map((element) => [element.id, element])), graph };
  });
}

export function stripBindings(scene: Scene): Scene {
  const strip = (element: SceneElement): SceneElement => {
    const bound = element['boundElements'];
    const kept = Array.isArray(bound) ? bound.filter((one: { type?: unknown }) => one.type !== 'arrow') : null;
    const loose = 'startBinding' in element ? { startBinding: null, endBinding: null } : {};
    return { ...element, ...loose, boundElements: kept };
  };
  return Object.fromEntries(Object.values(scene).map((element) => [element.id, strip(element)]));
}

export function compareScene({ scene, graph }: Pick<DrawnScene, 'scene' | 'graph'>): Comparison {
  const board = readBoard(scene);
  const misses: string[] = [];
  const nodes = compareNodes(graph, board, misses);
  const named = nameOf(graph, board);
  const labels = new Map([...board.nodes, ...graph.nodes].map(({ id, label }) => [id, `"${label}"`]));
  const isTied = (id: string): boolean => tied(scene[id], scene);
  const tiedOnes = graph.edges.filter(({ id }) => isTied(id));
  const stripped = readBoard(stripBindings(scene));
  const difference = (miss: string): void =>
    void misses.push(miss.replaceAll(/[\w-]{21}/g, (id) => labels.get(id) ?? id));
  return {
    ...nodes,
    boundEdges: matchEdges(
      tiedOnes,
      board.edges.filter(({ id }) => isTied(id)),
      named,
      difference,
      'tied edge',
    ),
    edges: matchEdges(graph.edges, board.edges, named, difference, 'edge'),
    strippedEdges: matchEdges(graph.edges, stripped.edges, nameOf(graph, stripped), difference, 'edge without ties'),
    ...compareBoundaries(graph, board, misses),
    ...compareBlocks(graph, board, misses),
    misses,
  };
}

type OfNodes = Pick<Comparison, 'nodes' | 'labels' | 'kinds' | 'exactKinds' | 'counts'>;

function compareNodes(graph: DrawnGraph, board: Board, misses: string[]): OfNodes {
  const pairs = pairNodes(graph, board);
  const taken = new Set(pairs.map(([, read]) => read.id));
  for (const { label, id } of graph.nodes.filter((one) => !pairs.some(([drawn]) => drawn === one)))
    misses.push(`node not read: "${label}" ${id}`);
  for (const { label, id } of board.nodes.filter((one) => !taken.has(one.id)))
    misses.push(`no such node: "${label}" ${id}`);
  const asked = pairs.filter(([drawn]) => drawn.label !== '' && drawn.kinds.length > 0);
  const difference = (what: string, drawn: DrawnNode, wanted: unknown, read: unknown): void =>
    void misses.push(`${what} of "${drawn.label}": ${String(wanted)} was read as ${String(read)}`);
  const share = (of: typeof pairs, what: string, pick: (pair: (typeof pairs)[number]) => [unknown, unknown, boolean]) =>
    of.filter((pair) => {
      const [wanted, read, right] = pick(pair);
      if (!right && what !== '') difference(what, pair[0], wanted, read);
      return right;
    }).length;
  const all = { wanted: pairs.length, read: pairs.length };
  const some = { wanted: asked.length, read: asked.length };
  const kinds = share(asked, 'kind', ([drawn, read]) => [
    drawn.kinds.join(),
    read.kinds.join(),
    read.kinds.includes(drawn.kinds[0]!),
  ]);
  const exact = share(asked, '', ([drawn, read]) => ['', '', sameSet(drawn.kinds, read.kinds)]);
  const labels = share(pairs, 'label', ([drawn, { label }]) => [
    drawn.label,
    label,
    plain(drawn.label) === plain(label),
  ]);
  const counts = share(pairs, 'count', ([drawn, { count }]) => [drawn.count, count, drawn.count === count]);
  return {
    nodes: { wanted: graph.nodes.length, read: board.nodes.length, right: pairs.length },
    labels: { ...all, right: labels },
    counts: { ...all, right: counts },
    kinds: { ...some, right: kinds },
    exactKinds: { ...some, right: exact },
  };
}

function pairNodes(graph: DrawnGraph, board: Board): (readonly [DrawnNode, Board['nodes'][number]])[] {
  const read = new Map(board.nodes.map((node) => [node.id, node]));
  return graph.nodes.flatMap((drawn) => {
    const found = [drawn.id, ...drawn.also].map((id) => read.get(id)).find((node) => node !== undefined);
    return found ? [[drawn, found] as const] : [];
  });
}

/** The id by which the graph names what the board names otherwise. */
function nameOf(graph: DrawnGraph, board: Board): (id: string) => string {
  const names = new Map(pairNodes(graph, board).map(([drawn, read]) => [read.id, drawn.id]));
  return (id) => names.get(id) ?? id;
}

type AnyEdge = DrawnEdge | BoardEdge;

function matchEdges(
  wanted: readonly DrawnEdge[],
  read: readonly BoardEdge[],
  named: (id: string) => string,
  miss: (difference: string) => void,
  what: string,
): Tally {
  const left = new Map<string, BoardEdge[]>();
  for (const edge of read) left.set(endsOf(edge, named), [...(left.get(endsOf(edge, named)) ?? []), edge]);
  let right = 0;
  for (const edge of wanted) {
    if (left.get(endsOf(edge, (id) => id))?.shift()) right += 1;
    else miss(`${what} not read: ${endsOf(edge, (id) => id)} "${edge.label}" ${edge.id}`);
  }
  for (const [ends, edges] of left) for (const { id } of edges) miss(`no such ${what}: ${ends} ${id}`);
  return { wanted: wanted.length, read: read.length, right };
}

/** Where an edge leads; the order of its ends counts only where it has one head. */
function endsOf({ from, to, directed, both }: AnyEdge, named: (id: string) => string): string {
  const ends = [named(from), named(to)];
  if (directed && !both) return ends.join(' -> ');
  return ends.toSorted().join(both ? ' <-> ' : ' -- ');
}

function tied(arrow: SceneElement | undefined, scene: Scene): boolean {
  return ['startBinding', 'endBinding'].every((end) => {
    const binding = arrow?.[end] as { elementId?: string } | null | undefined;
    const shape = binding?.elementId === undefined ? undefined : scene[binding.elementId];
    return shape !== undefined && !shape.isDeleted;
  });
}

function compareBoundaries(
  graph: DrawnGraph,
  board: Board,
  misses: string[],
): Pick<Comparison, 'boundaries' | 'members'> {
  const wanted = graph.boundaries.map(({ id }) => id);
  const read = board.boundaries.map(({ id }) => id);
  for (const { id, label } of graph.boundaries)
    if (!read.includes(id)) misses.push(`boundary not read: "${label}" ${id}`);
  for (const { id, label } of board.boundaries)
    if (!wanted.includes(id)) misses.push(`no such boundary: "${label}" ${id}`);
  const pairs = pairNodes(graph, board);
  const right = pairs.filter(([drawn, node]) => {
    const same = drawn.boundary === node.boundary;
    if (!same) misses.push(`boundary of "${drawn.label}": ${drawn.boundary} was read as ${node.boundary}`);
    return same;
  }).length;
  return {
    boundaries: { wanted: wanted.length, read: read.length, right: wanted.filter((id) => read.includes(id)).length },
    members: { wanted: pairs.length, read: pairs.length, right },
  };
}

/** By text, not by block: several texts that stand together may be one block or several. */
function compareBlocks(graph: DrawnGraph, board: Board, misses: string[]): Pick<Comparison, 'blocks' | 'sorts'> {
  const wanted = graph.blocks.flatMap(({ elements, sort }) => elements.map((id) => [id, sort] as const));
  const read = new Map(board.blocks.flatMap(({ elements, sort }) => elements.map((id) => [id, sort] as const)));
  const found = wanted.filter(([id]) => read.has(id));
  for (const [id, sort] of wanted) {
    if (!read.has(id)) misses.push(`text not read: ${sort} ${id}`);
    else if (read.get(id) !== sort) misses.push(`text ${id}: ${sort} was read as ${String(read.get(id))}`);
  }
  const right = found.filter(([id, sort]) => read.get(id) === sort).length;
  return {
    blocks: { wanted: wanted.length, read: read.size, right: found.length },
    sorts: { wanted: found.length, read: found.length, right },
  };
}

const sameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

const plain = (label: string): string => label.toLowerCase().replaceAll(/\s+/g, ' ').trim();

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({ wanted: all.wanted + one.wanted, read: all.read + one.read, right: all.right + one.right }),
    { wanted: 0, read: 0, right: 0 },
  );

/** One where there is nothing to find. */
export const recall = ({ wanted, right }: Tally): number => (wanted === 0 ? 1 : right / wanted);
export const precision = ({ read, right }: Tally): number => (read === 0 ? 1 : right / read);
export const f1 = ({ wanted, read, right }: Tally): number => (wanted + read === 0 ? 1 : (2 * right) / (wanted + read));
