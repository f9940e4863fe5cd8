import type { Board, BoardEdge, BoardNode, Boundary, TextBlock } from '../board/board.ts';
import type { Kind } from '../kinds/kind.ts';

/** A component of a test's board: its label and kinds, with what else matters. */
type Part = readonly [label: string, kinds: string, rest?: Partial<BoardNode>];

interface More {
  readonly boundaries?: readonly Boundary[];
  readonly blocks?: readonly TextBlock[];
}

/** A board for the tests of this folder. Arrows are written `web > api`, lines `web - api`, both with `: label` if they have one. */
export function drawBoard(parts: Readonly<Record<string, Part>>, arrows: readonly string[], more: More = {}): Board {
  return {
    nodes: Object.entries(parts).map(([id, [label, kinds, rest]]): BoardNode => ({
      id,
      label,
      kinds: kinds.split(' ').filter((kind): kind is Kind => kind !== ''),
      technologies: [],
      count: 1,
      elements: [id],
      boundary: null,
      ...rest,
    })),
    edges: arrows.map(edgeOf),
    boundaries: more.boundaries ?? [],
    blocks: more.blocks ?? [],
    unread: { looseArrows: [], unlabelled: [], strokes: 0, images: 0, other: 0 },
  };
}

function edgeOf(arrow: string, index: number): BoardEdge {
  const [ends = '', label = ''] = arrow.split(': ');
  const directed = ends.includes(' > ');
  const [from = '', to = ''] = ends.split(directed ? ' > ' : ' - ');
  return { id: `e${index}`, from, to, label, directed, both: false, how: 'bound', asynchronous: false };
}
