import { MultiGraph } from 'graphology';
import type { Board, BoardEdge, BoardNode } from './board.ts';

/** A board to walk: nodes and edges under their ids, with the whole node or edge as attributes. */
export type BoardGraph = MultiGraph<BoardNode, BoardEdge>;

/**
 * The board as a mixed multigraph. A line without a head and an arrow with two are undirected edges, because both can be
 * walked either way: `outboundNeighbors` follows them, `outNeighbors` only follows arrows with one head (D38).
 */
export function graphOf(board: Board): BoardGraph {
  const graph: BoardGraph = new MultiGraph<BoardNode, BoardEdge>({ type: 'mixed', allowSelfLoops: true });
  for (const node of board.nodes) graph.mergeNode(node.id, node);
  for (const edge of board.edges) {
    if (!graph.hasNode(edge.from) || !graph.hasNode(edge.to) || graph.hasEdge(edge.id)) continue;
    if (edge.directed && !edge.both) graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, edge);
    else graph.addUndirectedEdgeWithKey(edge.id, edge.from, edge.to, edge);
  }
  return graph;
}
