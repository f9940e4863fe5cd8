import type { BoardNode } from '../board/board.ts';
import type { Kind } from '../kinds/kind.ts';
import type { DrawnFact, FactId } from './drawn-fact.ts';
import { endsOf, isDeadLetters } from './path-rules.ts';
import {
  isA,
  isCache,
  isClient,
  isEntry,
  isQueue,
  isService,
  isStore,
  isWatcher,
  nameOf,
  saysWhatFor,
  wordsOfNode,
} from './roles.ts';
import { neighboursOf, targetsOf, type Survey } from './survey.ts';
import { ARCHIVES, AUTH, AUTH_METHODS, COPIES, PARTS, ROLES_OF_COPIES, SCHEMES } from './vocabulary.ts';
import { saysAny, wordsOf } from './words.ts';

/** What single components show by their names and by what they are joined to. A component that is joined to nothing shows nothing. */
export function partFacts(survey: Survey): DrawnFact[] {
  return survey.joined.flatMap((node) => [
    ...(isCache(node) ? cacheFacts(survey, node) : []),
    ...(isA(node, 'load-balancer') || isA(node, 'gateway') ? spreadFacts(survey, node) : []),
    ...(isQueue(node) ? queueFacts(survey, node) : []),
    ...(isStore(node) ? storeFacts(survey, node) : []),
    ...(isA(node, 'cdn') ? cdnFacts(survey, node) : []),
    ...(isWatcher(node) ? watcherFacts(survey, node) : []),
    ...plainFacts(survey, node),
  ]);
}

const shown = (fact: FactId, nodes: readonly BoardNode[], text?: string): DrawnFact => ({
  fact,
  elements: nodes.map(({ id }) => id),
  text: text ?? nodes.map(nameOf).join(' -> '),
});

function cacheFacts(survey: Survey, cache: BoardNode): DrawnFact[] {
  const around = neighboursOf(survey, cache.id);
  const caller = around.find((node) => !isStore(node) && !isCache(node) && !isWatcher(node) && !isQueue(node));
  const store =
    around.find(isStore) ?? (caller ? neighboursOf(survey, caller.id).find((node) => isStore(node)) : undefined);
  if (!caller || !store) return [];
  const text = `${nameOf(caller)} -> ${nameOf(cache)} before ${nameOf(store)}`;
  return [shown(saysWhatFor(cache) ? 'cache-with-content' : 'cache-before-store', [cache, caller, store], text)];
}

function spreadFacts(survey: Survey, entry: BoardNode): DrawnFact[] {
  const behind = targetsOf(survey, entry.id).filter((node) => !isClient(node) && !isEntry(node) && !isWatcher(node));
  const alike = behind.filter((node) => node.count > 1 || behind.some((other) => isSame(node, other)));
  const [first] = alike;
  if (!first || (isA(entry, 'gateway') && !isA(entry, 'load-balancer') && alike.every(({ count }) => count === 1)))
    return [];
  const several = alike.length > 1 ? alike.map(nameOf).join(', ') : `several ${nameOf(first)}`;
  return [shown('several-behind-load-balancer', [entry, ...alike], `${nameOf(entry)} -> ${several}`)];
}

/** Two boxes for instances of one thing: their names differ by a number or a letter at most. */
const isSame = (node: BoardNode, other: BoardNode): boolean => {
  const stem = ({ label }: BoardNode): string =>
    wordsOf(label)
      .filter((word) => word.length > 1 && Number.isNaN(Number(word)))
      .map((word) => word.replaceAll(/\d+$/g, ''))
      .join(' ');
  return node.id !== other.id && stem(node) !== '' && stem(node) === stem(other);
};

function queueFacts(survey: Survey, queue: BoardNode): DrawnFact[] {
  const { producers, consumers } = endsOf(survey, queue);
  const dead: DrawnFact[] = producers.length > 0 && isDeadLetters(queue) ? [shown('dead-letter-queue', [queue])] : [];
  const consumer = consumers.find((node) => !producers.includes(node));
  const producer = producers.find((node) => node !== consumer);
  if (!producer || !consumer) return dead;
  const isTold = saysWhatFor(queue) || saysWhatFor(consumer) || hasToldEdge(survey, queue.id);
  const text = [producer, queue, consumer].map(nameOf).join(' -> ');
  return [...dead, shown(isTold ? 'queue-with-purpose' : 'queue-with-consumer', [queue, producer, consumer], text)];
}

