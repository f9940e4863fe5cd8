import { expect, test } from 'vitest';
import { kindsOf } from './kinds-of.ts';

/** A label, the kinds it has, and how many when that is not one. Written before the reader was first run on them. */
const LABELS = `
Mobile App -> client
iOS / Android app -> client
Web browser -> client
Users -> client x2
End user -> client
Rider app -> client
Driver App (Android) -> client
Admin dashboard -> client
Smart TV -> client
IoT sensors -> client x2
Customer -> client
Web client -> client
React frontend -> client
Merchant portal -> client
Advertisers -> client x2
Viewer -> client
mobile_client -> client
webClient -> client
Laptop -> client
SPA -> client
DNS -> dns
Route53 -> dns
Route 53 (DNS) -> dns
GeoDNS -> dns
DNS resolver -> dns
CDN -> cdn
CloudFront -> cdn
Akamai CDN -> cdn
CDN (Fastly) -> cdn
Cloudflare -> cdn
Edge PoP -> cdn
Content Delivery Network -> cdn
LB -> load-balancer
L7 LB -> load-balancer
Load Balancer -> load-balancer
load-balancer -> load-balancer
LoadBalancer -> load-balancer
Load Balancers -> load-balancer x2
ALB -> load-balancer
AWS NLB -> load-balancer
ELB -> load-balancer
HAProxy -> load-balancer
nginx LB -> load-balancer
Load Balancer (NGINX) -> load-balancer
Global LB -> load-balancer
Nginx -> load-balancer, gateway
Reverse proxy -> load-balancer
API Gateway -> gateway
API GW -> gateway
APIGateway -> gateway
apiGateway -> gateway
Gateway -> gateway
Kong -> gateway
Amazon API Gateway -> gateway
WebSocket gateway -> gateway
BFF -> gateway
WAF -> gateway
API Gateway + rate limiter -> gateway, rate-limiter
API Gateway (auth, rate limiting) -> gateway
LB / API Gateway -> load-balancer, gateway
Rate limiter -> rate-limiter
Rate Limiting Service -> rate-limiter
RateLimiter (Redis) -> rate-limiter
Throttler -> rate-limiter
Auth Service -> service
Auth svc -> service
AuthService -> service
auth_service -> service
Order service -> service
Orders API -> service
User API -> service
Web server -> service
Web Servers -> service x2
App servers -> service x2
App Server -> service
API servers x4 -> service x4
Application servers (N) -> service x2
REST API -> service
Backend -> service
Feed generator -> service
Timeline service -> service
Tweet Service (Node.js) -> service
Payment service -> service
Notification Service -> service
Chat server -> service
Chat servers 1..N -> service x2
WebSocket servers -> service x2
Presence service -> service
Session manager -> service
Request handler -> service
Recommendation engine -> service
Matching engine -> service
Pricing engine -> service
Search service -> service
Upload API -> service
Media service -> service
Location Service -> service
Trip manager -> service
EC2 -> service
EKS cluster -> service x2
AWS Lambda -> service, worker
Lambda function -> service, worker
k8s -> service
Monolith -> service
Microservices -> service x2
Ranking -> service
Payments -> service
Auth -> service
Read API -> service
Write service -> service
Shortening service -> service
URL Shortener -> service
Redirect Service -> service
Ad server -> service
Inventory Svc x2 -> service x2
user-service -> service
Hotel service -> service
Metadata service -> service
Game server -> service
Signaling server -> service
Fraud detection service -> service
Geo service -> service
Worker -> worker
Workers -> worker x2
Email worker -> worker
Notif. worker -> worker
Push worker x3 -> worker x3
Transcoding workers -> worker x2
Fanout worker -> worker
Fan-out workers -> worker x2
Kafka consumer -> worker
Queue consumers -> worker x2
Image processor -> worker
Crawler -> worker
Web crawler workers -> worker x2
Celery workers -> worker x2
Transcoder -> worker
Indexer -> worker
Thumbnail generator -> worker
Background worker -> worker
Consumer group -> worker
HTML fetcher -> worker
Video encoder -> worker
DB -> store
Database -> store
User DB -> store
Users DB -> store
DB cluster -> store x2
Metadata store -> store
Metadata DB -> store
NoSQL -> store
Order database -> store
Read replica -> store
Read replicas -> store x2
DB (primary) -> store
DB replica -> store
Shard 1 -> store
Shard 1..N -> store x2
Data store -> store
Message store -> store
User DB (Postgres) -> relational
Users DB (MySQL) -> relational
SQL DB -> relational
SQL -> relational
RDBMS -> relational
Postgres -> relational
PostgreSQL -> relational
PostgreSQL primary -> relational
Postgres read replica -> relational
MySQL -> relational
MySQL (sharded) -> relational
MySQL shards -> relational x2
Aurora -> relational
RDS -> relational
Amazon RDS (Postgres) -> relational
Cloud Spanner -> relational
Spanner -> relational
CockroachDB -> relational
Relational DB -> relational
Vitess / MySQL -> relational
Orders (Postgres) -> relational
Redis -> cache, key-value
Redis cache -> cache
Redis Cluster -> cache, key-value x2
Cache -> cache
Cache (Redis) -> cache
Redis (cache) -> cache
Redis Cache x3 -> cache x3
Memcached -> cache
Memcache pool -> cache x2
Distributed cache -> cache
ElastiCache -> cache
LRU cache -> cache
Cache cluster -> cache x2
Timeline cache -> cache
Local cache -> cache
Cache server -> cache
User cache -> cache
Session store -> key-value
Redis cache / session store -> cache, key-value
KV store -> key-value
Key-value store -> key-value
Key Value DB -> key-value
DynamoDB -> key-value
Dynamo -> key-value
DynamoDB table -> key-value
RocksDB -> key-value
URL store (DynamoDB) -> key-value
Session Store (Redis) -> key-value
Cassandra -> wide-column
Cassandra cluster -> wide-column x2
Messages DB (Cassandra) -> wide-column
ScyllaDB -> wide-column
HBase -> wide-column
Bigtable -> wide-column
Cassandra (messages) -> wide-column
Wide-column store -> wide-column
MongoDB -> document
Mongo -> document
Document DB -> document
Document store -> document
Catalog DB (Mongo) -> document
Firestore -> document
Cosmos DB -> document
Graph DB -> graph
Neo4j -> graph
Social graph DB -> graph
Neptune -> graph
InfluxDB -> time-series
TSDB -> time-series
Time series DB -> time-series
TimescaleDB -> time-series
Metrics DB -> time-series
Elasticsearch -> search
Elastic Search -> search
ElasticSearch cluster -> search x2
Search index -> search
OpenSearch -> search
Solr -> search
Inverted index -> search
Search cluster (Elasticsearch) -> search x2
Vector DB -> search
S3 -> blob
S3 bucket -> blob
AWS S3 -> blob
Blob storage -> blob
Blob Store (S3) -> blob
Object storage -> blob
Object Store -> blob
GCS -> blob
HDFS -> blob
Image storage -> blob
Video store (S3) -> blob
File storage -> blob
Media bucket -> blob
Azure Blob -> blob
Raw videos (S3) -> blob
Data lake -> blob
Queue -> queue
Message queue -> queue
Message Queue (RabbitMQ) -> queue
msg q -> queue
MQ -> queue
SQS -> queue
SQS queue -> queue
RabbitMQ -> queue
Job queue -> queue
Task Queue -> queue
Dead letter queue -> queue
DLQ -> queue
Pub/Sub -> queue, stream
Redis queue -> queue
Redis pub/sub -> queue, stream
Notification queue -> queue
SNS -> queue
Message broker -> queue
URL frontier -> queue
Priority queues -> queue x2
Message queue (Kafka) -> queue
Event bus -> queue, stream
Kafka -> stream, queue
Kafka topic: clicks -> stream, queue
Kafka cluster -> stream, queue x2
Kinesis -> stream
Event stream -> stream
Kinesis stream -> stream
CDC -> stream
Clickstream (Kafka) -> stream
Kafka event log -> stream, store
Flink -> stream-processor
Flink job -> stream-processor
Kafka Streams -> stream-processor
Stream processor -> stream-processor
Stream processing (Flink) -> stream-processor
Spark Streaming -> stream-processor
Spark -> batch-processor
Spark job -> batch-processor
MapReduce -> batch-processor
Batch job -> batch-processor
ETL -> batch-processor
Hadoop -> batch-processor
Batch processor (Spark) -> batch-processor
Scheduler -> scheduler
Cron -> scheduler
Cron job -> scheduler
Job scheduler -> scheduler
Airflow -> scheduler
Task scheduler service -> scheduler
ID generator -> id-generator
Unique ID generator -> id-generator
Snowflake IDs -> id-generator
Snowflake ID service -> id-generator
KGS -> id-generator
Key Generation Service -> id-generator
UUID generator -> id-generator
Ticket server -> id-generator
ZooKeeper -> coordination
ZK -> coordination
etcd -> coordination
etcd cluster -> coordination x2
Consul -> coordination
Service discovery -> coordination
Service registry -> coordination
Distributed lock -> coordination
Config service -> coordination, service
Lock service -> coordination
Monitoring -> monitoring
Prometheus -> monitoring, time-series
Grafana -> monitoring
Datadog -> monitoring
CloudWatch -> monitoring, logs
Metrics -> monitoring
Monitoring & alerting -> monitoring
Logging -> logs
Logging service -> logs
ELK -> logs, search
ELK stack -> logs, search
Splunk -> logs
Log aggregator -> logs
Stripe -> third-party
Stripe API -> third-party
Twilio -> third-party
Payment provider -> third-party
Payment gateway -> third-party
Bank -> third-party
External API -> third-party
3rd party service -> third-party
Third-party payment API -> third-party
SMS provider -> third-party
Google Maps API -> third-party
APNS / FCM -> third-party
PSP (Stripe) -> third-party
Email provider (SendGrid) -> third-party
`;

const KIND_AND_COUNT = /^(?<kinds>.*?)(?: x(?<count>\d+))?$/u;

test('[D48] of labels as candidates write them, each has its kinds and its count', () => {
  const rows = LABELS.trim().split('\n');
  expect(rows.length).toBeGreaterThanOrEqual(300);
  const wrong = rows.filter((row) => {
    const [label = '', wanted = ''] = row.split(/ ->\s?/u);
    const { kinds, count } = kindsOf(label);
    const found = KIND_AND_COUNT.exec(wanted)?.groups;
    return kinds.join(', ') !== found?.['kinds'] || count !== Number(found['count'] ?? 1);
  });
  expect(wrong.map((row) => `${row}: ${JSON.stringify(kindsOf(row.split(' ->')[0] ?? ''))}`)).toEqual([]);
});
