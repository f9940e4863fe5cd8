import type { Kind } from '../kinds/kind.ts';
import { phrases } from './words.ts';

/** Products that somebody else runs, or that are spread over machines by their nature: one box stands for many machines. */
export const REPLICATED_BY_NATURE: readonly string[] = phrases(`
  s3, gcs, azure blob, cloud storage, r2, glacier, hdfs, ceph, dynamodb, dynamo, cassandra, scylladb, scylla,
  bigtable, hbase, cosmos db, cosmosdb, spanner, cockroachdb, firestore, firebase, bigquery, snowflake,
  redshift, aurora, vitess, foundationdb, sqs, sns, kinesis, pub sub, pubsub, eventbridge, kafka, pulsar,
  elasticsearch, opensearch, cloudfront, cloudflare, akamai, fastly, route 53, route53, elb, alb, nlb,
  aws api gateway, amazon api gateway, lambda, cloud functions, fargate, flink, spark, kubernetes, k8s, zookeeper, etcd`);

/** Words that say there are several of a component. */
export const SEVERAL: readonly string[] = phrases(`
  cluster, clustered, fleet, pool, replicated, replica, replica set, auto scaling,
  autoscaling, autoscaled, serverless, multi az, multi region, redundant, standby, active active,
  active passive, horizontally scaled`);

/** What a worker does whose result leaves the system. */
export const SENDS_OUT: readonly string[] = phrases(`
  email, mail, mailer, smtp, sms, push, notification, notifier, notify, send, sender, webhook, apns, fcm, alert`);

/** Words that say a store is copied, and which copy a box is. */
export const COPIES: readonly string[] = phrases(`
  replica, replication, replicated, replicate, follower, secondary, slave, standby, leader, primary, master,
  quorum, failover, multi az, multi leader, hot spare, mirror`);

/** Those of them that say how it is copied. */
export const ROLES_OF_COPIES: readonly string[] = phrases(`
  read replica, follower, secondary, slave, standby, leader, primary, master, quorum, asynchronous,
  synchronous, async, sync, multi leader`);

export const PARTS: readonly string[] = phrases(`
  shard, sharded, sharding, partition, partitioned, partitioning, consistent hashing, hash ring`);

/** Words that say by what data is split. */
export const SCHEMES: readonly string[] = ['by', 'hash', 'hashed', 'hashing', 'range', 'geo', 'region', 'key', 'mod'];

export const WRITES: readonly string[] = phrases(`
  write, post, put, create, insert, save, store, upload, publish, ingest, update, submit, append, persist,
  shorten, record, book, reserve, order, delete, patch`);
export const READS: readonly string[] = phrases(`
  read, get, fetch, query, search, download, load, view, lookup, look up, list, redirect, watch, browse, serve,
  retrieve, select`);
/** In a component's name many of those words mean a thing: a post service reads posts as well. */
export const WRITING_PARTS: readonly string[] = ['write', 'writer', 'upload', 'uploader', 'ingest', 'ingestion'];
export const READING_PARTS: readonly string[] = ['read', 'reader', 'query', 'download', 'search', 'redirect'];

/** How a component is spoken of, where a word says clearly that it is meant. */
export const SPOKEN: Partial<Record<Kind, readonly string[]>> = {
  dns: ['dns'],
  cdn: ['cdn', 'content delivery network', 'cloudfront', 'akamai'],
  'load-balancer': ['load balancer', 'load balancing', 'load balance'],
  gateway: ['api gateway', 'gateway'],
  'rate-limiter': ['rate limiter', 'rate limiting', 'rate limit'],
  queue: ['message queue', 'queue', 'rabbitmq', 'sqs'],
  stream: ['kafka', 'event stream', 'kinesis', 'message bus', 'event bus'],
  cache: ['cache', 'redis', 'memcached', 'caching'],
  search: ['elasticsearch', 'search index', 'inverted index', 'lucene', 'elastic search'],
  blob: ['blob store', 'blob storage', 'object store', 'object storage', 's3'],
  'id-generator': ['id generator', 'key generation service', 'snowflake'],
  coordination: ['zookeeper', 'etcd'],
  monitoring: ['prometheus', 'grafana', 'datadog', 'monitoring'],
};

/** What kind of thing a component is, and not what it is for. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  phrases(`
  a, an, the, and, or, of, for, our, main, new, async, amazon, aws, apache, google, app, application, api,
  apis, server, servers, service, services, micro, microservice, web, backend, node, nodes, instance,
  instances, cluster, pool, tier, layer, system, component, cache, caches, caching, cached, memory,
  distributed, lru, ttl, in, db, dbs, database, databases, data, store, stores, storage, datastore, table,
  tables, sql, nosql, relational, document, key, value, kv, wide, column, graph, time, series, tsdb, blob,
  object, file, files, bucket, queue, queues, mq, message, messages, messaging, broker, bus, event, events,
  stream, streams, topic, pub, sub, pubsub, worker, workers, consumer, consumers, producer, producers,
  processor, processing, job, jobs, task, tasks, background, search, engine, index, indexes, inverted,
  secondary, primary, master, slave, leader, follower, replica, replicas, shard, shards, read, write, x, n,
  log, logs, logging, monitoring, metrics, cdn, edge, load, balancer, gateway, lb, dns, rate, limiter, client,
  clients, user, users, publish, publishes, consume, consumes, subscribe, push, pull, poll, enqueue, dequeue,
  produce, send, sends, get, put, writes, reads, http, https, rest, rpc, grpc, sync`),
);

/** What a region or a private network around components is called. */
export const PLACES: readonly string[] = phrases(`
  region, zone, availability zone, az, data center, datacenter, data centre, dc, us, eu, asia, apac, east, west,
  europe, america`);
export const PRIVATE: readonly string[] = phrases(`
  vpc, private network, private subnet, private, internal network, firewall, dmz, trusted zone`);

export const AUTH: readonly string[] = phrases(`
  auth, authentication, authorization, authorisation, identity, login, oauth, oidc, jwt, sso, iam, keycloak, auth0,
  okta, cognito, token service, session service`);
/** Those of them that say how a caller is known. */
export const AUTH_METHODS: readonly string[] = phrases(`
  oauth, oidc, jwt, sso, token, session, api key, signed url, presigned url, saml, rbac, role, mtls`);

export const ARCHIVES: readonly string[] = phrases(`
  archive, archival, cold storage, cold store, glacier, deep archive, cold tier`);
export const DEAD_LETTERS: readonly string[] = phrases(`dlq, dead letter queue, dead letter, dead letters`);
export const PROTOCOLS: readonly string[] = phrases(`
  http, https, rest, grpc, rpc, websocket, web socket, ws, wss, sse, server sent events, long polling, polling,
  webhook, graphql, tcp, udp, mqtt, webrtc`);
export const ENCRYPTED: readonly string[] = phrases(`https, tls, mtls, ssl, wss, encrypted, end to end encryption`);
/** How a table of users, followers or places is found by more than its key. */
export const INDEXES: readonly string[] = phrases(`
  inverted index, secondary index, geo index, geohash, quadtree, bloom filter, trie, search index`);
