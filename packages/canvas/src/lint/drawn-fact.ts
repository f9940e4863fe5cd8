/** What a drawing can show. */
export const DRAWN_FACTS = [
  'write-path',
  'named-write-path',
  'read-path',
  'named-read-path',
  'cache-before-store',
  'cache-with-content',
  'several-behind-load-balancer',
  'queue-with-consumer',
  'queue-with-purpose',
  'dead-letter-queue',
  'replicas',
  'replica-roles',
  'partitions',
  'partitions-by-key',
  'cdn-before-origin',
  'cdn-before-blob',
  'regions',
  'specialised-store',
  'specialised-store-with-content',
  'named-store',
  'archive',
  'monitoring',
  'monitoring-tool',
  'logs',
  'logs-tool',
  'rate-limiter',
  'auth',
  'auth-method',
  'private-network',
  'encryption',
  'protocol',
  'id-generator',
  'third-party',
  'batch',
] as const;

export type FactId = (typeof DRAWN_FACTS)[number];

/** Something that a board shows by how it is drawn. */
export interface DrawnFact {
  readonly fact: FactId;
  /** What it is about, the most telling element first. */
  readonly elements: readonly string[];
  /** In the components' own names, such as "Client -> API server -> Orders DB". */
  readonly text: string;
}
