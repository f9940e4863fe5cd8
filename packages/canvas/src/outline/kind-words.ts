import type { Kind } from '../kinds/kind.ts';

/** Kinds as people say them, in the singular and without an article. */
const WORDS: Readonly<Record<Kind, string>> = {
  client: 'client',
  'third-party': 'third party',
  dns: 'DNS',
  cdn: 'CDN',
  'load-balancer': 'load balancer',
  gateway: 'gateway',
  'rate-limiter': 'rate limiter',
  service: 'service',
  worker: 'worker',
  scheduler: 'scheduler',
  'id-generator': 'ID generator',
  coordination: 'coordination service',
  queue: 'queue',
  stream: 'event stream',
  'stream-processor': 'stream processor',
  'batch-processor': 'batch processor',
  cache: 'cache',
  store: 'data store',
  relational: 'relational database',
  'key-value': 'key-value store',
  'wide-column': 'wide-column store',
  document: 'document store',
  graph: 'graph database',
  'time-series': 'time-series database',
  search: 'search index',
  blob: 'object storage',
  monitoring: 'monitoring',
  logs: 'logs',
};

/** "cache and key-value store"; '' when nothing was recognised. */
export function kindWords(kinds: readonly Kind[]): string {
  return inWords(kinds.map((kind) => WORDS[kind]));
}

/** "a", "a and b", "a, b and c". */
export function inWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
