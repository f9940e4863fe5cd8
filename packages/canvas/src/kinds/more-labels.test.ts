import { expect, test } from 'vitest';
import { kindsOf } from './kinds-of.ts';

/** Labels of boards for other problems, each with the first of its kinds; '' for what is no component. */
const LABELS = `
Timeline cache (Redis) -> cache
Fan-out service -> service
Tweets DB (sharded MySQL) -> relational
User graph DB (Neo4j) -> graph
Write API -> service
Media CDN -> cdn
Trending service (Flink) -> service
Redis sorted set -> cache
Leaderboard (Redis ZSET) -> cache
Video upload service -> service
Transcoding queue -> queue
Raw video bucket -> blob
Thumbnail worker -> worker
Metadata DB (Cassandra) -> wide-column
Geo-sharded Redis -> cache
Driver location store -> store
Matching service -> service
Trip DB -> store
Push notification (APNs/FCM) -> third-party
Websocket manager -> service
Chat history (HBase) -> wide-column
User presence (Redis) -> cache
Group service -> service
Message sync queue -> queue
Inverted index builder -> worker
Crawler frontier -> queue
URL dedup store -> store
DNS cache -> cache
robots.txt cache -> cache
Content store (S3) -> blob
Bloom filter ->
Link extractor -> worker
Query log (Kafka) -> stream
Ad server -> service
Click events (Kafka) -> stream
Stream aggregator (Flink) -> stream-processor
OLAP store (Druid) -> time-series
Data warehouse (Redshift) -> relational
Ledger DB -> relational
Payment orchestrator -> service
Card processor (Stripe) -> third-party
Reconciliation batch -> batch-processor
Wallet service -> service
Virtual waiting queue -> queue
Booking svc x3 -> service
PostgreSQL (master) -> relational
PostgreSQL (slaves) -> relational
Search (ES) -> search
CDC (Debezium) -> stream
Operational transform server -> service
Doc store -> document
Session servers -> service
File chunks (S3) -> blob
Block DB -> store
Sync service -> service
Notification prefs DB -> store
Email worker (SES) -> worker
SMS (Twilio) -> third-party
Template store -> store
Cron scheduler -> scheduler
Job queue (SQS) -> queue
Executor pool -> worker
Lease manager -> service
Config store (etcd) -> coordination
Consistent hash ring ->
Storage nodes -> store
Gossip protocol -> coordination
Merkle tree ->
Token bucket (Redis) -> rate-limiter
Rules cache -> cache
Metrics agent -> worker
Alert manager -> monitoring
Pull gateway -> gateway
TSDB (Influx) -> time-series
Log ingestion -> service
Log search (ES) -> search
Kibana -> logs
Order book -> store
Gateway server -> gateway
Market data publisher -> service
Mobile -> client
Partner systems -> third-party
Internal services -> service
ML ranking model -> service
Feature store -> store
Embedding index (FAISS) -> search
Candidate generator -> service
GPU inference servers -> service
Vector DB (Pinecone) -> search
Read DB -> store
Write DB -> store
Materialized view -> store
Counter cache -> cache
Global DB -> store
Primary DB -> store
Secondary index -> search
In-memory grid -> cache
Hot storage -> store
Cold storage (Glacier) -> blob
DB proxy (PgBouncer) -> gateway
Connection pool ->
VPC ->
Edge nodes -> cdn
Anycast -> load-balancer
Web tier -> service
App tier -> service
Data tier -> store
Micro-frontends -> client
Mobile BFF -> gateway
Auth0 -> third-party
JWT auth -> service
SSO -> service
Kafka Connect -> stream
Schema registry -> service
Airflow DAG -> scheduler
dbt -> batch-processor
Looker -> client
Tableau dashboards -> client
Event sourcing ->
Click events -> stream
Redis counters -> cache
Git server -> third-party
Saga orchestrator -> service
Outbox table -> store
Message relay -> worker
Circuit breaker ->
Sidecar ->
Envoy sidecar -> load-balancer
API (Go) -> service
Next.js app -> client
Nginx ingress -> load-balancer
Lambda@Edge -> service
Dynamo streams -> stream
Step function -> scheduler
Photo metadata (Postgres) -> relational
Hash service -> service
Base62 encoder -> worker
Key DB -> store
Key cache -> cache
Expired link cleaner -> worker
Analytics DB -> store
Click tracker -> service
GeoHash index -> search
Quadtree servers -> service
Restaurant app -> client
Kitchen display -> client
ETA service -> service
Pricing svc -> service
Surge pricing ->
Heartbeat service -> monitoring
Rate-limit rules DB -> store
Hotel admin -> client
Inventory DB -> store
Cart (Redis) -> cache
Warehouse system -> service
Live stream -> stream
RTMP ingest -> service
Origin storage -> store
HLS packager -> worker
DRM service -> service
Comment fan-out -> worker
Pub/sub (Redis) -> queue
Long poll server -> service
SSE gateway -> gateway
`;

test('[D48] the kind that a person names first is among those of a label from any problem', () => {
  const wrong = LABELS.trim()
    .split('\n')
    .filter((row) => {
      const [label = '', wanted = ''] = row.split(/ ->\s?/u);
      const { kinds } = kindsOf(label);
      return wanted === '' ? kinds.length > 0 : !kinds.some((kind) => kind === wanted);
    });
  expect(wrong).toEqual([]);
});
