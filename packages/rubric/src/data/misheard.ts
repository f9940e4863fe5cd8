/**
 * What speech recognition makes of the field's words, by what was said. One term a line, then the hearings, divided by commas. Written
 * from knowledge of how such words sound; a hearing stands here only when it means nothing else in a design.
 */
export const MISHEARD = `
kafka: kofka, cough ka, caf ka, kaf ka, kavka, kafta, coffca, cafca, apache calf
redis: red is cache, red iss, redi s, reddis, radis, read is cache, reddish cache, reddis cache
postgres: post gress, post grass, post gres, postgrass, post grease, post gray sql, postgray, postgresque
mysql: my sequel, my s q l, my squeal, mice ql
nosql: no sequel, know sequel, no s q l, nose ql, no squeal, know sql, non sequel
sql: s q l, ess q l
kubernetes: cube ernetes, cuber netties, cooper netties, kuber netties, cuban eddies, kubernetties, k eight s, cooper nettys
cassandra: casandra, kassandra, cass andra, cas sandra, kasandra
mongodb: mongo d b, mango db, mango d b, mongo dee bee
dynamodb: dynamo d b, dynamo dee bee, dynamo debbie, dyna mo db
elasticsearch: elastic search, elastic surge, plastic search, elastics search
memcached: mem cached, mem cash, mem cashed, memcash, mem cache d, mem cache
rabbitmq: rabbit m q, rabbit mq, rabbit em queue, rabbit and queue
zookeeper: zoo keeper, zu keeper, zoo kepper
websocket: web socket, web sockets, websoccer, web soccer, wet socket, web sucket
idempotent: idem potent, item potent, idiom potent, i dem potent, eye dem potent, idempotant, it important key
idempotency: idem potency, item potency, idiom potency, idempotence see, item potent see
sharding key: shouting key, charting key, starting key, shading key, charging key shard
shard: chard
sharding: shard ing
consistent hashing: consistent hashin, consistent caching ring, constant hashing, consistent passing ring, consist in hashing
load balancer: low balancer, load balance her, lode balancer, loud balancer, load balan sir, road balancer, load ballancer, low balance her
load balancing: low balancing, lode balancing, loud balancing, road balancing
rate limiter: rate limit her, rate limit er, great limiter, red limiter, late limiter, rate eliminator
rate limiting: great limiting, late limiting, red limiting
cdn: c d n, see dn, cd n, cdm edge, seedy end, c d and edge
qps: q p s, queue p s, cue p s, queries p s, kips per second
dau: d a u, d au, daily active uses
mau: m a u, m au
sqs: s q s, s cues
sns: s n s, s n as
s3: s three, s 3, as three bucket, yes three bucket, es three, amazon s three
ec2: e c two, e c 2, ec two
aws: a w s, aw s, amazon w s
gcp: g c p
api: a p i, ap i, epi gateway, a p eye
apis: a p is, a p i s, ap is
rpc: r p c, are p c
grpc: g r p c, gee rpc, g rpc, jrpc, grp c
http: h t t p, http colon
https: h t t p s, http s
tls: t l s
ssl: s s l
ttl: t t l, time to leave, t t el
lru: l r u, el are you cache, lr you, least recently use
lfu: l f u, least frequently use
slo: s l o
sla: s l a, s la agreement
tps: t p s
rps: r p s
dns: d n s, dn s
tcp: t c p
udp: u d p
jwt: j w t, jot token, j wt, jay w t, jw token
oauth: o auth, oh auth, o off two, o of two, oath two
uuid: u u i d, uu id, you you id, u u id
url: u r l, you are l
id: i d
json: jason object, jason payload, jason body, j son, jay son
yaml: yam l
graphql: graph q l, graph ql, graph queue l, graf ql
rest api: rest a p i, rest epi, wrest api, rest ap i
crud: c r u d
ddos: d dos, dee dos, d d o s, ddoss, didos attack
cap theorem: cap theory, cap the rum, cap serum, gap theorem, cab theorem, cap theorum
acid: a c i d, asset transaction, asset properties
quorum: quorom, corum, cor um, coram, quora m
paxos: pack sos, paxels, pax us
raft consensus: wrapped consensus, raf consensus
gossip protocol: gossip proto call
leader election: leader a lection, leader selection
failover: fail over, fell over to, failing over
replica: rep lica, replicca
read replica: red replica, reed replica, read rep lica
replication: rep lication, re plication
partitioning: part issuing, petitioning by
partition key: petition key, partition t, party key, partisan key
denormalize: d normalize, de normalize, the normalize table, dee normalize
hot partition: hot petition, hard partition
hotspot: hot spot, hut spot, hot spots
bloom filter: blue filter, bloom builder, balloon filter, blume filter, broom filter
geohash: geo hash, jio hash, joe hash, g o hash, geohashing
quadtree: quad tree, quadri, quat tree, quad three
trie: try tree, prefix try, t r i e
inverted index: inverted in decks, in verted index
timestamp: time stamp, times tamp
throughput: through put, threw put, true put
backpressure: back pressure, bag pressure
pub sub: pubs up, pop sub, pub sob, pub sup, publish up
dead letter queue: dead letter cue, debt letter queue, dead later queue, deadliest q, dead letter q
message queue: message cue, message q, messages q
task queue: task cue, task q
priority queue: priority cue, priority q
circuit breaker: circuit braker, circus breaker, circuit break her
exponential backoff: exponential back off, exponential pack off
retry: re try, we try again
retries: re tries
heartbeat: heart beat, hard beat, heart beats
microservice: micro service, mike row service, microservers
microservices: micro services, mike row services
stateless: state less, states less
nginx: engine x, engine ex, en jinx, n jinx
haproxy: h a proxy, ha proxy, hey proxy
prometheus: pro me theus, prometheas, promethius
grafana: gra fauna, graphana, grafauna, gravana
datadog: data dog
pagerduty: pager duty, page her duty
splunk: splunck, sp lunk
kinesis: kin esis, canisis, kinesys
cloudfront: cloud front, cloud frond
cloudflare: cloud flare, cloud flair
akamai: a k my, aka my, akami
lambda: lamb da, lamda
hadoop: ha doop, had oop, hadup
spark streaming: spark stream in
flink: f link, apache fling
bigtable: big table
hbase: h base, age base
etcd: et cd, etc d, e t c d
p99: p ninety nine, p 99, pee ninety nine, p ninety ninth
p95: p ninety five, p 95
multi region: multi reason, multi religion
round robin: round robbing, around robin, round rubbin
sticky session: stick he session, sticking session
cache invalidation: cash invalidation, catch invalidation, cash in validation
write through: right through cache, write threw, ride through cache
write back: right back cache
read through: red through cache
cache hit: cash hit, catch hit, cash it ratio
cache miss: cash miss, catch miss, cash mess
cache aside: cash aside, cash a side, catch aside
eviction policy: evection policy, conviction policy, eviction polity
eventual consistency: event will consistency, even chill consistency, eventually consistency, event you all consistency
strong consistency: strung consistency, strong consist and see
latency: late and see, laten see, late in c
availability: a vailability, avail ability, the liability zone
durability: do ability, during ability
blob storage: blog storage, block storage blob, blob story, blob starage
object storage: object story, object starage
thumbnail: thumb nail, some nail
fanout: fan out, fin out, phan out
fan out on write: fan out on right, fan out and right, fan out onright
webhook: web hook, web hoop
long polling: long pulling, long pooling, long poling, long pole ing
server sent events: server send events, server scent events
firewall: fire wall, fair wall
vpc: v p c, vp c
cron job: chron job, crown job, crone job
canary deployment: cannery deployment, canaries deployment, canary deploy
egress: e gress
ingress: in gress
back of the envelope: back of the end block, back of the envelop, back of envelop
megabyte: mega byte, mega bite, megabite
gigabyte: giga byte, giga bite, gigabite
terabyte: tera byte, terror byte, terabite, terra byte
petabyte: peta byte, pet a byte, petabite
kilobyte: kilo byte, kilo bite, kilobite
`;

