import type { BoardEdge } from '../board/board.ts';
import type { BoardGraph } from '../board/graph-of.ts';
import { holdsData, isA, isClient, isQueue, isWatcher, isWorker } from './roles.ts';

/**
 * How arrows are walked. An arrow is a request, or work handed on, and is walked along its head; a line without a head, or with two, both
 * ways; what a worker fetches from a queue reaches the worker whichever way its arrow points. `read` also walks back from what holds data
 * and to the client, since many draw what is answered; `return` walks arrows backwards only, for boards that draw all data that way. Reads
 * do not wait in queues.
 */
export type Walk = 'write' | 'read' | 'return';

/** From where, and along which edge, a node was first reached. */
export interface Step {
  readonly from: string;
  readonly edge: string;
}

export interface Path {
  /** From the client to what is reached. */
  readonly nodes: readonly string[];
  /** One fewer. */
  readonly edges: readonly string[];
}

/** Every node that can be reached from the starts without the ones to avoid, each by a shortest way. */
export function reach(
  graph: BoardGraph,
  starts: readonly string[],
  walk: Walk,
  avoid: ReadonlySet<string> = new Set(),
): Map<string, Step | null> {
  const reached = new Map<string, Step | null>(starts.map((start) => [start, null]));
  // A Map hands out what was added while it is walked: it is the queue of a breadth-first search.
  for (const [node, step] of reached) {
    if (step !== null && isEnd(graph, node, walk)) continue;
    for (const { edge, to } of stepsFrom(graph, node, walk))
      if (!reached.has(to) && !avoid.has(to)) reached.set(to, { from: node, edge });
  }
  return reached;
}

/** The way by which a node was reached; null when it was not. */
export function pathTo(reached: ReadonlyMap<string, Step | null>, target: string): Path | null {
  if (!reached.has(target)) return null;
  const nodes = [target];
  const edges: string[] = [];
  for (let step = reached.get(target); step; step = reached.get(step.from)) {
    nodes.unshift(step.from);
    edges.unshift(step.edge);
  }
  return { nodes, edges };
}

function isEnd(graph: BoardGraph, id: string, walk: Walk): boolean {
  const node = graph.getNodeAttributes(id);
  return isClient(node) || isWatcher(node) || (walk !== 'write' && isQueue(node));
}

function stepsFrom(graph: BoardGraph, node: string, walk: Walk): { edge: string; to: string }[] {
  const steps: { edge: string; to: string }[] = [];
  graph.forEachEdge(node, (edge, attributes, source, target) => {
    const to = source === node ? target : source;
    const along = source === node;
    if (to === node || (walk === 'write' && isDelivery(graph, node, to))) return;
    if (isTwoWay(attributes) || (walk === 'return' ? !along : along || isWalkedBack(graph, source, target, walk)))
      steps.push({ edge, to });
  });
  return steps;
}

/** A CDN fetches files and stores none. */
const isDelivery = (graph: BoardGraph, from: string, to: string): boolean =>
  isA(graph.getNodeAttributes(from), 'cdn') && isA(graph.getNodeAttributes(to), 'blob');

const isTwoWay = ({ directed, both }: BoardEdge): boolean => !directed || both;

/** Whether an arrow leads against the request: an answer, or a worker that fetches. */
function isWalkedBack(graph: BoardGraph, source: string, target: string, walk: Walk): boolean {
  const from = graph.getNodeAttributes(source);
  const to = graph.getNodeAttributes(target);
  if (isWorker(from) && isQueue(to)) return true;
  return walk === 'read' && (holdsData(from) || isClient(to));
}
