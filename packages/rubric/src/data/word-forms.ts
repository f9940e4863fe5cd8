/** Words a cue may ignore: articles, clitics and what speech is padded with. Negations are never in here. */
export const SKIPPED: ReadonlySet<string> = new Set(
  `a an the of um uh uhm erm hmm like just really basically actually literally simply kind sort okay ok yeah yep
  's 're 've 'll 'd 'm ' " ( ) [ ] { } : , - – — / \\ * _ \` < >`.split(/\s+/),
);

const FORMS = `
not: n't
can: ca
will: wo
api: apis api's
db: dbs db's database databases datastore datastores
cdn: cdns
id: ids id's identifier identifiers
sla: slas
slo: slos
lb: lbs
qps: rps tps
url: urls
write: wrote written writes writing
choose: chose chosen chooses choosing choice choices
keep: kept keeps keeping
send: sent sends sending
lose: lost loses losing
store: stored stores storing storage storages
build: built builds building
hold: held holds holding
think: thought thinks thinking
know: knew known knows
go: went gone goes going
get: got gets getting gotten
give: gave given gives giving
take: took taken takes taking
make: made makes making
see: saw seen sees seeing
say: said says saying
shard: sharded sharding shards
latency: latencies
availab: available availability
scale: scalable scalability scaling scales scaled
consist: consistent consistency consistently
durab: durable durability
reliab: reliable reliability
replic: replica replicas replicate replicates replicated replicating replication
partit: partition partitions partitioned partitioning
asynchron: asynchronous asynchronously async
synchron: synchronous synchronously sync
authent: authenticate authenticates authenticated authenticating authentication
author: authorize authorise authorized authorised authorization authorisation
encrypt: encrypted encrypts encryption encrypting
websocket: websockets
nosql: no-sql
mobile: phone phones smartphone
summary: summaries summarize summarise summarizing
idempot: idempotent idempotency idempotence
optimis: optimize optimise optimized optimised optimizing optimization optimisation
normalis: normalize normalise normalized normalised normalization denormalize denormalise denormalized denormalization
analys: analytics analytic analysis analyze analyse
monitor: monitors monitoring monitored
alert: alerts alerting alerted alarm alarms
metric: metrics
queue: queues queued queuing queueing
stream: streams streamed streaming
cache: caches cached caching
throttle: throttled throttles throttling
index: indexes indexed indexing indices
log: logs logging
kilobyte: kilobytes kb kbs
megabyte: megabytes mb mbs meg megs
gigabyte: gigabytes gb gbs gig gigs
terabyte: terabytes tb tbs
petabyte: petabytes pb pbs
byte: bytes
millisecond: milliseconds millis ms msec
second: seconds sec secs
million: millions
billion: billions
thousand: thousands
hundred: hundreds
`;

/** Stems that differ from the stemmer's: irregular verbs, plural acronyms, and families the field uses as one word. */
export const STEM_OF: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', forms = ''] = line.split(': ');
      return [stem, ...forms.split(' ')].map((form) => [form, stem] as const);
    }),
);
