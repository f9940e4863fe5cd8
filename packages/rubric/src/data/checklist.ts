import type { Checklist } from '../checklist-shape.ts';

/** The sixty points a mock interview is scored against, by section. Ids are stable: stored scores refer to them. */
export const CHECKLIST: Checklist = {
  version: 1,
  sections: [
    {
      id: 'feature-expectations',
      title: 'Feature expectations',
      stage: 'requirements',
      minutes: 5,
      points: [
        {
          id: 'FE1',
          importance: 3,
          title: 'Core use cases',
          counts: 'States two or more functional requirements or use cases the system must serve.',
        },
        {
          id: 'FE2',
          importance: 2,
          title: 'Out of scope',
          counts: 'Names at least one scenario or feature that will not be covered.',
        },
        {
          id: 'FE3',
          importance: 2,
          title: 'Who uses it',
          counts:
            'Identifies the users, actors or client systems (end users, creators, internal services, analytics or ML consumers).',
        },
        {
          id: 'FE4',
          importance: 3,
          title: 'How many use it',
          counts:
            'Asks for, is told and adopts, or assumes a number of users, clients, devices or requests (DAU, MAU, total).',
        },
        {
          id: 'FE5',
          importance: 2,
          title: 'Usage patterns',
          counts:
            'Describes how it is used: read-heavy or write-heavy, peaks and spikes, growth, geography, object sizes, access pattern.',
        },
        {
          id: 'FE6',
          importance: 3,
          title: 'Clarifying questions',
          counts: 'Asks at least two questions that narrow the problem before designing.',
        },
      ],
    },
    {
      id: 'estimations',
      title: 'Estimations',
      stage: 'estimates',
      minutes: 5,
      points: [
        {
          id: 'ES1',
          importance: 3,
          title: 'Throughput',
          counts: 'Works out requests, writes or events per second.',
        },
        {
          id: 'ES2',
          importance: 2,
          title: 'Read/write ratio',
          counts: 'Gives the ratio of reads to writes as a number or derives both rates.',
        },
        {
          id: 'ES3',
          importance: 2,
          title: 'Bandwidth',
          counts: 'Estimates data per second in or out (ingress, egress).',
        },
        {
          id: 'ES4',
          importance: 3,
          title: 'Storage',
          counts: 'Estimates how much data is stored over a stated time, or per object times count.',
        },
        {
          id: 'ES5',
          importance: 2,
          title: 'Memory for cache',
          counts: 'Estimates what is held in memory or cache and how much RAM it takes.',
        },
        {
          id: 'ES6',
          importance: 2,
          title: 'Machines',
          counts: 'Sizes a tier: number of servers, shards, partitions or connections per machine.',
        },
        {
          id: 'ES7',
          importance: 1,
          title: 'Peak and headroom',
          counts: 'Applies a peak factor, replication factor, growth or free-space headroom to an estimate.',
        },
      ],
    },
    {
      id: 'design-goals',
      title: 'Design goals',
      stage: 'requirements',
      minutes: 5,
      points: [
        {
          id: 'DG1',
          importance: 3,
          title: 'Latency goal',
          counts:
            'States how fast it must answer, with a number or a percentile, or says which path must be real-time and which may lag.',
        },
        {
          id: 'DG2',
          importance: 3,
          title: 'Availability goal',
          counts: 'States an availability requirement (nines, no downtime, degrade rather than fail).',
        },
        {
          id: 'DG3',
          importance: 3,
          title: 'Consistency against availability',
          counts: 'Decides between strong and eventual (or another) consistency for this system, or argues it by CAP.',
        },
        {
          id: 'DG4',
          importance: 2,
          title: 'Durability',
          counts: 'States what data must never be lost, or how much loss is tolerable.',
        },
        {
          id: 'DG5',
          importance: 2,
          title: 'Scalability goal',
          counts: 'States the growth or load the design must scale to as a requirement.',
        },
        {
          id: 'DG6',
          importance: 1,
          title: 'Cost',
          counts: 'Treats cost of build, infrastructure or maintenance as a constraint on a choice.',
        },
      ],
    },
    {
      id: 'high-level-design',
      title: 'High-level design',
      stage: 'high-level-design',
      minutes: 6,
      points: [
        {
          id: 'HL1',
          importance: 3,
          title: 'APIs',
          counts:
            'Defines one or more endpoints or calls for the main read and write scenarios with what they take or return.',
        },
        {
          id: 'HL2',
          importance: 3,
          title: 'Data model',
          counts: 'Names entities or tables with fields, keys or relations.',
        },
        {
          id: 'HL3',
          importance: 2,
          title: 'Core algorithm',
          counts:
            'Explains the basic algorithm or data structure at the heart of the system (key generation, ranking, matching, hashing, fan-out, trie, geo index ...).',
        },
        {
          id: 'HL4',
          importance: 3,
          title: 'Component diagram',
          counts:
            'Lays out the main components and how they connect, drawn or narrated (client, entry point, services, stores).',
        },
        {
          id: 'HL5',
          importance: 3,
          title: 'Write path',
          counts: 'Walks a write or upload from the client to where it is stored.',
        },
        {
          id: 'HL6',
          importance: 3,
          title: 'Read path',
          counts: 'Walks a read or query from the client to the data and back.',
        },
        {
          id: 'HL7',
          importance: 3,
          title: 'Choice of database',
          counts:
            'Chooses a kind of data store and gives a reason (relational, key-value, wide-column, document, graph, time series, search, blob).',
        },
        {
          id: 'HL8',
          importance: 2,
          title: 'Communication',
          counts:
            'Chooses a protocol or style between parts with a reason (REST, RPC, WebSocket, SSE, polling, sync or async).',
        },
      ],
    },
    {
      id: 'deep-dive',
      title: 'Deep dive',
      stage: 'deep-dive',
      minutes: 10,
      points: [
        {
          id: 'DD1',
          importance: 2,
          title: 'Scaling the algorithm',
          counts:
            'Says how the core algorithm holds at scale (precompute, fan-out on write or read, incremental, batching, approximate structure).',
        },
        {
          id: 'DD2',
          importance: 3,
          title: 'Partitioning',
          counts:
            'Shards or partitions data or work and names the key or the scheme (hash, range, consistent hashing, geography).',
        },
        {
          id: 'DD3',
          importance: 3,
          title: 'Replication',
          counts:
            'Replicates data or services and says how (leader-follower, multi-leader, quorum, synchronous or not, read replicas).',
        },
        {
          id: 'DD4',
          importance: 3,
          title: 'Caching',
          counts:
            'Places a cache and says what it holds or its policy (cache-aside, write-through, TTL, LRU, invalidation).',
        },
        {
          id: 'DD5',
          importance: 3,
          title: 'Load balancing',
          counts:
            'Spreads traffic over instances: load balancer, its algorithm or layer, stateless services, service discovery, API gateway.',
        },
        {
          id: 'DD6',
          importance: 2,
          title: 'Edge',
          counts: 'Uses a CDN, DNS routing, edge or multi-region placement and says for what.',
        },
        {
          id: 'DD7',
          importance: 2,
          title: 'Asynchronous work',
          counts: 'Uses a queue, log, stream, worker pool or back pressure and says for what.',
        },
        {
          id: 'DD8',
          importance: 2,
          title: 'Concurrency and idempotency',
          counts:
            'Handles races, duplicates or ordering (locks, transactions, versions, unique constraints, idempotency keys, deduplication, sequencing).',
        },
        {
          id: 'DD9',
          importance: 3,
          title: 'Failures',
          counts:
            'Says what happens when a component fails and how it recovers (failover, retry, timeout, dead-letter queue, circuit breaker, single points of failure removed).',
        },
        {
          id: 'DD10',
          importance: 2,
          title: 'Hot spots',
          counts: 'Handles skew: celebrities, hot keys or partitions, thundering herd, bursts.',
        },
        {
          id: 'DD11',
          importance: 1,
          title: 'Data lifecycle',
          counts: 'Handles old data: expiry, archival to cold storage, compaction, cleanup, retention.',
        },
        {
          id: 'DD12',
          importance: 1,
          title: 'Specialised store or index',
          counts:
            'Adds the specialised structure that the problem needs (secondary or inverted index, search engine, geo index, blob store, time-series store, bloom filter) and says for what.',
        },
      ],
    },
    {
      id: 'justify',
      title: 'Justify',
      stage: 'deep-dive',
      minutes: 5,
      points: [
        {
          id: 'JU1',
          importance: 2,
          title: 'Throughput of each layer',
          counts: 'Checks that a layer can take the estimated load (what one machine handles against what is needed).',
        },
        {
          id: 'JU2',
          importance: 2,
          title: 'Latency of the path',
          counts: 'Adds up or discusses the latency that layers or hops cost on a path.',
        },
        {
          id: 'JU3',
          importance: 3,
          title: 'Trade-offs',
          counts: 'Weighs at least two alternatives with what each gains and costs.',
        },
        {
          id: 'JU4',
          importance: 3,
          title: 'Bottlenecks',
          counts: 'Points out a bottleneck, limit or single point of failure of the design and answers it.',
        },
        {
          id: 'JU5',
          importance: 2,
          title: 'Back to the requirements',
          counts: 'Checks the design against the stated requirements or summarises how they are met.',
        },
      ],
    },
    {
      id: 'key-metrics',
      title: 'Key metrics to measure',
      stage: 'monitoring',
      minutes: 3,
      points: [
        {
          id: 'KM1',
          importance: 2,
          title: 'Product metrics',
          counts:
            'Names metrics of what the system is for (views counted, messages delivered, conversion, match rate ...).',
        },
        {
          id: 'KM2',
          importance: 2,
          title: 'Infrastructure metrics',
          counts:
            'Names resource or component metrics (CPU, memory, disk, network, queue depth, hit rate, replication lag, error rate).',
        },
        {
          id: 'KM3',
          importance: 1,
          title: 'Service levels',
          counts: 'Defines an SLO, SLA or percentile that is tracked.',
        },
      ],
    },
    {
      id: 'health-monitoring',
      title: 'System health monitoring',
      stage: 'monitoring',
      minutes: 2,
      points: [
        {
          id: 'SH1',
          importance: 2,
          title: 'Monitoring in place',
          counts:
            "Says how the system's health or latency is watched (health checks, heartbeats, dashboards, tracing, a named tool).",
        },
        {
          id: 'SH2',
          importance: 2,
          title: 'Alerting',
          counts: 'Says what raises an alert and who or what acts on it.',
        },
        {
          id: 'SH3',
          importance: 1,
          title: 'Canaries',
          counts: 'Uses canaries, synthetic probes, shadow traffic or staged rollout to notice degradation early.',
        },
      ],
    },
    {
      id: 'logs',
      title: 'Log systems',
      stage: 'monitoring',
      minutes: 2,
      points: [
        {
          id: 'LG1',
          importance: 2,
          title: 'Log pipeline',
          counts: 'Collects and centralises logs with a named approach or tool.',
        },
        {
          id: 'LG2',
          importance: 1,
          title: 'What is logged',
          counts:
            'Says what logs or traces carry (request id, throttling, request patterns, audit) or keep out (personal data), or how they are sampled and kept.',
        },
      ],
    },
    {
      id: 'security',
      title: 'Security',
      stage: 'security',
      minutes: 2,
      points: [
        {
          id: 'SE1',
          importance: 3,
          title: 'Authentication and authorization',
          counts:
            'Says how callers are identified or what they may do (tokens, API keys, sessions, roles, signed URLs).',
        },
        {
          id: 'SE2',
          importance: 2,
          title: 'Encryption',
          counts: 'Uses encryption in transit or at rest (TLS, HTTPS, encrypted storage, end-to-end).',
        },
        {
          id: 'SE3',
          importance: 2,
          title: 'Network exposure',
          counts: 'Limits ingress or egress: firewall, private network, gateway as the only entry.',
        },
        {
          id: 'SE4',
          importance: 1,
          title: 'Least privilege and privacy',
          counts: 'Limits who or what can reach data: least privilege, isolation, personal data, GDPR or compliance.',
        },
        {
          id: 'SE5',
          importance: 2,
          title: 'Abuse',
          counts: 'Defends against abuse: rate limiting, quotas, bots, spam, denial of service, malicious input.',
        },
      ],
    },
    {
      id: 'conduct',
      title: 'Conduct of the interview',
      stage: 'conduct',
      minutes: 0,
      points: [
        {
          id: 'CO1',
          importance: 2,
          title: 'Drives the interview',
          counts: 'Announces a plan or moves from one part to the next unprompted.',
        },
        {
          id: 'CO2',
          importance: 2,
          title: 'Thinks aloud',
          counts: 'Explains reasons while choosing, rather than only naming choices.',
        },
        {
          id: 'CO3',
          importance: 2,
          title: 'Works with the interviewer',
          counts: 'Checks understanding, invites or takes up hints, or asks which part to go deeper on.',
        },
      ],
    },
  ],
};
