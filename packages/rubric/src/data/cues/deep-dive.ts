import type { PointCues } from '../../cues/point-cues.ts';

/** Cues of the section "Deep dive". */
export const DEEP_DIVE: readonly PointCues[] = [
  {
    id: 'DD1',
    names: `
      precompute|pre_compute|precalculate
      fan out|fanout
      batch
      parallel|parallelize|parallelism
      incremental|incrementally
      approximate|approximation
      map reduce|mapreduce`,
    applies: `
      precompute|pre_compute|precalculate|pregenerate|pre_generate ~ feed|result|timeline|and|score|top|for|offline|list|key
      fan_out|fanout ~ write|read|follower|celebrity|service|push
      push|pull model|based|approach
      hybrid approach|model
      batch ~ process|write|update|job|request|together|every
      chunk ~ parallel|upload|download|each|only|size|server|separate
      only ~ changed|modified|new chunk|part|block|delta|diff
      in parallel
      parallel ~ process|upload|worker|download
      materialized|materialised view
      aggregate|aggregated|aggregation ~ every|per|counter|window|stream|result|count|periodic|by
      multiple|more|many worker|processor|consumer
      add|scale ~ worker|processor|consumer|instance
      count min sketch
      hyperloglog|bloom_filter
      offline|background ~ compute|job|process|generate|batch
      cron|scheduled|periodic|nightly job|task|process|update
      spark|hadoop|flink|mapreduce|map_reduce
      incremental|incrementally update|compute|sync|process
      pagination|paginate|page|cursor ~ result|load|feed|time
      lazy|lazily load|compute`,
    lifts: ['reason', 'number'],
    foundAt: 1.8,
    coveredAt: 2.7,
  },
  {
    id: 'DD2',
    names: `
      shard
      partit
      horizontal|horizontally scale|partit|split
      consistent hash|hashing`,
    applies: `
      shard|partit ~ by|based|on|key|using ~ id|user|region|country|time|date|hash|location|name|key|geo|range|month
      shard|partit key
      shard|partit ~ hash|range|consistent
      consistent hash|hashing
      hash ~ shard|partit|node|server
      range based
      region|geo|country|user|time|key based partit|shard
      user_id|id ~ shard|partit
      shard|partit ~ because|so|since
      shard|partit ~ across|into ~ server|node|region|machine|multiple|different
      split ~ data|db|database|table ~ across|by|into|based
      virtual node`,
    lifts: ['reason', 'choice'],
    foundAt: 1,
    coveredAt: 2.5,
  },
  {
    id: 'DD3',
    names: `
      replic
      master slave
      leader|primary follower|secondary
      backup|redundant|redundancy`,
    applies: `
      master|leader|primary|single_leader slave|follower|secondary|replic
      master|leader|primary ~ slave|follower|secondary|replic
      multi|single|two leader|master
      read replic
      replic ~ asynchron|synchron|lag|factor|across|region|zone|read|write|master|leader|quorum|data_center|datacenter
      quorum
      <num> replic|copies
      replic ~ <num>
      replic ~ because|so|in_case|if|fail
      replic ~ db|database|data|shard|cache|service
      active active|passive
      failover ~ replic|secondary|standby
      standby
      copy|copies ~ region|data_center|zone|server
      duplicate ~ data|db|server|across|shard`,
    settles: `
      leader|master|primary ~ follower|replic|slave|secondary & promote|asynchron|synchron|read|crash|fail
      quorum & <num>
      multi leader & because|region|conflict`,
    lifts: ['reason', 'choice'],
    foundAt: 1,
    coveredAt: 2.5,
  },
  {
    id: 'DD4',
    names: `
      cache
      redis|memcache|memcached
      in memory store|db|database`,
    applies: `
      cache aside|through|back|around
      read|write through|back|around cache
      read|write through
      ttl|time_to_live
      lru|lfu|least_recently|eviction|evict
      invalidate|invalidation|expire ~ cache
      cache ~ invalidate|expire|evict|ttl|update|refresh|warm|clear
      cache ~ popular|hot|recent|frequent|frequently|most|result|feed|session|metadata|top|active|token|data|user|profile|timeline|query|list
      cache ~ between|front|layer|top ~ db|database|service|server|@store
      put|have|add|use|keep|introduce ~ cache ~ db|database|service|between|for|to|so|because
      check|look|read|hit ~ cache ~ db|database|miss|first
      first ~ cache
      cache miss|hit
      store|keep|put|save ~ in|into cache|redis|memory
      store|keep|put|save ~ in cache
      redis|memcache ~ because|for|to|store|keep|hold
      client|browser|local|distributed cache|caching`,
    lifts: ['reason', 'place'],
    foundAt: 1,
    coveredAt: 2.6,
  },
  {
    id: 'DD5',
    drawn: true,
    names: `
      lb
      load balance|balancer|balancers|balancing
      api gateway
      gateway
      service discovery
      nginx|haproxy|elb|zookeeper
      reverse proxy
      stateless`,
    applies: `
      load_balance|load_balancer|load_balancing|lb ~ round|algorithm|between|front|distribute|route|request|server|traffic|least|layer|client|service|evenly|talk|goes|instance
      round robin
      least connection|loaded|response
      sticky session
      distribute|spread|route|balance ~ load|traffic|request|connection ~ server|instance|service|across|between|evenly
      distribute|spread|route|balance load|traffic|request
      stateless ~ service|server|so|scale|horizontally
      horizontally|horizontal scale ~ service|server|app|stateless
      api gateway ~ route|auth|rate|request|service|entry|forward
      gateway ~ route|forward|lb
      auto scale|scaling|scaler
      autoscale|autoscaling|auto_scale|auto_scaling
      have|put|add|need|use|a load_balancer|lb|load_balance|load_balancing
      service discovery ~ zookeeper|consul|find|register`,
    lifts: ['reason', 'place', 'choice'],
    foundAt: 1,
    coveredAt: 1.7,
  },
  {
    id: 'DD6',
    names: `
      cdn
      content delivery|distribution network
      edge server|location|cache
      multi region
      dns
      cloudfront|akamai|cloudflare`,
    applies: `
      cdn ~ image|video|photo|static|content|file|serve|cache|media|user|close|closer|for|download|store|because|pull|push|asset
      serve|store|deliver|put|cache|use|distribute|load ~ cdn
      close|closer|closest|near|nearest to|data_center ~ @user|client|customer|them
      closer ~ user|client
      dns ~ route|region|resolve|geo|closest|nearest|lb
      multi|multiple|different|several|each|every|across region|data_center|datacenter|zone|geograph|availability_zone
      region|geo|geograph ~ server|data_center|deploy|replic|route|based|distribut
      geo distribution|distributed|routing|replic
      availability zone
      data_center|datacenter ~ region|country|europe|asia|us|each|world|different|multiple
      edge ~ server|location|cache|compute ~ user|closer|for
      latency ~ region|geograph|distance|user_in`,
    lifts: ['reason', 'choice'],
    foundAt: 1,
    coveredAt: 2.1,
  },
  {
    id: 'DD7',
    names: `
      @queue
      asynchron
      worker
      background job|process|task|worker
      event driven
      stream process|processing
      back pressure`,
    applies: `
      @queue ~ worker|consumer|consume|process|service|so|because|pick|decouple|buffer|event|message|notification|pull|task|job|topic|subscribe|then
      put|push|send|publish|write|drop|add|enqueue|post|goes ~ @queue
      into|to|in|onto ~ message_queue|kafka|queue|sqs
      pick|pull|consume|read|take|listen|subscribe|poll ~ from|up|to ~ @queue
      worker|consumer ~ pick|pull|consume|process|read|queue|take|listen|pool
      asynchron ~ process|job|worker|queue|so|task|handle|update|write|because|send|service
      publish|publishes|emit|produce ~ event|message|topic
      decouple
      producer ~ consumer
      cron|background|batch|scheduled job|task|process
      back pressure
      pub sub ~ message|model|notify|service|subscribe|so
      event|message driven|bus
      in background
      change data capture
      fire forget
      dead letter`,
    lifts: ['reason', 'choice'],
    foundAt: 1,
    coveredAt: 2.3,
  },
  {
    id: 'DD8',
    names: `
      lock|locking|locks
      race condition
      idempot
      item|idem potent
      deduplicate|dedupe|deduplication|duplicate|duplicates
      concurren
      concurrent|concurrently write|update|request|edit|access
      transaction ~ acid|atomic|isolation
      exactly once
      at least|most once`,
    applies: `
      lock ~ row|record|seat|resource|item|optimistic|pessimistic|distributed|acquire|release|redis|so|expire
      optimistic|pessimistic|distributed|row lock|locking|concurrency
      idempot key|token|id
      idempot ~ request|retry|so|because|api|operation|put
      race condition ~ if|when|two|because|avoid|handle|prevent
      two|same|both|multiple user|people|client|request ~ same time|seat|file|slot|document|record
      at same time ~ update|edit|write|book|modify|upload
      double book|booking|spend|charge|count
      duplicate ~ request|message|event|avoid|prevent|detect|check|remove|id|transaction
      deduplicate|dedupe|dedup ~ by|using|id|hash|message|event|file|chunk
      atomic ~ transaction|operation|update|increment|write|all
      acid ~ transaction|property|compliant|database|db
      all or nothing
      partial transaction|write|update
      transaction ~ rollback|commit|atomic|isolation|both|consist
      unique constraint|key ~ prevent|avoid|ensure|duplicate
      sequence number|id
      version number|vector|control ~ conflict|update|file|check
      conflict ~ resolve|resolution|version|merge|latest|last|edit|two
      last write win|wins
      compare and|swap
      two phase commit
      saga
      ordering ~ guarantee|message|event|sequence|timestamp|preserve
      message|event order
      out_order|in_sequence ~ message|event|update
      exactly once ~ processing|delivery|semantics
      concurrent ~ write|update|edit|request ~ handle|lock|conflict|same`,
    settles: `
      idempot key|token & retry|duplicate|twice|request
      optimistic|pessimistic lock|locking|concurrency & version|row|because|so|conflict
      row|distributed lock & transaction|redis|expire|ttl|spot|seat|row|so|because
      unique constraint|index & duplicate|twice|prevent
      exactly once & idempot|dedup|duplicate
      compare and swap`,
    lifts: ['reason'],
    foundAt: 1.8,
    coveredAt: 3,
  },
  {
    id: 'DD9',
    names: `
      @fail
      fault|failure tolerant|tolerance|handling
      failover|fail_over
      retry|retries
      timeout
      lost ~ connection|message|data|upload
      single point failure
      recover|recovery|disaster
      backup`,
    applies: `
      if|when|in_case|suppose ~ @server|service|db|database|cache|leader|master|queue|lb|it|region|zone|one|something|shard|primary|upload|connection ~ @fail
      @fail ~ then|will|can|another|still|other|take|promote|retry|recover|switch|replace|restart|resume|elect|spin
      failover ~ to|another|replic|secondary|standby|region
      retry ~ if|fail|again|exponential|after|time|mechanism|policy|with|queue|logic
      exponential backoff|back_off
      dead letter
      circuit breaker
      timeout ~ retry|then|if|after
      avoid|remove|eliminate|no ~ single_point
      single_point ~ so|avoid|replic|multiple|redundan|failure
      resume ~ upload|from|where|download|connection
      resumable|checkpoint|checkpointing
      promote ~ replic|secondary|follower|slave|leader|master
      elect ~ leader|master
      leader election
      heartbeat ~ fail|dead|detect
      redundan ~ server|lb|service|instance|in_case|fail
      recover ~ from|data|state|log|crash|replay
      replay ~ log|event|message
      restart|respawn|spin ~ new ~ instance|server|service|process|node
      not|n't lose ~ if|when|message|data|queue
      @server|service|db|cache|leader|part|partit|node|region ~ down ~ another|other|still|replic|promote|up|take|recover
      fallback|fall_back`,
    settles: `
      @fail ~ follower|replic|secondary|standby|another ~ promote|promoted|takes_over|take_over|elected
      promote ~ replic|secondary|follower|standby & @fail
      retry ~ exponential backoff|back_off
      dead letter queue
      circuit breaker & @fail|timeout|open`,
    lifts: ['reason'],
    foundAt: 1.8,
    coveredAt: 3,
  },
  {
    id: 'DD10',
    names: `
      hot spot|spots|key|partit|shard|user
      hotspot|hotspots|hotspotting
      celebrity|celebrities|influencer
      thundering herd
      skew|skewed
      viral
      popular user|video|content|post|item|photo
      uneven|unevenly|unbalanced`,
    applies: `
      hot_spot|hotspot|hot_partit|hot_key|hot_shard ~ so|avoid|if|because|by|replic|split|cache|salt|distribute|handle|problem|end
      avoid|prevent|handle|reduce ~ hot_spot|hotspot|hot_partit|hot_key|skew
      celebrity|celebrities|influencer ~ follower|million|pull|push|fan|handle|read|problem|write|post|different|instead
      million follower
      popular ~ video|post|content|item|photo|user ~ cache|replic|cdn|shard|more|duplicate|many
      thundering herd ~ jitter|lock|avoid|cache
      request coalescing
      uneven|unevenly|skew|skewed ~ distribut|load|partit|shard|data
      evenly|uniform|uniformly distribut|spread
      evenly ~ distribut|spread|shard|partit
      salt|salting ~ key
      one|same|single shard|partit|server ~ overload|hot|all|too_many|many
      burst|spike|surge|sudden ~ queue|buffer|absorb|handle|auto|scale|throttle|traffic|smooth`,
    lifts: ['reason'],
    foundAt: 1.3,
    coveredAt: 2.2,
  },
  {
    id: 'DD11',
    names: `
      retention
      archive|archival|archiving|archived
      cold store|tier|data
      clean up|cleanup
      expire|expiry|expiration
      ttl
      compaction
      garbage collect|collection|collector
      purge|soft_delete|hard_delete
      old|older data|message|record|photo|file|transaction|log`,
    applies: `
      old|older|inactive|stale|historical ~ data|message|record|photo|file|transaction|log|event|video ~ archive|move|delete|cold|remove|purge|s3|store|glacier|cheap|less
      archive ~ data|old|to|into|after|db|store|service|job
      move ~ to|into cold|archive|glacier|cheaper|s3
      move ~ cold|archive|glacier|cheaper
      hot|warm ~ cold store|tier|data
      cold store ~ for|old|after|data
      glacier
      retention ~ <num>|period|policy|month|year|day
      keep|store|retain ~ <long>
      delete|remove|purge|expire|clean ~ after|older ~ <long>|day|month|year|while|period
      ttl ~ record|row|day|month|after|expire|data|item|token|entry
      clean_up|cleanup ~ job|old|after|data|periodic|service|table|file
      soft delete
      job|service|worker|cron ~ delete|clean|archive|purge|remove|expire
      compaction|compact ~ log|segment|data|old
      log structured merge`,
    settles: `
      move|archive ~ old|older ~ cold|s3|glacier|archive
      delete|expire|purge|archive ~ after|older_than ~ <long>
      ttl ~ <long>
      after <long> ~ move|archive|delete|expire|purge`,
    lifts: ['reason', 'number'],
    foundAt: 1.6,
    coveredAt: 2.9,
  },
  {
    id: 'DD12',
    names: `
      index
      elasticsearch|elastic_search|lucene|solr|opensearch
      search index|engine
      @blobstore
      time series
      bloom filter
      geohash|quadtree|geo_index|geospatial|postgis
      graph db|database
      full text
      data warehouse|lake
      vector db|database|search`,
    applies: `
      elasticsearch|elastic_search|lucene|solr|opensearch ~ search|index|query|for|because|text
      search ~ elasticsearch|elastic_search|lucene|index|engine
      inverted|secondary|reverse|geo|geospatial|spatial|full_text|composite|text|global_secondary|local_secondary|b_tree index
      index ~ on|by|column|field|key|timestamp|user|title|location|query|search|faster|id
      create|add|have|build|use|need ~ index
      store|save|upload|put|keep|write|raw ~ @blobstore
      @blobstore ~ image|video|photo|file|store|media|large|url|link|object|content|for
      bloom filter ~ check|exist|seen|membership|avoid
      geohash|quadtree|geo_hash|quad_tree ~ location|nearby|driver|search|cell
      time_series db|database|store ~ metric|data|for
      sorted set ~ redis|rank|score|leaderboard
      graph_db|graph_database|neo4j ~ friend|relation|follow|social
      data_warehouse|data_lake|hadoop|redshift|bigquery ~ analys|report|for|data`,
    lifts: ['reason', 'choice'],
    foundAt: 1,
    coveredAt: 2.3,
  },
];
