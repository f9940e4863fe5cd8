import type { BoardNode, Boundary } from '../board/board.ts';
import type { DrawnFact } from './drawn-fact.ts';
import { isClient, isStore, isWatcher, nameOf } from './roles.ts';
import type { Survey } from './survey.ts';
import { ENCRYPTED, PLACES, PRIVATE, PROTOCOLS } from './vocabulary.ts';
import { listed, saysAny, wordsOf } from './words.ts';

/** What frames around components and words on arrows show. */
export function placeFacts(survey: Survey): DrawnFact[] {
  return [...regionFacts(survey), ...privateFacts(survey), ...arrowFacts(survey)];
}

const within = ({ joined }: Survey, { id, members }: Boundary): BoardNode[] =>
  joined.filter((node) => node.boundary === id || members.includes(node.id));

function regionFacts(survey: Survey): DrawnFact[] {
  const regions = survey.board.boundaries.filter(
    (boundary) => saysAny(wordsOf(boundary.label), PLACES) && within(survey, boundary).length > 0,
  );
  if (regions.length < 2) return [];
  const text = listed(regions.map(({ label }) => label));
  return [{ fact: 'regions', elements: regions.map(({ id }) => id), text }];
}

/** A network that keeps a store in keeps callers out, when they stand outside of it. */
function privateFacts(survey: Survey): DrawnFact[] {
  return survey.board.boundaries.flatMap((boundary): DrawnFact[] => {
    if (!saysAny(wordsOf(boundary.label), PRIVATE)) return [];
    const inside = within(survey, boundary);
    const stores = inside.filter(isStore);
    if (stores.length === 0 || inside.some(isClient) || survey.clients.length === 0) return [];
    const text = `${listed(stores.map(nameOf))} in ${boundary.label}`;
    return [{ fact: 'private-network', elements: [boundary.id, ...stores.map(({ id }) => id)], text }];
  });
}

function arrowFacts({ board, graph }: Survey): DrawnFact[] {
  return board.edges.flatMap((edge): DrawnFact[] => {
    if (!graph.hasEdge(edge.id)) return [];
    const ends = [graph.getNodeAttributes(edge.from), graph.getNodeAttributes(edge.to)];
    if (ends.some(isWatcher)) return [];
    const words = wordsOf(edge.label);
    const text = `${ends.map(nameOf).join(' -> ')}: ${edge.label}`;
    const fact = (id: DrawnFact['fact']): DrawnFact => ({ fact: id, elements: [edge.id, edge.from, edge.to], text });
    return [
      ...(saysAny(words, PROTOCOLS) ? [fact('protocol')] : []),
      ...(saysAny(words, ENCRYPTED) ? [fact('encryption')] : []),
    ];
  });
}
