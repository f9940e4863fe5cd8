/** What a component of a drawn system is. `store` is a data store of unknown kind. */
export const KINDS = [
  'client',
  'third-party',
  'dns',
  'cdn',
  'load-balancer',
  'gateway',
  'rate-limiter',
  'service',
  'worker',
  'scheduler',
  'id-generator',
  'coordination',
  'queue',
  'stream',
  'stream-processor',
  'batch-processor',
  'cache',
  'store',
  'relational',
  'key-value',
  'wide-column',
  'document',
  'graph',
  'time-series',
  'search',
  'blob',
  'monitoring',
  'logs',
] as const;

export type Kind = (typeof KINDS)[number];

/** Where data is kept for good, of known or unknown kind. */
export const STORES: readonly Kind[] = [
  'store',
  'relational',
  'key-value',
  'wide-column',
  'document',
  'graph',
  'time-series',
  'search',
  'blob',
];

/** What a label says about the component it stands on. */
export interface LabelReading {
  /** None when nothing was recognised; several for "Redis cache / session store". The most specific first. */
  readonly kinds: readonly Kind[];
  /** Products named, by their usual names. */
  readonly technologies: readonly string[];
  /** How many of it there are: 3 for "API x3", 2 for an unnumbered plural, replica set or cluster, else 1. */
  readonly count: number;
}