/**
 * Hearings that are words of their own. They are read as the term only with one of the `near` words around them, and never
 * with one of the `unless` words.
 */
export const MISHEARD_IN_CONTEXT: readonly {
  readonly said: string;
  readonly heard: string;
  readonly near: string;
  readonly unless: string;
}[] = [
  {
    said: 'cache',
    heard: 'cash, catch, cachet',
    near: 'redis ttl lru evict eviction memcached invalidate expire hit miss database query reads latency memory cdn lookup warm stale replica',
    unless:
      'pay payment price money bank dollar withdraw deposit atm wallet register flow balance transfer exception error',
  },
  {
    said: 'queue',
    heard: 'cue, q',
    near: 'message consumer producer worker kafka rabbitmq sqs enqueue dequeue asynchronous broker publish subscribe job backlog partition',
    unless: 'stage actor camera light snooker',
  },
  {
    said: 'sql',
    heard: 'sequel, squeal',
    near: 'database table join relational query schema postgres mysql nosql transaction index store',
    unless: 'movie film book season novel',
  },
  {
    said: 'redis',
    heard: 'red is, read is, radius',
    near: 'cache memory key ttl lru evict cluster sorted counter session lookup',
    unless: 'color colour green blue light wine search nearby distance mile kilometer',
  },
  {
    said: 'shard',
    heard: 'shared, chart, charge',
    near: 'partition partitioned hash hashing consistent resharding rebalance',
    unless: 'customer card payment graph dashboard plot document link folder file nothing lock',
  },
  {
    said: 'leader',
    heard: 'lead her, liter, litre',
    near: 'follower replica election failover quorum replicate promote',
    unless: 'water fuel volume',
  },
  {
    said: 'write',
    heard: 'right, rite',
    near: 'heavy ratio throughput replica path amplification per',
    unless: 'left now side all away correct so yeah okay that is',
  },
  {
    said: 'hash',
    heard: 'ash, harsh',
    near: 'consistent shard partition ring function modulo key sha md5',
    unless: 'tree fire tone',
  },
  {
    said: 'trie',
    heard: 'try, tri',
    near: 'prefix autocomplete typeahead node suggestion',
    unless: 'again to let retry will me',
  },
  {
    said: 'nodes',
    heard: 'notes, nods',
    near: 'cluster ring replica leader follower shard',
    unless: 'take write meeting user create',
  },
  {
    said: 'latency',
    heard: 'latest see, late nc',
    near: 'millisecond percentile p99 low slow',
    unless: 'news',
  },
  {
    said: 'kafka',
    heard: 'coffee, calf',
    near: 'topic consumer producer broker offset partition',
    unless: 'drink cup morning shop break table machine',
  },
  {
    said: 'ttl',
    heard: 'title',
    near: 'expire eviction evict cache redis',
    unless: 'video name page book description thumbnail search field post',
  },
];
