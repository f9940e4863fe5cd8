import type { Board, BoardNode, Finding } from '../board/board.ts';
import { graphOf, type BoardGraph } from '../board/graph-of.ts';
import { isClient, isStore } from './roles.ts';
import { pathTo, reach, type Path, type Step } from './walks.ts';

/** A board with what every rule asks of it. */
export interface Survey {
  readonly board: Board;
  readonly graph: BoardGraph;
  readonly clients: readonly BoardNode[];
  readonly stores: readonly BoardNode[];
  /** Nodes that are joined to another one. */
  readonly joined: readonly BoardNode[];
  readonly written: ReadonlyMap<string, Step | null>;
  readonly read: ReadonlyMap<string, Step | null>;
  readonly returned: ReadonlyMap<string, Step | null>;
}

export function survey(board: Board): Survey {
  const graph = graphOf(board);
  // The graph keeps copies: every node is taken from it, so that two of one id are the same object.
  const nodes = board.nodes.map(({ id }) => graph.getNodeAttributes(id));
  const clients = nodes.filter(isClient);
  const starts = clients.map(({ id }) => id);
  return {
    board,
    graph,
    clients,
    stores: nodes.filter(isStore),
    joined: nodes.filter(({ id }) => graph.neighbors(id).some((other) => other !== id)),
    written: reach(graph, starts, 'write'),
    read: reach(graph, starts, 'read'),
    returned: reach(graph, starts, 'return'),
  };
}

/** The way a read takes to what holds data: along requests, or all the way back along answers. */
export const readPathTo = ({ read, returned }: Survey, target: string): Path | null =>
  pathTo(read, target) ?? pathTo(returned, target);

export const neighboursOf = ({ graph }: Survey, id: string): BoardNode[] =>
  graph
    .neighbors(id)
    .filter((other) => other !== id)
    .map((other) => graph.getNodeAttributes(other));

/** What its arrows lead to, lines without a head included. */
export const targetsOf = ({ graph }: Survey, id: string): BoardNode[] =>
  graph.outboundNeighbors(id).map((other) => graph.getNodeAttributes(other));

/** What its arrows come from, lines without a head included. */
export const sourcesOf = ({ graph }: Survey, id: string): BoardNode[] =>
  graph.inboundNeighbors(id).map((other) => graph.getNodeAttributes(other));

export const finding = (rule: string, nodes: readonly BoardNode[], text: string): Finding => ({
  rule,
  elements: nodes.map(({ id }) => id),
  text,
});
