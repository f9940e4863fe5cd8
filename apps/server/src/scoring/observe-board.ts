import { type Board, factsOf } from '@fortyfive/canvas';
import type { Observation } from '@fortyfive/rubric';

/**
 * What the candidate drew: the labels of components, what the drawing shows as a whole, and the texts on the board. Each has a source of its
 * own, the first of its elements that no other has, so that a report can point at it.
 */
export function observeBoard(board: Board): Observation[] {
  const taken = new Set<string>();
  const sourceOf = (elements: readonly string[]): string | null => {
    const source = elements.find((id) => !taken.has(id)) ?? elements[0] ?? null;
    if (source !== null) taken.add(source);
    return source;
  };
  const own = (kind: Observation['kind'], text: string, elements: readonly string[]): Observation => ({
    kind,
    role: 'candidate',
    text,
    turn: null,
    phaseId: null,
    elapsedMs: null,
    source: sourceOf(elements),
  });
  const joined = new Set(board.edges.flatMap(({ from, to }) => (from === to ? [] : [from, to])));
  const labels = board.nodes
    .filter(({ label }) => label !== '')
    .map(({ id, label }) => ({ ...own('diagram', label, [id]), connected: joined.has(id) }));
  const facts = factsOf(board).map(({ fact, elements, text }) => ({
    ...own('diagram', text, elements),
    connected: true,
    drawn: fact,
  }));
  const blocks = board.blocks.map(({ elements, text, sort }) => ({
    ...own(sort === 'estimates' ? 'estimate' : 'note', text, elements),
    ...(sort === 'note' || sort === 'estimates' ? {} : { drawn: `block:${sort}` }),
  }));
  return [...labels, ...facts, ...blocks];
}