const hasToldEdge = ({ graph }: Survey, id: string): boolean =>
  graph.someEdge(id, (_id, edge) => saysWhatFor({ ...graph.getNodeAttributes(id), label: edge.label }));

const SPECIALISED: readonly Kind[] = ['search', 'blob', 'time-series', 'graph'];

function storeFacts(survey: Survey, store: BoardNode): DrawnFact[] {
  const words = wordsOfNode(store);
  const facts: DrawnFact[] = [];
  const edgeTo = survey.graph.findEdge(store.id, (_id, edge, from, to) => {
    const others = [from, to].filter((id) => id !== store.id).map((id) => survey.graph.getNodeAttributes(id));
    return others.some(isStore) && saysAny(wordsOf(edge.label), COPIES);
  });
  const partner = neighboursOf(survey, store.id).find((node) => isStore(node) && saysAny(wordsOfNode(node), COPIES));
  if (saysAny(words, ROLES_OF_COPIES) && (partner || saysAny(words, ['replica']) || store.count > 1))
    facts.push(shown('replica-roles', partner ? [store, partner] : [store]));
  else if (saysAny(words, COPIES) || edgeTo !== undefined) facts.push(shown('replicas', [store]));
  if (saysAny(words, PARTS)) {
    const isTold = saysAny(words, SCHEMES) || saysAny(words, ['consistent hashing', 'hash ring']);
    facts.push(shown(isTold ? 'partitions-by-key' : 'partitions', [store]));
  }
  if (store.kinds.some((kind) => SPECIALISED.includes(kind)))
    facts.push(shown(saysWhatFor(store) ? 'specialised-store-with-content' : 'specialised-store', [store]));
  if (store.kinds.some((kind) => kind !== 'store')) facts.push(shown('named-store', [store]));
  if (saysAny(words, ARCHIVES)) facts.push(shown('archive', [store]));
  return facts;
}

/** A CDN stands before the clients on one side and has its files from somewhere on the other. */
function cdnFacts(survey: Survey, cdn: BoardNode): DrawnFact[] {
  const around = neighboursOf(survey, cdn.id);
  const client = around.find(isClient);
  const origin = around.find((node) => isA(node, 'blob')) ?? around.find((node) => !isClient(node) && !isWatcher(node));
  if (!origin) return [];
  const nodes = client ? [client, cdn, origin] : [cdn, origin];
  const text = nodes.map(nameOf).join(' -> ');
  return [shown(isA(origin, 'blob') ? 'cdn-before-blob' : 'cdn-before-origin', [cdn, origin], text)];
}

function watcherFacts(survey: Survey, watcher: BoardNode): DrawnFact[] {
  const watched = neighboursOf(survey, watcher.id).find((node) => !isWatcher(node));
  if (!watched) return [];
  const isTool = watcher.technologies.length > 0;
  const text = `${nameOf(watched)} -> ${nameOf(watcher)}`;
  const facts: FactId[] = [];
  if (isA(watcher, 'monitoring')) facts.push(isTool ? 'monitoring-tool' : 'monitoring');
  if (isA(watcher, 'logs')) facts.push(isTool ? 'logs-tool' : 'logs');
  return facts.map((fact) => shown(fact, [watcher, watched], text));
}

function plainFacts(survey: Survey, node: BoardNode): DrawnFact[] {
  const facts: DrawnFact[] = [];
  const words = wordsOfNode(node);
  if (isA(node, 'rate-limiter')) facts.push(shown('rate-limiter', [node]));
  if ((isService(node) || isEntry(node) || node.kinds.length === 0 || isA(node, 'third-party')) && saysAny(words, AUTH))
    facts.push(shown(saysAny(words, AUTH_METHODS) ? 'auth-method' : 'auth', [node]));
  if (isA(node, 'third-party')) facts.push(shown('third-party', [node]));
  if (isA(node, 'batch-processor')) facts.push(shown('batch', [node]));
  if (isA(node, 'id-generator') && neighboursOf(survey, node.id).length > 0) facts.push(shown('id-generator', [node]));
  return facts;
}
