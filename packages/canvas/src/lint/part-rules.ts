import type { BoardNode, Finding } from '../board/board.ts';
import { endsOf, isDeadLetters } from './path-rules.ts';
import {
  holdsData,
  isA,
  isCache,
  isClient,
  isQueue,
  isService,
  isStore,
  isSeveral,
  isWatcher,
  isWorker,
  nameOf,
  wordsOfNode,
} from './roles.ts';
import { finding, neighboursOf, sourcesOf, targetsOf, type Survey } from './survey.ts';
import { COPIES, PARTS, SENDS_OUT } from './vocabulary.ts';
import { reach } from './walks.ts';
import { listed, saysAny, wordsOf } from './words.ts';

/** What is wrong with single components. */
export function lintParts(survey: Survey): Finding[] {
  return [
    ...lintStores(survey),
    ...survey.joined.flatMap((node) => [
      ...(isCache(node) ? lintCache(survey, node) : []),
      ...(isQueue(node) ? lintQueue(survey, node) : []),
      ...(isWorker(node) ? lintWorker(survey, node) : []),
      ...(isService(node) ? lintService(survey, node) : []),
    ]),
    ...lintLoose(survey),
  ];
}

function lintStores(survey: Survey): Finding[] {
  const single = survey.stores.filter((store) => survey.joined.includes(store) && !isCopied(survey, store));
  if (single.length === 0) return [];
  const them = listed(single.map(nameOf));
  const text =
    single.length === 1
      ? `${them} is drawn once, with neither a replica nor partitions.`
      : `${them} are drawn once each, with neither replicas nor partitions.`;
  return [finding('store-without-replica', single, text)];
}

/** Whether anything on the board says that there is more than one of a store. */
function isCopied(survey: Survey, store: BoardNode): boolean {
  const { board, graph } = survey;
  const signs = [...COPIES, ...PARTS];
  if (isSeveral(store, board) || saysAny(wordsOfNode(store), signs)) return true;
  const twin = board.nodes.some((node) => node.id !== store.id && store.label !== '' && node.label === store.label);
  if (twin) return true;
  const partner = neighboursOf(survey, store.id).some((node) => isStore(node) && saysAny(wordsOfNode(node), signs));
  if (partner) return true;
  if (graph.someEdge(store.id, (_id, edge) => saysAny(wordsOf(edge.label), signs))) return true;
  return board.blocks.some(({ text }) => {
    const words = wordsOf(text);
    return saysAny(words, signs) && speaksOf(words, store, survey.stores);
  });
}

/** A note on replicas is about the stores that it names, and about all when it names none. */
function speaksOf(words: readonly string[], store: BoardNode, stores: readonly BoardNode[]): boolean {
  const isNamed = ({ label }: BoardNode): boolean => label !== '' && saysAny(words, [label]);
  return isNamed(store) || !stores.some(isNamed);
}

/** After a miss somebody must ask a store: the cache itself, or who asked the cache. */
function lintCache(survey: Survey, cache: BoardNode): Finding[] {
  const around = neighboursOf(survey, cache.id);
  const callers = around.filter((node) => !isClient(node) && !isWatcher(node));
  const reached = reach(survey.graph, [cache.id, ...callers.map(({ id }) => id)], 'read');
  const hasFallback = [...reached.keys()].some((id) => {
    const node = survey.graph.getNodeAttributes(id);
    return id !== cache.id && (isStore(node) || isA(node, 'third-party') || node.kinds.length === 0);
  });
  // What feeds the cache is where its data comes from.
  const isFed = sourcesOf(survey, cache.id).some((node) => isStore(node) || isWorker(node) || isQueue(node));
  if (hasFallback || isFed || cache.kinds.some((kind) => holdsData({ kinds: [kind] }) && kind !== 'cache')) return [];
  const text = `A miss in ${nameOf(cache)} leads nowhere: no store is behind it or beside it.`;
  return [finding('cache-without-fallback', [cache], text)];
}

function lintQueue(survey: Survey, queue: BoardNode): Finding[] {
  const { producers, consumers } = endsOf(survey, queue);
  if (consumers.length === 0 && !isDeadLetters(queue))
    return [finding('queue-without-consumer', [queue], `Nothing takes work out of ${nameOf(queue)}.`)];
  if (producers.length === 0)
    return [finding('queue-without-producer', [queue], `Nothing puts work into ${nameOf(queue)}.`)];
  return [];
}

/** Whatever a worker is joined to besides what it takes its work from is where its results may go. */
function lintWorker(survey: Survey, worker: BoardNode): Finding[] {
  const inputs = neighboursOf(survey, worker.id);
  const results = inputs.filter((node) => {
    if (isWatcher(node)) return false;
    if (isQueue(node))
      return targetsOf(survey, worker.id).includes(node) && !endsOf(survey, node).consumers.includes(worker);
    return !isA(node, 'scheduler') && (!isService(node) || targetsOf(survey, worker.id).includes(node));
  });
  if (results.length > 0 || saysAny(wordsOfNode(worker), SENDS_OUT)) return [];
  const text = `${nameOf(worker)} takes work and hands its result to nothing.`;
  return [finding('worker-writes-nowhere', [worker], text)];
}

function lintService(survey: Survey, service: BoardNode): Finding[] {
  const { clients, graph } = survey;
  // On a board without clients a service may stand for who calls.
  if (clients.length === 0 || graph.inboundNeighbors(service.id).some((id) => id !== service.id)) return [];
  const targets = targetsOf(survey, service.id);
  // It may answer a client along the arrow, take its work from a queue, or be the part that watches the others.
  if (targets.length === 0 || targets.some((node) => isClient(node) || isA(node, 'gateway'))) return [];
  if (targets.some((node) => isQueue(node) && sourcesOf(survey, node.id).length > 1)) return [];
  const text = `Nothing calls ${nameOf(service)}: its arrows only lead away from it.`;
  return [finding('service-nobody-calls', [service], text)];
}

/** Monitoring and logs belong to all components, and a part of a region may be meant by an arrow to the region. */
function lintLoose({ board, joined }: Survey): Finding[] {
  const loose = board.nodes.filter(
    (node) => node.kinds.length > 0 && node.boundary === null && !isWatcher(node) && !joined.includes(node),
  );
  if (loose.length === 0) return [];
  const are = loose.length === 1 ? 'is' : 'are';
  return [finding('not-connected', loose, `${listed(loose.map(nameOf))} ${are} joined to nothing.`)];
}
