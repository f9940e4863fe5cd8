import { describe, expect, it } from 'vitest';
import type { Board, BoardEdge, BoardNode } from './board.ts';
import { graphOf } from './graph-of.ts';

const node = (id: string): BoardNode => ({
  id,
  label: id,
  kinds: [],
  technologies: [],
  count: 1,
  elements: [id],
  boundary: null,
});
const edge = (id: string, from: string, to: string, more: Partial<BoardEdge> = {}): BoardEdge => ({
  id,
  from,
  to,
  label: '',
  directed: true,
  both: false,
  how: 'bound',
  asynchronous: false,
  ...more,
});
const board = (nodes: BoardNode[], edges: BoardEdge[]): Board => ({
  nodes,
  edges,
  boundaries: [],
  blocks: [],
  unread: { looseArrows: [], unlabelled: [], strokes: 0, images: 0, other: 0 },
});

describe('a board as a graph', () => {
  it('[D38] holds every node and edge under its id, several edges between the same two included', () => {
    const graph = graphOf(board([node('a'), node('b')], [edge('1', 'a', 'b'), edge('2', 'a', 'b')]));
    expect(graph.getNodeAttribute('a', 'label')).toBe('a');
    expect(graph.edges('a', 'b').toSorted()).toEqual(['1', '2']);
    expect(graph.getEdgeAttribute('2', 'how')).toBe('bound');
  });

  it('[D38] walks lines and double-headed arrows either way, arrows one way', () => {
    const graph = graphOf(
      board(
        [node('a'), node('b'), node('c'), node('d')],
        [
          edge('arrow', 'a', 'b'),
          edge('line', 'b', 'c', { directed: false }),
          edge('double', 'c', 'd', { both: true }),
        ],
      ),
    );
    expect(graph.outboundNeighbors('a')).toEqual(['b']);
    expect(graph.outboundNeighbors('b')).toEqual(['c']);
    expect(graph.outboundNeighbors('c').toSorted()).toEqual(['b', 'd']);
    expect(graph.outboundNeighbors('d')).toEqual(['c']);
  });

  it('[D38] leaves out an edge to a node that is not there', () => {
    expect(graphOf(board([node('a')], [edge('1', 'a', 'gone')])).size).toBe(0);
  });
});
