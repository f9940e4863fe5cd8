import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from './kind.ts';
import { kindsOf } from './kinds-of.ts';

const NAMES = [
  'Redis',
  'User DB',
  'API Gateway',
  'Kafka topic',
  'Web servers',
  'Order svc',
  'CDN (CloudFront)',
  'S3 bucket',
  'ZK',
];

const anyLabel = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 8 })), { maxLength: 6 })
    .map((parts) => parts.join(' ')),
);

test('[D40] any text is read: known kinds, each once, and a count of at least one', () => {
  fc.assert(
    fc.property(anyLabel, (label) => {
      const { kinds, technologies, count } = kindsOf(label);
      for (const kind of kinds) expect(KINDS).toContain(kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(new Set(technologies).size).toBe(technologies.length);
      expect(count).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('[D40] a label is read the same each time', () => {
  fc.assert(
    fc.property(anyLabel, (label) => {
      expect(kindsOf(label)).toEqual(kindsOf(label));
    }),
  );
});

test('[D40] case does not matter to words with spaces between them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...NAMES, 'x3', '/', 'frobnicate', 'for'), { maxLength: 6 }), (parts) => {
      const label = parts.join(' ').toLowerCase();
      expect(kindsOf(label.toUpperCase())).toEqual(kindsOf(label));
    }),
  );
});

test.each([
  ['user_service', 'UserService', 'user-service', 'USER  SERVICE', 'User\nService'],
  ['load balancer', 'LoadBalancer', 'loadbalancer', 'load_balancer', 'Load-Balancer'],
  ['message queue', 'messageQueue', 'MESSAGE_QUEUE', 'message\nqueue', 'm e s s a g e q u e u e'],
])('[D40] "%s" is read alike however it is written', (first, ...others) => {
  for (const other of others) expect(kindsOf(other)).toEqual(kindsOf(first));
  expect(kindsOf(first).kinds).toHaveLength(1);
});

test('[D40] a very long text is read in no time', () => {
  const long = [
    'Redis cache '.repeat(900),
    'x'.repeat(10_000),
    '('.repeat(10_000),
    'a '.repeat(5000),
    '1-'.repeat(5000),
  ];
  for (const text of long) kindsOf(text);
  const start = performance.now();
  for (const text of long) kindsOf(text);
  expect(performance.now() - start).toBeLessThan(50);
});

test.each([
  ['User service', ['service']],
  ['Cache server', ['cache']],
  ['Cache service for users', ['cache']],
  ['Queue worker', ['worker']],
  ['Worker queue', ['queue']],
  ['User', ['client']],
  ['User feed thing', []],
  ['Payments', ['service']],
  ['Payments shard', ['store']],
  ['Stripe API', ['third-party']],
  ['Stripe handler', ['service']],
  ['External load balancer', ['load-balancer']],
  ['Third-party mail service', ['third-party']],
] as const)('[D42] the last noun of "%s" decides', (label, kinds) => {
  expect(kindsOf(label).kinds).toEqual(kinds);
});

test.each([
  ['Redis', ['cache', 'key-value']],
  ['Redis cache', ['cache']],
  ['Redis (cache)', ['cache']],
  ['Redis queue', ['queue']],
  ['Redis / session store', ['key-value']],
  ['Session store', ['key-value']],
  ['Session store (Postgres)', ['relational']],
  ['Users (Postgres)', ['client']],
  ['Payments (Postgres)', ['relational']],
  ['Users DB (Postgres)', ['relational']],
  ['DB', ['store']],
  ['Feed service (Redis)', ['service']],
  ['S3 + CDN', ['blob', 'cdn']],
  ['Kafka', ['stream', 'queue']],
  ['Kafka queue', ['queue']],
] as const)('[D44] in "%s" the role that is named decides what a product is used for', (label, kinds) => {
  expect(kindsOf(label).kinds).toEqual(kinds);
});

test.each([
  ['Cache (Redis)', ['Redis']],
  ['Postgres / MySQL', ['PostgreSQL', 'MySQL']],
  ['Feed service on EKS', ['EKS']],
  ['ddb', ['DynamoDB']],
  ['k8s', ['Kubernetes']],
  ['Elastic serach', ['Elasticsearch']],
  ['Kafka -> Flink', ['Kafka', 'Flink']],
  ['User service', []],
] as const)('[D45] "%s" names its products by their usual names', (label, technologies) => {
  expect(kindsOf(label).technologies).toEqual(technologies);
});

test.each([
  ['API', 1],
  ['API x3', 3],
  ['API ×3', 3],
  ['3x API', 3],
  ['3 x API', 3],
  ['API (3)', 3],
  ['API (x4)', 4],
  ['API*5', 5],
  ['5 API servers', 5],
  ['API 1..N', 2],
  ['API 1-N', 2],
  ['API 1...5', 5],
  ['API 1 to 4', 4],
  ['API 1, 2, 3', 3],
  ['API #1..#3', 3],
  ['N x API', 2],
  ['API servers', 2],
  ['API server fleet', 2],
  ['Redis cluster', 2],
  ['Redis', 1],
  ['DNS', 1],
  ['Postgres (primary + replica)', 2],
  ['Postgres replica set', 2],
  ['Postgres replicas', 2],
  ['Postgres replica', 1],
  ['Postgres primary with two replicas', 3],
  ['MySQL (sharded)', 1],
  ['Kafka (3 brokers)', 3],
  ['Shard 3', 1],
  ['Server 2', 1],
  ['L7 LB', 1],
  ['Payments', 1],
  ['Logs', 1],
  ['Cassandra (3 nodes)', 3],
  ['App servers, auto scaling group', 2],
  ['Cache 10 GB', 1],
] as const)('[D46] of "%s" there are %i', (label, count) => {
  expect(kindsOf(label).count).toBe(count);
});

test.each([
  ['Servicio de pagos', ['service']],
  ['Base de datos', ['store']],
  ['Lastverteiler', ['load-balancer']],
  ["file d'attente", ['queue']],
  ['消息队列', ['queue']],
  ['用户服务', ['service']],
  ['Redis 缓存', ['cache']],
  ['база данных (Postgres)', ['relational']],
] as const)('[D49] "%s" is read in its own language', (label, kinds) => {
  expect(kindsOf(label).kinds).toEqual(kinds);
});

test('[D43] words that merely look like a name are left alone', () => {
  for (const word of ['Cash', 'Posts', 'Hosts', 'Orders of magnitude', 'Catch', 'Cashier desk', 'Radish', 'Monday']) {
    const { technologies } = kindsOf(word);
    expect(technologies).toEqual([]);
  }
  expect(kindsOf('Cash').kinds).toEqual([]);
  expect(kindsOf('Cashe').kinds).toEqual(['cache']);
});
