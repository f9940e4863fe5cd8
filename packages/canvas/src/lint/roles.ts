import type { Board, BoardNode } from '../board/board.ts';
import { type Kind, STORES } from '../kinds/kind.ts';
import { GENERIC_WORDS, REPLICATED_BY_NATURE, SEVERAL } from './vocabulary.ts';
import { saysAny, wordsOf } from './words.ts';

type Kinds = Pick<BoardNode, 'kinds'>;

const WORKERS: readonly Kind[] = ['worker', 'stream-processor', 'batch-processor'];
const ENTRIES: readonly Kind[] = ['load-balancer', 'gateway', 'cdn', 'rate-limiter'];

const isOneOf = (node: Kinds, kinds: readonly Kind[]): boolean => node.kinds.some((kind) => kinds.includes(kind));

export const isA = (node: Kinds, kind: Kind): boolean => node.kinds.includes(kind);
export const isClient = (node: Kinds): boolean => node.kinds[0] === 'client';
export const isCache = (node: Kinds): boolean => isA(node, 'cache');
export const isQueue = (node: Kinds): boolean => node.kinds[0] === 'queue' || node.kinds[0] === 'stream';
export const isWorker = (node: Kinds): boolean => isOneOf(node, WORKERS);
export const isEntry = (node: Kinds): boolean => isOneOf(node, ENTRIES);
export const isService = (node: Kinds): boolean => node.kinds[0] === 'service';
/** Where data is kept for good. A "search service" is a service, and what may be a cache is not counted on. */
export const isStore = (node: Kinds): boolean =>
  node.kinds[0] !== undefined && STORES.includes(node.kinds[0]) && !isCache(node);
/** Whatever data is read from: a store, a cache or a CDN. */
export const holdsData = (node: Kinds): boolean => isStore(node) || isCache(node) || isA(node, 'cdn');
/** What watches the others and is no part of their work. */
export const isWatcher = (node: Kinds): boolean => node.kinds[0] === 'monitoring' || node.kinds[0] === 'logs';

/** The words of its label and of the products named in it. */
export const wordsOfNode = (node: BoardNode): string[] => wordsOf([node.label, ...node.technologies].join(' '));

/** Whether one box stands for several machines: by its count, its words, its product or the boundary around it. */
export function isSeveral(node: BoardNode, board: Board): boolean {
  if (node.count > 1 || isA(node, 'cdn') || isA(node, 'dns') || isA(node, 'blob')) return true;
  const around = board.boundaries.find(({ id }) => id === node.boundary)?.label ?? '';
  return saysAny(wordsOfNode(node), [...SEVERAL, ...REPLICATED_BY_NATURE]) || saysAny(wordsOf(around), SEVERAL);
}

/** Whether a label says what the component is for, beyond its kind and product. */
export function saysWhatFor(node: BoardNode): boolean {
  const products = node.technologies.flatMap(wordsOf);
  // Labels are typed in a hurry: "Reddis" names the product as well.
  const isProduct = (word: string): boolean =>
    products.some((product) => product[0] === word[0] && Math.abs(product.length - word.length) < 3);
  return wordsOf(node.label).some(
    (word) => word.length > 2 && !GENERIC_WORDS.has(word) && !isProduct(word) && Number.isNaN(Number(word)),
  );
}

/** Characters; some write a paragraph into a box. */
const LONGEST_NAME = 60;

const WORDS_FOR: Partial<Record<Kind, string>> = { store: 'database', relational: 'database' };

/** A component as people name it. */
export function nameOf({ label, kinds }: Pick<BoardNode, 'label' | 'kinds'>): string {
  if (label !== '') return label.length > LONGEST_NAME ? `${label.slice(0, LONGEST_NAME).trimEnd()}…` : label;
  const [kind] = kinds;
  return kind ? `the unlabelled ${WORDS_FOR[kind] ?? kind.replaceAll('-', ' ')}` : 'an unlabelled component';
}
