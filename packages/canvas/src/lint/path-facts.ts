import type { BoardEdge, BoardNode } from '../board/board.ts';
import type { DrawnFact, FactId } from './drawn-fact.ts';
import { isClient, isQueue, isStore, isWatcher, nameOf } from './roles.ts';
import { readPathTo, type Survey } from './survey.ts';
import { READING_PARTS, READS, WRITES, WRITING_PARTS } from './vocabulary.ts';
import { pathTo, reach, type Path } from './walks.ts';
import { saysAny, wordsOf } from './words.ts';

/** A handful of paths shows how a system is laid out; more say the same again. */
const MOST_PATHS = 4;

/** The ways on which data is written and read; `named` where the drawing itself says which of the two it is. */
export function pathFacts(survey: Survey): DrawnFact[] {
  const writes = namedPaths(survey, 'write');
  const reads = namedPaths(survey, 'read');
  return [
    ...writes.map((path) => factOf(survey, 'named-write-path', path)),
    ...reads.map((path) => factOf(survey, 'named-read-path', path)),
    ...plainPaths(survey, 'write', writes).map((path) => factOf(survey, 'write-path', path)),
    ...plainPaths(survey, 'read', reads).map((path) => factOf(survey, 'read-path', path)),
  ];
}

function plainPaths(survey: Survey, mode: 'write' | 'read', named: readonly Path[]): Path[] {
  const known = new Set(named.map(({ nodes }) => nodes.at(-1)));
  return survey.stores
    .filter(({ id }) => !known.has(id))
    .flatMap(({ id }) => (mode === 'write' ? pathTo(survey.written, id) : readPathTo(survey, id)) ?? [])
    .filter((path) => passesService(survey, path))
    .slice(0, MOST_PATHS);
}

/** A path has something between the client and the store. */
const passesService = ({ graph }: Survey, { nodes }: Path): boolean =>
  nodes.length > 2 && nodes.slice(1, -1).some((id) => !isQueue(graph.getNodeAttributes(id)));

/** Paths over an arrow or a component that says "write" or "read"; what waits in a queue is written. */
function namedPaths(survey: Survey, mode: 'write' | 'read'): Path[] {
  const paths = new Map<string, Path>();
  for (const { from, edge, to } of namingSteps(survey, mode)) {
    if (paths.size === MOST_PATHS) break;
    const path = pathOver(survey, mode, from, edge, to);
    if (path && passesService(survey, path)) paths.set(path.nodes.join(' '), path);
  }
  return [...paths.values()];
}

interface NamedStep {
  readonly from: string;
  readonly edge: string;
  readonly to: string;
}

function namingSteps({ board, graph, written, read, returned }: Survey, mode: 'write' | 'read'): NamedStep[] {
  const [verbs, parts] = mode === 'write' ? [WRITES, WRITING_PARTS] : [READS, READING_PARTS];
  const reached = mode === 'write' ? written : new Map([...returned, ...read]);
  const order = new Map([...reached.keys()].map((id, at) => [id, at]));
  const names = (node: BoardNode): boolean =>
    !isStore(node) && !isClient(node) && saysAny(wordsOf(node.label), parts) && !saysBoth(node.label);
  const isNamed = (edge: BoardEdge): boolean => {
    const ends = [graph.getNodeAttributes(edge.from), graph.getNodeAttributes(edge.to)];
    if (ends.some(isWatcher)) return false;
    if (saysAny(wordsOf(edge.label), verbs) || ends.some(names)) return true;
    return mode === 'write' && ends.some(isQueue);
  };
  return board.edges.flatMap((edge) => {
    if (!graph.hasEdge(edge.id) || !isNamed(edge)) return [];
    const [a, b] = [order.get(edge.from), order.get(edge.to)];
    if (a === undefined || b === undefined || a === b) return [];
    return a < b
      ? [{ from: edge.from, edge: edge.id, to: edge.to }]
      : [{ from: edge.to, edge: edge.id, to: edge.from }];
  });
}

/** A part for both says nothing of either. */
const saysBoth = (label: string): boolean =>
  saysAny(wordsOf(label), WRITING_PARTS) && saysAny(wordsOf(label), READING_PARTS);

/** From a client to that step, over it, and on to the nearest store. */
function pathOver(survey: Survey, mode: 'write' | 'read', from: string, edge: string, to: string): Path | null {
  if (mode === 'read' && isQueue(survey.graph.getNodeAttributes(to))) return null;
  const before = mode === 'write' ? pathTo(survey.written, from) : readPathTo(survey, from);
  const onward = reach(survey.graph, [to], mode, new Set(before?.nodes));
  const store = [...onward.keys()].find((id) => isStore(survey.graph.getNodeAttributes(id)));
  const after = store === undefined ? null : pathTo(onward, store);
  if (!before || !after) return null;
  return { nodes: [...before.nodes, ...after.nodes], edges: [...before.edges, edge, ...after.edges] };
}

function factOf({ graph }: Survey, fact: FactId, { nodes, edges }: Path): DrawnFact {
  const text = nodes.map((id) => nameOf(graph.getNodeAttributes(id))).join(' -> ');
  return { fact, elements: [...edges.toReversed(), ...nodes], text };
}
