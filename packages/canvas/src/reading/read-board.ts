import type { Board } from '../board/board.ts';
import type { Scene } from '../elements.ts';
import { kindsOf } from '../kinds/kinds-of.ts';
import { readDiagram } from '../read-diagram.ts';

/** Reads a scene as an architecture. Total: whatever the elements hold, it answers, and says what it could not read. */
export function readBoard(scene: Scene): Board {
  const { nodes, edges, texts } = readDiagram(scene);
  return {
    nodes: nodes.map(({ id, label }) => ({ id, label, ...kindsOf(label), elements: [id], boundary: null })),
    edges: edges.map((edge) => ({ ...edge, directed: true, both: false, how: 'bound', asynchronous: false })),
    boundaries: [],
    blocks: texts.map(({ id, text }) => ({ elements: [id], text, sort: 'note' })),
    unread: {
      looseArrows: [],
      unlabelled: nodes.filter(({ label }) => label === '').map(({ id }) => id),
      strokes: 0,
      images: 0,
      other: 0,
    },
  };
}
