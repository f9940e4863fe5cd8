import type { Board, BoardNode, Finding } from '../board/board.ts';
import {
  isA,
  isClient,
  isEntry,
  isQueue,
  isService,
  isSeveral,
  isStore,
  holdsData,
  isWorker,
  nameOf,
  wordsOfNode,
} from './roles.ts';
import { finding, neighboursOf, readPathTo, sourcesOf, targetsOf, type Survey } from './survey.ts';
import { pathTo, reach } from './walks.ts';
import { DEAD_LETTERS } from './vocabulary.ts';
import { listed, saysAny } from './words.ts';

const names = (nodes: readonly BoardNode[]): string => listed(nodes.map(nameOf));

/** What is wrong with the ways from the clients to the data. */
export function lintPaths(survey: Survey): Finding[] {
  return [
    ...lintEnds(survey),
    ...lintReach(survey),
    ...lintEntry(survey),
    ...lintArticulations(survey),
    ...lintDirectAccess(survey),
  ];
}

/** Says that an end of every path is not there only when no component of unknown kind may be it. */
function lintEnds({ board, clients, stores, joined, graph }: Survey): Finding[] {
  const unknown = joined.filter(({ kinds }) => kinds.length === 0);
  const found: Finding[] = [];
  const callers = [...unknown, ...joined.filter((node) => isA(node, 'third-party'))];
  if (clients.length === 0 && !callers.some(({ id }) => graph.outboundNeighbors(id).length > 0)) {
    const first = joined.filter((node) => graph.inDegree(node.id) === 0 && isService(node));
    const text = 'No client is drawn, so the board does not show where requests come from.';
    found.push(finding('no-client', first.length > 0 ? first : joined, text));
  }
  if (stores.length === 0 && unknown.length === 0 && !board.nodes.some(holdsData))
    found.push(finding('no-store', joined, 'No store is drawn, so the board does not show where data is kept.'));
  return found;
}

function lintReach(survey: Survey): Finding[] {
  const { clients, stores, graph, joined } = survey;
  if (clients.length === 0 || stores.length === 0) return [];
  const isWritten = ({ id }: BoardNode): boolean => survey.written.has(id);
  const isRead = ({ id }: BoardNode): boolean => readPathTo(survey, id) !== null;
  if (!stores.some((store) => isWritten(store) || isRead(store)))
    return [
      finding('no-path-to-store', [...clients, ...stores], `Nothing leads from ${names(clients)} to ${names(stores)}.`),
    ];
  const readers = joined.filter((node) => holdsData(node) && isRead(node));
  const mayRead = stores.some(({ id }) =>
    neighboursOf(survey, id).some((node) => !isWorker(node) && !isQueue(node) && !isStore(node)),
  );
  if (readers.length === 0 && !mayRead) {
    const written = stores.filter(isWritten);
    const text = `Data is written to ${names(written)}, and no way is drawn to read it back.`;
    return [finding('no-read-path', written, text)];
  }
  // An arrow out of a store may be drawn for the data that comes back; only a store that nothing points to is never written.
  if (!stores.some((store) => isWritten(store) || graph.inboundNeighbors(store.id).length > 0)) {
    const text = `${names(stores)} can be read, and no arrow leads there to write.`;
    return [finding('no-write-path', stores, text)];
  }
  return [];
}

/** A client that calls several services itself has no one way in. */
function lintEntry(survey: Survey): Finding[] {
  return survey.clients.flatMap((client) => {
    const called = targetsOf(survey, client.id);
    const services = called.filter(isService);
    if (services.length < 2 || called.some(isEntry)) return [];
    const text = `${nameOf(client)} calls ${names(services)} directly; there is no entry point such as a gateway or a load balancer.`;
    return [finding('no-entry-point', [client, ...services], text)];
  });
}

/** Components without which no client reaches any store. */
function lintArticulations(survey: Survey): Finding[] {
  const { board, graph, clients, stores } = survey;
  const starts = clients.map(({ id }) => id);
  const reachable = stores.filter(({ id }) => survey.written.has(id) || survey.read.has(id));
  const [first] = reachable;
  if (!first) return [];
  const path = pathTo(survey.written, first.id) ?? pathTo(survey.read, first.id);
  const single = (path?.nodes ?? []).filter((id) => {
    const node = graph.getNodeAttributes(id);
    if (node.label === '' || isClient(node) || isStore(node) || isA(node, 'third-party') || isMany(survey, node, board))
      return false;
    const without = (['write', 'read'] as const).map((walk) => reach(graph, starts, walk, new Set([id])));
    return !reachable.some((store) => without.some((reached) => reached.has(store.id)));
  });
  if (single.length === 0) return [];
  const nodes = single.map((id) => graph.getNodeAttributes(id));
  const each = nodes.length === 1 ? 'only one of it is drawn' : 'only one of each is drawn';
  const text = `Every path from ${names(clients)} to ${names(reachable)} goes through ${names(nodes)}, and ${each}.`;
  return [finding('single-point-of-failure', nodes, text)];
}

/** A load balancer spreads over several of what stands behind it, in however few boxes they are drawn. */
const isMany = (survey: Survey, node: BoardNode, board: Board): boolean =>
  isSeveral(node, board) || sourcesOf(survey, node.id).some((caller) => isA(caller, 'load-balancer'));

/** Blob stores hand out signed addresses, so a client may well talk to one. */
function lintDirectAccess(survey: Survey): Finding[] {
  return survey.clients.flatMap((client) =>
    neighboursOf(survey, client.id)
      .filter((node) => isStore(node) && !isA(node, 'blob'))
      .map((store) =>
        finding(
          'client-to-database',
          [client, store],
          `${nameOf(client)} talks to ${nameOf(store)} directly, with no service between them.`,
        ),
      ),
  );
}

/** Where what cannot be done is kept: it may well be that nobody takes it out. */
export const isDeadLetters = (queue: BoardNode): boolean => saysAny(wordsOfNode(queue), DEAD_LETTERS);

/** Whether something takes work out of a queue, and whether something puts it in. */
export function endsOf(survey: Survey, queue: BoardNode): { producers: BoardNode[]; consumers: BoardNode[] } {
  const around = neighboursOf(survey, queue.id);
  const targets = new Set(targetsOf(survey, queue.id));
  const sources = new Set(sourcesOf(survey, queue.id));
  const others = around.filter((node) => !isWorker(node));
  const fetches = (node: BoardNode): boolean =>
    !isDeadLetters(queue) &&
    isWorker(node) &&
    sources.has(node) &&
    !targets.has(node) &&
    (others.length > 0 || around.length === 1);
  const consumers = around.filter((node) => targets.has(node) || fetches(node));
  const producers = around.filter((node) => sources.has(node) && !fetches(node));
  if (around.length > 1 || consumers.length === 0 || producers.length === 0) return { producers, consumers };
  // One line without a head: a worker takes from the queue, anything else puts in.
  return around.some(isWorker) ? { producers: [], consumers } : { producers, consumers: [] };
}
