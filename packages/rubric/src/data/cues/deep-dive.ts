import type { PointCues } from '../../cues/point-cues.ts';
import { DEEP_DIVE_SAFETY } from './deep-dive-safety.ts';
import { KEY, THING } from './deep-dive-words.ts';

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
      approximation would|will|is
      approximate|approximation count|answer|result|algorithm|structure|rank|number
      map reduce|mapreduce
      aggregate|preaggregate|rollup|roll_up
      hyperloglog|count_min|sketch
      offline job|computation
      incremental update|computation`,
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
      spark|hadoop|flink|mapreduce|map_reduce ~ job|compute|count|aggregate|batch|nightly|stream|process|run
      incremental|incrementally update|compute|sync|process
      pagination|paginate|page|cursor ~ result|load|feed|time
      lazy|lazily load|compute
      nightly|offline|hourly|daily job|batch|build|run|computation
      at query|read|write time
      cheap|quick|rough|coarse check|filter|pass|test ~ first|then|before
      in_one|single ~ call|batch|write|request ~ for
      sketch|hyperloglog|count_min|minhash|approximation
      precompute|pre_compute|precalculate
      parallelize|parallel ~ it|that|work|some
      map_reduce|mapreduce ~ job
      batch|batched|batching ~ it|them|some|job|write|together`,
    settles: `
      precompute|pre_compute|precalculate|pre_calculate|prebuild|pre_build|prebuilt|pregenerate|pre_generate|prerender|pre_render|materialize|materialise & read|lookup|look|serve|open|fetch|query|instead|border|region|per|cheap|fast|instant|write|so
      compute|calculate|build|rebuilt|rebuild|generate|prepare|rank|assemble|aggregate|refresh|train|render|merge & ahead_of_time|in_advance|beforehand|overnight|nightly|every_night|each_night|at_night|at_write_time|on_write|offline
      fan_out|fanout & celebrity|follower|hybrid|write|read|million|inbox|timeline|feed|friend|member ~ instead|not|so|because|merge|pull|push|cheap|read|only|except
      push|deliver|copy|write|insert|append|drop ~ each|every|all|their ~ follower|friend|member|subscriber|contact ~ feed|timeline|inbox|list|cache
      pull|merge|fetch|fan_out|assemble|join|mix|blend|query ~ read_time|on_read|at_read|at_query_time|on_the_fly|on_demand
      pull|merge|fetch|mix|blend ~ when ~ open|load|read|refresh|scroll & follower|celebrity|post|feed|timeline
      instead|rather|without|not|never ~ recompute|recalculate|recount|rescan|scan|rebuild|recrawl|reprocess|reindex|compute|calculate|sum|counting|re_rank|rerank ~ scratch|each|every|everything|all|whole|full|entire|table|history|time|again & only|delta|running|incremental|update|increment|keep|maintain|change|new|snapshot|bucket|add|stream
      only|just ~ change|new|modify|affected|diff|delta|dirty|touched & send|resend|sent|recompute|process|upload|sync|recalculate|reindex|transfer|ship|hash|download|recrawl|refresh|update|store
      only block|chunk|part|page|cell|row|tile|piece|segment ~ change|differ|affected & send|sent|hash|recompute|upload|sync|process|recalculate|ship|transfer
      delta|diff ~ instead|rather|not|only|between|since & send|whole|full|sync|apply|upload|ship|entire
      increment|incremental|running|rolling|moving ~ total|count|counter|sum|balance|snapshot|average|aggregate|score|update & instead|rather|as|when|each|every|stream|not
      batch|buffer|group|collect|coalesce|bundle|accumulate|bulk ~ write|update|insert|ping|location|event|call|request|click|view|like|increment|reading|row|message & second|minute|once|instead|fewer|flush|single|per|one|every|<num>
      sum|count|aggregate|accumulate|buffer|tally|add_up ~ memory|locally|local|per_minute|each_minute|edge|node|process|window & flush|write|total|push|send|merge|emit
      count_min|hyperloglog|bloom|sketch|approximation|probabilistic & unique|distinct|count|error|trend|top|exact|exactly|heavy|memory|enough|fine|seen|skip|lookup|cheap|distance|neighbor|percent
      approximate|roughly|estimate|sketch|sample|rough|close_enough|bucket ~ count|number|enough|rank|fine|so & not ~ exact|precise|exactly
      split|cut|divide|chop|chunk|break|slice|partition|spread|fan_out ~ segment|chunk|piece|part|block|slice|bucket|task|range|worker|thousand|hundred & parallel|different|each|own|separate|separately|independent|independently|worker|concurrently
      parallel & worker|machine|chunk|segment|shard|task|all|piece|core|thread|mapper|node|different
      scatter & gather|merge|shard
      merge|combine|gather|top|aggregate & ask|query|search|send|goes|hit ~ every|all|each shard|partition|node|index|leaf
      map_reduce|mapreduce|spark|flink|beam|hadoop & compute|count|nightly|aggregate|hour|group|word|lookup|result
      merge|combine|add|roll|reduce & local|partial|own|shard|per_shard|per_partition ~ top|count|sum|total|aggregate|result
      only|just|restrict|limit ~ compare|look|check|search|scan|rank|consider|match|score|evaluate ~ same|nearby|near|neighbor|neighbour|candidate|cell|few|surrounding|adjacent|subset|bucket|top
      narrow|prune|shrink|reduce|filter|cut ~ down|to ~ candidate|few|hundred|thousand|<num> & rank|score|expensive|model|exact|then|heavy|match|stage|only
      candidate & stage|cheap|expensive|model|heavy|retrieve|two ~ rank|score|filter|model|first|then|retrieval|generation
      cheap|candidate|rank|narrow|rough|expensive|coarse & two|second|first|multi|multiple stage|pass|phase|tier|level
      range|block|batch ~ id|number|key|sequence|<num> & once|reserve|grab|lease|counter|allocate|hand|fetch|coordination|central|local|memory
      lazy|lazily|on_demand & load|compute|generate|when|until|inactive|only|build|log
      inactive|dormant|active ~ user|people|player|account & only|lazy|lazily|precompute|generate|skip|feed|timeline|ahead
      rollup|roll_up|preaggregate|pre_aggregate|downsample|tumbling|sliding_window & minute|hour|query|dashboard|raw|bucket|day|second|window
      skip|save|avoid|spare ~ lookup|look|read|scan|call|disk|trip & bloom|bitmap|filter|in_front|cheaply|most|mostly
      snapshot & since|after|replay|come|fold|latest|only ~ event|entry|entries|add|apply|came|delta|from
      bucket|histogram ~ count|add|rank|above|below|score & instead|not|rank|sum|add
      hierarchy|hierarchical|contraction|coarse|zoom|border|overlay & precompute|graph|path|grid|route|level|search|shortcut
      split|spread|shard|partition ~ fetcher|crawler|worker|consumer|matcher|simulator & own|each|local|per|independent|by
      swap|replace|publish|load ~ offline|nightly|rebuilt|new_version|batch & index|trie|model|table|build|rebuild|result
      top k|hundred|ten|<num> & heap|merge|sketch|each|shard|precompute|maintain|keep ~ shard|heap|count|only|trending|rank|node
      cap|limit|stop|bound ~ depth|fan_out|radius|candidate & so|per|search|match|only
      job|process|cron|batch|task|pipeline|script ~ every|each|once|per|nightly|hourly|daily ~ hour|night|day|minute|second|week & read|look|serve|page|online|ready|there|lookup|fetch|api
      already|ready ~ store|compute|sort|rank|prepare|calculate|built|cached & top|best|result|list|feed|answer|not|each|node|lookup|read
      store|keep|have|cache|save ~ top|best ~ at|in|on|with|per|each ~ node|prefix|user|cell|key|query|category|page
      not|n't|never|instead|without|rather|no_way ~ walk|traverse|scan|visit|touch|iterate|sort|go_through|look_at|compare|score|crawl|query|check|join|count ~ subtree|everybody|everyone|all|every|each|million|whole|entire|everything|full|history & only|job|already|keep|cut|first|top|filter|same|precompute|index|maintain|increment|bucket|narrow|sample|grid|cell|nearby|cached|lookup|read|merge
      only|then ~ score|rank|match|compare|compute|evaluate|run|process|price|rerank ~ left|remain|survive|survivor|candidate|few|those|these|subset|handful
      cut|filter|narrow|prune|exclude|discard|throw ~ by|out|away|most|down|early & score|rank|left|remain|model|candidate|expensive|survive
      one|single call|write|request|insert|update|trip|query & instead|<num>|per|batch|group|collect|every|many|hundred ~ time|batch|each|per|device|user|second|row|event|collect|write|of
      exact|precise|exactly|accurate & sample|sampling|estimate|approximate|sketch|rough|roughly|close_enough|good_enough|hyperloglog|bucket|probabilistic
      not|n't ~ copy|push|fan_out|write|deliver|insert|fan ~ everyone|everybody|all|each|every|million|follower|fan|member & fetch|pull|read|open|when|load|merge|lookup
      more|add|extra|scale|another|twice ~ worker|fetcher|crawler|matcher|consumer|process ~ independent|own|linearly|each|parallel|partition|range|share|per
      fingerprint|hash|signature|summary|digest|minhash|sketch|sample|subset|bitmap|total & instead|rather|not ~ whole|full|entire|all|every|raw
      fingerprint|signature|digest|minhash|simhash & instead|compare|only|whole|full|similar|near
      sub job|task|batch
      split|splitter|fan_out|divide|break ~ job|task|batch|piece|range|work & <num>|thousand|hundred|each|machine|worker|idle ~ each|machine|worker|parallel|idle|own|piece|run
      keep|maintain|hold|have ~ total|count|counter|sum|tally|average|aggregate ~ per|for|by|each & bump|increment|update|add|as|arrive|never|instead|not|change|come
      keep|maintain|stay ~ sorted|ordered|ranked & top|instead|so|insert|match|first|front|rather|lookup
      render|compute|encode|calculate|transcode|build|generate|score|parse ~ once & everyone|everybody|reuse|share|same|many|instead
      not|n't|never|instead|rather|without ~ go_over|go_through|run_through|look_at|look_through|search|scan|compare|check|touch|visit|match|walk ~ whole|entire|all|every|everything|full|everybody|each|million & same|nearby|only|few|small|subset|band|bucket|cell|neighbor|near|local|top|some|just|widen|candidate
      adjust|bump|update|increment|change|nudge|add|subtract ~ with|on|by|as|when|at|for ~ each|every|new & never|not|instead|rather|running
      from scratch|start|beginning|zero & not|never|instead|rather|without|again
      count|counter|total|sum|number ~ per|by ~ <time>|minute|hour|cell|square|zoom|bucket & add|sum|merge|roll|never|raw|instead|flush|stream
      at_a_time|per_call|per_request|per_batch|in_one_call|in_one_request|in_one_go|in_one_write|in_single_call|in_one_batch & <num>|hundred|thousand|batch|many|group & call|write|request|query|insert|instead|batch|one|update|send|row
      recount|recompute|recalculate|rescan|rebuild|reprocess|reindex|resort|re_sort|rerun & not|n't|never|instead|rather|without|avoid|no
      machine|worker|parallel|at_once|core|thread|concurrently|many & in tile|chunk|segment|piece|block|part|slice
      changed|modified|dirty|affected block|chunk|part|page|cell|row|tile|piece|segment|file|item|record|field & only|sync|send|upload|instead|resend|transfer|process
      spark|hadoop|overnight|offline & put|store|write|save|load ~ table|db|database|key|redis|cache|index|per
      hyper log & unique|distinct|count|good|enough|error|visitor|how_many
      aggregate|count|sum ~ per|by|into ~ minute|hour|second & then|hourly|read|dashboard|rollup|day|instead
      buffer|batch|collect|group ~ flush|bulk|one_write|single_write
      in bulk`,
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
      virtual node
      split|divide|spread|distribute ~ data|db|database|table|load|index ~ across|over|into|between|among ~ <num>|node|server|machine|shard|partit|several|multiple`,
    settles: `
      shard|partit ~ by|on|using|per|with|across|based_on|according_to|along ~ ${KEY}
      shard|partit|hash|cluster|distribution|range key & ${KEY}
      shard|partit key ~ is|be|would|here|should|equals|choose|choice|pick|take|like|with ~ ${KEY}
      split|divide|spread|distribute|slice|carve|bucket ~ data|db|database|table|index|row|record|${THING}|load|work|player|trie|keyspace|key|host|domain|dataset|state|user|store ~ by|on|using|per|with|across|based_on|according_to|along ~ ${KEY}
      split|divide|distribute|slice|carve|cut|group by|per|along ~ city|region|country|tenant|customer|league|host|prefix|hash|month|geohash|cell|letter|territory
      hash|hashing|hashed ~ ${KEY} ~ modulo|mod|shard|partit|node|server|bucket|pick|decide|which|ring|number|where|machine
      hash|hashed|modulo|mod & shard|partit|bucket ~ pick|one_of|which|number|<num>|decide|go|goes|lands
      modulo|mod ~ number|<num>|shard|server|node|partit|n|ten
      consistent hash|hashing & node|add|ring|virtual|move|key|fraction|rebalance|server|machine|worker|remove|shard
      hash ring|slot|range|bucket
      ring & hash|virtual|node|grow|join|add|key|shard|token
      range|hash|geo|directory|time|date|region based partit|shard|split
      range|hash|geo|directory|time|region partit|shard & by|on|so|because|over|of|key|id
      partit|shard ~ by|via|through ~ range|hash|hashing
      key ~ hash & shard|partit|node|server
      same|one|single|own|certain shard|partit|node|server|machine|box|cluster|db|database & ${KEY} ~ live|sit|land|end_up|go|stay|belong|map|assigned|pinned|reside
      key|keyed|partition_key|routed ~ on|by|with|using ~ ${KEY} & partit|kafka|topic|shard|stream|order|consumer|hash
      partit ~ ${KEY} ~ key|so|order|each|consumer & kafka|topic|stream
      prefix|letter|alphabet & machine|shard|server|node|second ~ first|second|next|one|each|split|range|own
      data|rows|records|profiles|customers|users|accounts|tenants ~ european|europe|eu|asia|asian|american|region|country ~ cluster|shard|database|db|partit|home|own
      home|local region|shard|cluster|cell|country & user|data|partit|account|customer|pinned|write|live|by
      assign|map|route|allocate|give ~ ${KEY}|key|request|host|driver|player ~ to|shard|partit|worker|node|fetcher ~ hash|hashing|range|modulo|ring|mod|by
      shard map|directory|lookup|router & ${KEY}|which|where|table|route
      drop|detach|delete ~ partit|shard & day|month|old|week|year
      split|fit|fits ~ one|single machine|node|server|box ~ by|into & shard|partit|<num>|four|ten|key
      decide|determine|pick|select|dictate|control ~ which|what|where ~ shard|db|database|node|server|partit|machine|cluster|host|bucket|box|broker & ${KEY}|key|hash
      first|last|leading bit|letter|character|digit|byte|char & partit|shard|bucket|node|server|machine
      router|proxy|directory|lookup|map|mapping|table|config|metadata ~ know|say|tell|remember|hold|which|map|where ~ shard|cluster|partit & ${KEY}|given|live|each|range
      cut|split|divide|slice|carve|chop|partition ~ map|world|city|globe|area|space|keyspace|graph|planet|country ~ square|cell|region|tile|grid|zone|hexagon|piece|part|quadrant|strip|hash & server|node|machine|worker|shard|each|own|process
      own|dedicated|separate db|database|cluster|instance|schema|server|table|machine|node ~ per|for_each|for_every|each ~ ${KEY}
      split|divide|partition|shard ~ by|along|per & touch|only|single|same|never|cross|together|always|one ~ one|single|same|cross|query|together|shard|machine|flight|node|shards|partition|lookup|other
      to ~ on|go ~ one|first ~ to ~ on|other|second|next
      own|handle|serve|process|manage|run ~ by ~ one|single|exactly|same ~ process|server|node|worker|machine|instance & id|hash|find|key|assign|lookup|each|from|route
      hash ~ ${KEY} & digit|bucket|hundred|<num>|spread|machine|server|which|even ~ bucket|shard|partit|server|node|box|machine|<num>
      range|hash based|partitioned|split ~ on|by ~ ${KEY}
      touch|hit|need|query|read ~ one|single|only ~ shard|partit|piece|machine|part & key|range|by|id|date|since|because|so
      rendezvous|jump|maglev hash|hashing
      each|every ~ ${KEY}|floor|world|zone|level|map ~ has|get|have|own ~ server|machine|process|node|shard|db|database|cluster|instance
      shard|partit|cluster|db|database ~ per|for_each|for_every ~ ${KEY}
      server|node|machine|worker|process|box|broker & look_after|responsible|in_charge|take_care|own ~ some|part|range|few|certain|square|cell|region|city|set|subset|slice|share|host|domain|key
      spread|split|divide|distribute|cut|carve ~ by|on|along ~ ${KEY} & load|data|work|table|index|job|traffic|queue|dataset
      shard|partit ~ own|hold|has|keep|handle ~ range|subset|slice|fraction|portion|part|share|letter|prefix|half|hash|certain
      own|separate|dedicated & db|database|cluster|shard|partit|server|machine|schema|process|slice & each|every|per ~ ${KEY}
      split|divide|spread|distribute ~ over|across|among|onto ~ db|database|server|node|machine|shard|cluster|instance & id|hash|region|city|country|tenant|geohash|key|date
      spread|split|distribute|divide|place|assign ~ by|on hash|range`,
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
      duplicate ~ data|db|server|across|shard
      raft|paxos
      replic ~ across|between|to ~ region|zone|node|center|server`,
    settles: `
      leader|master|primary ~ follower|replic|slave|secondary & promote|asynchron|synchron|read|crash|fail
      quorum & <num>
      multi leader & because|region|conflict
      leader|master|primary|single_leader|main ~ follower|slave|secondary|replic|standby|backup|copy|mirror & write|read|take|serve|promote|asynchron|synchron|lag|log|ship|zone|region|behind|follow|acknowledge|confirm|failover|per_shard|each_shard
      follower|slave|secondary|replic|standby|backup|copy|mirror ~ leader|master|primary|single_leader|main & write|read|take|serve|promote|asynchron|synchron|lag|log|ship|zone|region|behind|acknowledge
      write|update|insert ~ to|on|by|at|hit ~ leader|master|primary|single_leader|main & follower|slave|secondary|replic|standby|backup|copy|mirror|read ~ read|follower|slave|secondary|replic|any|rest|copy|spread
      read replic|copies|follower|slave|secondary & for|since|because|load|traffic|scale|throughput|catalog|report|heavy|query|most|per|take|absorb|mostly|add|lag|so|percent
      replic|copy|mirror ~ synchron|asynchron & rack|zone|region|node|machine|center|data_center|datacenter|server|disk|az|broker|continent|site|box|cluster|azs|place|location|lose|lost|standby|leader|commit|acknowledge|acked|latency|so|because|wait|fine|okay|ok|acceptable|second|lag
      synchron|asynchron ~ follower|slave|secondary|replic|standby|backup|copy|mirror & rack|zone|region|node|machine|center|data_center|datacenter|server|disk|az|broker|continent|site|box|cluster|azs|place|location|lose|lost|leader|commit|acknowledge|latency|so|because|wait|fine|okay|acceptable|enough|second|lag|read
      rack|zone|region|node|machine|center|data_center|datacenter|server|disk|az|broker|continent|site|box|cluster|azs|place|location|survive|lose|die|different|separate|quorum|read|loss|per|each|one & <num>|second|another|extra|further|both|each copy|copies|replic|duplicate|replicas
      copy|copies|replic ~ in|on|across|over|at|to ~ different|separate|<num>|second|another|other|both|each|every rack|zone|region|node|machine|center|data_center|datacenter|server|disk|az|broker|continent|site|box|cluster|azs|place|location|availability_zone|geographic
      replic ~ <num>|three_times|twice|thrice|threefold & rack|zone|region|node|machine|center|data_center|datacenter|server|disk|az|broker|continent|site|box|cluster|azs|place|location|write|read|so|survive|lose|shard
      replic factor ~ <num>|of
      rf|r.f. <num>
      r f <num>
      quorum & <num>|read|write|majority|node|replic|acknowledge|local|of
      majority & node|replic|acknowledge|vote|acked|commit|write|five|three|raft|confirm
      raft|paxos|zab|multi_paxos & node|log|majority|leader|commit|replic|<num>|group|write|consensus|range|shard
      multi|two|both|dual leader|master|primary|active & region|conflict|write|center|continent|side|each
      leaderless & quorum|read|write|node|dynamo|cassandra
      active active|passive & region|center|site|europe|write|zone|data|db|database|city|both|user
      hot|warm|cold|synchronous|passive|sync|shadow standby|spare|replic|copy|backup & zone|second|take|follow|log|ready|region|promote|takes|center|rack|wait|minute|failover|for
      standby & zone|log|region|takes_over|take_over|promote|follow|replic|synchron|asynchron|center|stream
      in_sync|insync|isr|min_insync & replic|<num>|broker|ack
      mirror|copied|copy|duplicate|replic ~ to|across|in|onto|into|over|between ~ second|other|another|two|three|both|<num>|every|several|multiple|different|all ~ rack|zone|region|node|machine|center|data_center|datacenter|server|disk|az|broker|continent|site|box|cluster|azs|place|location
      lag ~ behind|<time>|second|bit|little|millisecond & follower|slave|secondary|replic|standby|backup|copy|mirror
      follower|slave|secondary|replic|standby|backup|copy|mirror ~ lag|behind & second|read|fine|acceptable|primary|leader|own|stale
      follower|slave|secondary|replic|standby|backup|copy|mirror|lag & read ~ own|my ~ leader|master|primary|single_leader|main|write|post
      sentinel & redis|replic|master
      each_gets|copy|copies|every_update|same_data|full_copy|whole|replic ~ update|data|lose|losing|any|same & three|two|five|<num> broker|node|server|machine
      full copy|copies & each|every|any|all|node|server|answer|read
      survive|tolerate ~ loss|losing ~ rack|zone|region|node|machine|center|data_center|datacenter|server|disk|az|broker|continent|site|box|cluster|azs|place|location|replic & copy|copies|replic
      log|wal|binlog|write_ahead ~ ship|stream|replay|follow|replic ~ to|by|standby|second|secondary|other & replic|standby|follower|secondary|region|server
      erasure cod|coding|coded & rack|zone|region|node|machine|center|data_center|datacenter|server|disk|az|broker|continent|site|box|cluster|azs|place|location|copy|durab|loss|parity|instead|three
      wait|only|before|once|until|till|when ~ <num>|one|another|second|majority|most|least|both ~ node|replic|copy|machine|standby|follower|server|zone|disk|broker|secondary ~ has|have|ack|acknowledge|confirm|got|wrote|written|store|persist|agree|save|receive
      consensus|paxos|raft group|cluster|log|protocol|quorum & member|node|majority|<num>|replic|agree|per|write|lose
      member|node|copy|replic|group|machine|copies & <num> ~ can|could ~ fail|die|lost|down|lose|crash
      copy|copies|follow|tail|stream|replay|replic ~ from ~ leader|master|primary|first|main|it & read|write|other|second|follower|standby|behind|rest|two|node
      take|takes|handle|accept|gets ~ write ~ other|others|rest|two|three|second|both ~ copy|follow|read|replic|serve|are
      write ~ one|leader|main|single ~ read ~ other|others|any|rest|all|copy|copies|spread
      more|extra|other|further copy|replic|clone & before|ack|log|entry|write|each|in|on|producer|read|region
      clone|read_only|mirror & zone|region|center|trail|behind|lag|read|main|primary|each
      main|primary|leader|master|writer ~ plus|and|with ~ follower|slave|secondary|replic|standby|clone|copy|mirror|reader
      read_only copy|clone|replic|instance|follower|node|mirror
      trail|trailing|behind|catch_up & follower|slave|secondary|replic|standby|clone|copy|mirror & second|millisecond|minute|bit|little|main|primary|leader
      either|both|any|every ~ side|region|center|site|node|end|leader|continent|city ~ accept|take ~ write
      both|either ~ accept|take ~ write
      other|europe|european|eu|asia|asian|america|american|africa|australia|us|usa|india|indian|china|japan|japanese|brazil|germany|france|uk|england|canada|mexico|korea|russia|spain|italy|nigeria|indonesia|frankfurt|tokyo|virginia|dublin|singapore|ireland|london|oregon|ohio|california|mumbai|sydney|paris|berlin|amsterdam|seoul|san_francisco|new_york|los_angeles|us_east|us_west|east_coast|west_coast|overseas|abroad|continent ~ background|asynchron|ship|copy|replic|second|later & write ~ in|at|to ~ one|local|europe|european|eu|asia|asian|america|american|africa|australia|us|usa|india|indian|china|japan|japanese|brazil|germany|france|uk|england|canada|mexico|korea|russia|spain|italy|nigeria|indonesia|frankfurt|tokyo|virginia|dublin|singapore|ireland|london|oregon|ohio|california|mumbai|sydney|paris|berlin|amsterdam|seoul|san_francisco|new_york|los_angeles|us_east|us_west|east_coast|west_coast|overseas|abroad|continent
      agree|vote|confirm|ack|acknowledge ~ majority|most|<num>|two & node|commit|write|copy|replic|lose|before|fine|server|machine
      different|machine|box|node|zone|region|rack|separate|other|disk|server & exist|keep|store|live|write|hold|sit|have ~ twice|two_times|three_times|double|triple|thrice|doubly
      copy|copies|twice|exist|store|write|replic ~ on|in|across ~ different|separate|<num>|other ~ rack|zone|region|node|machine|center|data_center|datacenter|server|disk|az|broker|continent|site|box|cluster|azs|place|location
      vote|voting & node|box|majority|leader|machine|server|replic|quorum|<num>
      own|separate|second copy & db|database|fed|delay|main|report|lag|data
      fed|feed|fill|sync|update|refresh ~ from ~ main|primary|leader|master & copy|delay|lag|replic|second|report|read
      synchron & asynchron
      synchron|asynchron ~ to|with|into ~ zone|region|other|second|far|near|remote|next|neighbor|neighbour|europe|asia|center
      both|each|all|either|two ~ data_center|datacenter|region|site|side|center|leader|continent ~ take|accept|handle|write ~ write|order|update|request|change|traffic
      exchange|swap|ship|stream|propagate ~ change|update|log|write|delta & region|center|site|both|other|each|node|replic|standby
      replic|slave ~ for|because|so|behind|per|serve|take & <num>|several|couple
      agree|ack|acknowledge|confirm|vote & two|three|four three|five|seven|out
      extra|full|further|spare|second|third|another copy|clone & in|on|at|behind|each|across|data|machine|node|keep|other
      more|other copy|clone & before|ack|log|each|entry|zone|region|node
      each|every|same|whole & disk|machine|node|server|rack|hall|zone|region|building|box & sit|store|live|write|exist|keep|copy|replic ~ on|in|at|to ~ <num>
      read ~ any|either|nearest|local|whichever replic|copy|follower`,
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
      lru|lfu|least_recently|eviction
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
      client|browser|local|distributed cache|caching
      ttl|time_to_live ~ cache|redis|key|entry
      cache|redis|memcache ~ ttl|time_to_live`,
    settles: `
      cache|redis|memcache|memcached|in_memory|lookaside & ttl|time_to_live|expire|expiry|expiration|evict|eviction|least_recently|lru|lfu|write_through|write_back|write_behind|write_around|cache_aside|aside|read_through|invalidate|invalidation|refresh|stale|bust|reload|warm|purge|entry|recompute|populate|fill
      cache ~ for|up_to|at_most|every ~ <time>|<long>|hour|day|minute|second|week|while|month
      memory|ram & refresh|reload|ttl|expire|evict|sync|synced|every_few|hot|popular|recent ~ minute|second|key|one|top|entry|ones|item|window|hottest|last|ago|list
      cache ~ popular|hot|hottest|recent|latest|frequent|frequently|most|top|active & because|so|since|read|hit|percent|<pct>|change|rarely|front|evict|per
      cache|redis|memcache|memcached ~ hold|keep|store|contain|with|has|for|carry ~ ${THING} & so|because|since|not|read|front|between|db|database|instead|per|key|each|every|all|avoid|fast|@store|hit
      in|into|from cache|redis|memcache|memcached|memory|ram & ${THING} ~ live|sit|stay|go|keep|hold|store|put|load|fit|cache
      cache ~ in|on|by|at|inside|near|locally|per|for ~ redis|memcache|browser|client|service|server|memory|process|gateway|app|phone|device|node|edge|user|hour|day|minute & ${THING}
      cache ~ ${THING} & because|since|so|rarely|hardly|change|read|front|between|before|instead|each|hit|save|avoid|every
      put|have|add|place|stick|throw|introduce|use ~ cache|redis|memcache|memcached ~ in_front|between|before|ahead|on_top ~ db|database|service|@store|table|api|store|server|index|${THING}
      cache ~ in_front|between|before ~ db|database|service|@store|table|index|${THING} & with|hold|for|so|because|read|miss|keep|ttl|key|store
      not ~ in|find|found|there ~ cache|redis & db|database|go|read|fetch|load|query ~ put|fill|populate|write|store|save|back|then|db|database|@store|origin
      cache|redis miss|misses & db|database|load|fetch|fill|populate|origin|read|query|fall|goes
      look|check|read|hit|try|ask ~ cache|redis|memcache ~ first|miss|before|then|if|otherwise|else & db|database|@store|miss|fall|fill|not
      invalidate|evict|bust|flush|clear|purge ~ cache|entry|key|copy & when|on|after|event|update|change|by|if|message|push|publish|write
      client|browser|local|in_process|distributed|process|application|l1|two_level|near cache & <time>|<long>|expire|hot|read|so|hour|minute|per|because|refresh|front|metadata|ttl|second|invalidate
      in_memory|memory|ram ~ per|on ~ server|node|user|process|instance|pod & recent|${THING} ~ keep|first|last|latest|hot|sync|read|cache|refresh
      redis & token|rate|window bucket|limit|counter & expire|key|per|ttl|each
      least recently|frequently
      evict ~ least|oldest|cold|when|after|lru|by
      expire ~ after|every|in ~ <time>|<long>|hour|minute|second & cache|redis|memory|cached
      read_through|write_through|write_behind|write_back|write_around|cache_aside|look_aside & for|because|so|since|as|with|in|on|database|db
      cache|redis|memcache|memcached & not ~ there|found|present|in|have|got & load|fetch|db|database|read|set|fill|query|put|go|store
      rarely|hardly|barely|seldom|never|slowly|not|n't|infrequently ~ change|update|edit|move|modify & cache|redis|memcache|memory|memcached
      change|update|edit ~ rarely|hardly|seldom|once|infrequently|slowly|much|often & cache|redis|memcache|memory|memcached
      kick|throw|push|remove|take|drop|delete|wipe|clear|invalidate|knock|bump|flush|overwrite ~ cache|redis|cache_entry|cached & when|on|after|update|change|old|entry|stale|edit|write
      pull|refresh|sync|update|every|poll|reload|change|subscribe|lookup|read|serve|fast|fits & own|local|its|server|process memory|ram|cache|heap
      cache|redis|memcache|memcached ~ so|because|since ~ db|database|read|people|user|everyone|same|most|hit|expensive|slow|disk|load|query|fast|look|ask|open|need|all|not
      cache|redis|memcache|memcached & same|people|user|everyone|everybody|most|all ~ look|read|open|ask|view|want|fetch
      stale|old|fresh|outdated ~ fine|okay|second|minute|hour|acceptable|ok|few|notice|matter|care|bit & cache|redis|memcache|memcached
      remember|memoize|memoise|keep|hold|reuse ~ for ~ <time>|minute|second|hour & off|stale|again|same|okay|fine|answer|result|so|query|old|then|lookup|response
      already|still ~ in_memory|memory|cached|ram & skip|return|call|otherwise|lookup|not|straight|no|else
      skip|save|avoid|spare ~ call|query|lookup|trip|db|database|read|computation|round & memory|cache|already|remember|redis
      phone|browser|device|client|app|locally|local & keep|store|save|hold|remember|cache ~ last|recent|copy|viewed|result|page|list|message|few|<num> & without|offline|open|again|fast|instant|reload|network|so|start
      full & throw|evict|kick|drop|discard|remove|oldest|thrown & touched|used|longest|oldest|least|recent|recently|old
      oldest|coldest|least ~ out|go|goes|drop|evict|kick|leave|thrown|first & memory|cache|redis|full|ram
      same ~ query|request|question|report|result|search|computation|answer ~ again|twice|often|many & redis|cache|memory|store|keep|remember
      cache|redis|memcache|memcached ~ in_front|ahead|on_top
      cache ~ between|before ~ db|database|service|@store
      throw|thrown|refresh|reload|expire|drop|renew|update|pull ~ every ~ <time>|second|minute|hour & memory|process|cache|local|ram|redis
      <pct>|most & cache|redis|memcache|memcached & db|database|origin|hit|miss|read|traffic|request
      never|not|n't ~ see|touch|hit|reach|go|bother ~ db|database|origin|disk|@store & cache|memory|redis|memcache|memcached
      lru|lfu & ${THING}|gateway|memory|hot|popular|front|keep|small|little
      hold|keep|store ~ rendered|computed|ready|finished|last|recent & <time>|second|minute|again|same|guest|everyone|memory|cache ~ second|minute|same|everyone|copy|memory|cache|again
      delete|remove|clear|invalidate|drop|overwrite|evict|purge|refresh ~ cache|entry|redis & on|when|after ~ update|write|change|edit|revoke
      update|write ~ cache|redis & when|on|after|whenever ~ update|write|change|edit
      cache ~ ${THING} & active|hot|popular|recent|first|last|latest|frequent|hundred`,
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
      stateless
      envoy|traefik|consul|eureka|istio|kubernetes ingress|service`,
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
      service discovery ~ zookeeper|consul|find|register
      balance ~ across|over|between|client_side|dns|layer|hash|round|active|pair|global
      client side|lookaside balance|balancing|load_balance
      layer|l four|seven|4|7 ~ balance|balancing|balancer|lb|for|proxy|load
      l4|l7
      route|send|assign|direct|forward|dispatch|steer|hand|pick|choose|place|give|goes|go|proxy ~ least|fewest|any|healthy|free|idle|next|available|random|lightest|emptiest|most_free|spare|capacity|lowest ~ server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|connection|load|request|cpu|player
      any|whichever|every|each ~ server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell ~ can|could|able ~ serve|handle|take|answer|process|pick|do
      any|all|each|every ~ them|one ~ can ~ serve|handle|take|answer ~ request|call|user|client
      request|call|traffic|connection ~ any|whichever|random server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell
      not|no|never ~ keep|hold|store|have|local|any ~ state|session & server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|app|service|any|scale|redis|tier|web
      session|state ~ in|to|into|externalize|moved|lives ~ redis|db|database|token|cookie|store|jwt & any|stateless|server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|scale
      stateless & any|more|add|scale|round_robin|lb|behind|replace|restart|instance|copy|spin|pod|many
      add|run|spin|start|launch|deploy ~ more|extra|additional|another|several|multiple|many|n|<num> ~ copy|copies|instance|pod|replicas ~ behind|when|as|of|if|stateless|traffic
      scale|scaled|scales out|horizontally|up ~ server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|tier|service|behind|app|cpu|traffic|when|by|fleet|gateway
      scale out|in ~ on|when|with|based ~ cpu|traffic|load|queue|memory|lag
      autoscale|autoscaling|auto_scaling|hpa ~ on|by|group|when|cpu|behind|per
      behind ~ gateway|lb|elb|alb|nlb|nginx|haproxy|balancer|envoy|proxy|load_balance|vip
      nginx|haproxy|envoy|elb|alb|nlb|traefik|ingress ~ distribute|front|spread|route|forward|balance|round|between|terminate|proxy|to|before|behind|split|hand
      api|the gateway ~ entry|authent|authenticate|check|front|terminate|rate|single|validate|sits|in|throttle|then|send|receive
      kubernetes|k8s|service_mesh|mesh|istio|envoy|sidecar ~ spread|route|balance|healthy|pods|find|retry|discovery|service
      consul|eureka|etcd|zookeeper|registry|dns ~ find|discover|register|lookup|address|list|who|which|where|instance|locate|each|healthy
      register|registers|registered ~ consul|eureka|etcd|zookeeper|registry|discovery|themselves|itself
      find|discover|locate|know ~ consul|eureka|etcd|zookeeper|registry|service_discovery
      registry|directory|map|table ~ who|which|where ~ server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|connected|socket|holds|lives
      user|client|player|device|room|game|document|socket|connection|sensor ~ always|same|land|sticks|pinned|assigned ~ same|one|server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell ~ server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|hash|gateway
      lb|balancer|load_balance|gateway|dispatcher|router ~ hash|hashes|consistent|pick|picks|choose|chooses|assign|gives|sends|knows|check|removes|drops|takes_out|health
      consistent hash|hashing ~ server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|socket|connection|user|session & request|route|balancer|lb|connection|traffic|client|land
      even|evens|evenly ~ server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|load|out|traffic & pull|worker|request|traffic|spread|take|balance|instance|across
      spread|distribute|split|share|balance|fan ~ request|traffic|load|call|connection|player|user|upload|read|query|session|session|match|work ~ across|over|between|among|onto|to ~ server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|instances|several|multiple|fleet|many|<num>
      health check|checks ~ lb|balancer|load_balance|rotation|gateway & out|remove|healthy|bad
      floating|virtual ip|address
      weighted ~ round|random|routing|traffic|by|balance
      power of two ~ choice|random
      connection draining
      global ~ balancer|balancing|traffic|lb|accelerator
      sticky|affinity|session_affinity & session|server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|relay|user|room|document|same|hash|cookie
      pin|pinned ~ to ~ server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|relay
      start|add|launch|spin|run|deploy ~ more ~ them|worker|server|instance|pod|copies|boxes|node|machine
      same server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|relay & hash
      same server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|relay & hash|route|meet|land|stick|always|request|connection
      not|n't special|unique|different|matter & server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|relay
      group|fleet|pool|farm|bunch|set|row ~ server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|relay & split|spread|traffic|behind|request|front|proxy|route|balance|share|any
      proxy|gateway|router|dispatcher|frontend ~ split|spread|route|send|forward|pick|choose|tell|know|distribute ~ server|instance|node|replica|replic|worker|pod|box|machine|backend|copy|host|gateway|proxy|region|cell|relay|traffic|request|service|path|url|group
      control plane & healthy|route|instance|node|envoy|endpoint|proxy
      least|fewest|lowest|lightest ~ connection|load|request|capacity|cpu|session|player & server|instance|node|replic|worker|pod|box|machine|backend|host|gateway|relay
      smallest|lowest|least|emptiest|fewest|lightest|freest & pick|choose|take|select|give|send|look & server|connection|load|request|node|balancer|lb|instance|box
      balance ~ by|on ~ connection|request|load|cpu|latency|path
      request|traffic|load|connection|call|query ~ distribute|spread|split|balance|share ~ across|over|between|among|onto`,
    settles: `
      not|n't matter|care which|where|who & server|box|instance|node|one|replic|them|machine|pod|call|request
      which|whichever|any ~ server|box|instance|node|machine|pod ~ not|n't matter|care
      all|they|identical ~ same|identical|interchangeable|equal|clones & server|box|instance|node|copies|any|pod|machine
      lb|load_balancer|load_balance & connection|pick|choose|least|round|random|hash|healthy|dead|out|spread|which|every|<num>|both|stateless|front|active|pair|zone
      add|spin|start|launch|remove|scale ~ server|box|instance|node|pod|machine|worker|boxes|copies|capacity ~ automatic|automatically|when|once|if|as|above & cpu|load|traffic|percent|<pct>|memory|request|grow
      ask|tell|assign|matchmaker|lobby|allocate|return|know|find ~ which|what|where ~ server|node|gateway|box|instance ~ room|free|capacity|connect|join|go|use|sits|hold
      server|node|gateway|box|instance|machine|worker ~ has|have|with ~ room|capacity|space|slot|slots|headroom
      round & server|instance|node|box|machine|over|robin|pod & go|goes|send|nginx|balancer|lb|app|next|request|over|between
      one after other|another & server|instance|node|box|request|machine
      server|instance|node|box|request|machine|call & in turn|turns
      identical server|box|instance|node|machine|copies|pod
      least|fewest|lowest|smallest|lightest|emptiest & server|node|instance|gateway|box|machine|backend|replic & go|send|pick|assign|route|choose|connect|new|give|goes|sent|take
      one|single|common|only entry|entrance|door|front_door & forward|route|behind|path|service|proxy|gateway|authent|client|everything
      forward|route|proxy|dispatch ~ by|on|based ~ path|header|host|url|prefix|hostname
      stop|no_longer|not ~ get|receive|send|route|give ~ request|traffic|call|connection|user & server|instance|node|check|health|unhealthy|box|pod|balancer
      check|probe|health|healthy & out|remove|stop|rotation|pool|traffic|skip & server|instance|node|box|pod|replic|balancer ~ request|traffic|out|rotation|pool|get|answer|check|fail|bad|balancer|from
      web|app|api|application node|server|tier|box|instance ~ any|stateless|anybody|anyone|everybody|interchangeable|session
      session|login|identity ~ signed|cookie|token|jwt|redis|shared & any|anybody|stateless|node|server`,
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
      cloudfront|akamai|cloudflare
      point presence
      anycast
      geo replic|dns|routing
      edge node|pop|function|worker|compute|point|network`,
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
    settles: `
      cdn|akamai|cloudfront|cloudflare|content_delivery_network|content_network|edge_cache|edge_server|edge_node|edge_location & ${THING}|static|asset|javascript|css|bundle|html|firmware|update|creative|origin|signed|media|api|byte|percent|download|js|patch|content|icon|avatar|poster|manifest|chunk|redirect|near|close|closer|user
      static|asset|media|binary|video|photo|image ~ edge|cdn|pop|akamai|cloudfront|cloudflare
      serve|cache|deliver|run|handle|terminate|answer|decide|process|aggregate|filter|validate ~ at|from|on|by ~ edge|pop|cdn|akamai|cloudfront
      edge ~ function|worker|server|node|location|cache|gateway & run|serve|near|close|redirect|reduce|latency|so|user|cache|terminate|origin|filter|aggregate
      region|data_center|datacenter|center|cluster|pop|server|edge|site|gateway|replic ~ closest|nearest|close|closer|near|local & user|player|client|people|customer|driver|viewer|latency|dns|them|route|go|connect|send|request|viewer|upload|read
      closest|nearest ~ region|data_center|datacenter|center|cluster|pop|server|edge|site|location|point|gateway
      pin|pinned|home|route|send|direct|steer|assign|resolve|sent ~ user|player|client|people|customer|them|account|traffic|request|viewer|tenant ~ region|continent|country|data_center|datacenter|center|closest|nearest
      region|continent|country|europe|asia|frankfurt|tokyo|virginia|dublin|singapore|ireland|london|oregon|mumbai|sydney|us_east|us_west & data_center|datacenter|region|center|cluster|stack|deploy|latency|dns|gdpr|replic|failover|local|gateway ~ <num>|in|each|every|user|for|so|because|player|per|own|reads|speed|read|write|data
      anycast & ip|address|nearest|closest|pop|edge|route|packet|dns|traffic|user
      geo|latency_based|latency|geographic dns|routing|based_routing|route_53|route53
      dns ~ send|sends|route|routes|resolve|point|return|answer|geo|latency|switch|direct|gives ~ region|user|player|closest|nearest|data_center|datacenter|ip|country|europe|traffic|people
      latency|geo based ~ dns|routing|route
      point presence & near|close|user|packet|land|cache|each|serve|terminate|region|tls
      deploy|run|have|place|put|stand|copy|host|launch ~ <num>|each|every|per|multiple|several|all|different|other|both|many region|continent|country|data_center|datacenter|center|geograph|pop & user|latency|close|closest|nearest|local|dns|replic|so|because|pinned|player|legal|gdpr|read|write|each|failover
      per|each|every|own region|continent|country & server|deploy|stack|cluster|replic|cell|latency|ping|local|reads|read|data|route
      server|gateway|cluster|cell|relay|stack ~ in|on|per ~ each|every continent|region|country
      user|active|failover|dns|latency|replic|traffic|close|standby|pinned|survive|die|each|route|goes_down & multi|multiple|cross|two|three|several|<num> region|zone|availability_zone
      availability zone|zones & <num>|two|three|each|spread|across|region|replic|fail|die|lose|both
      data|rows|storage ~ stay|kept|keep|live|reside|remain|leave ~ europe|eu|region|country|frankfurt|germany|continent & gdpr|law|legal|latency|speed|residency|close|region|because|both|so
      travel|cross|crossing ~ ocean|atlantic|world|continent|globe|pacific|virginia|half_the_world
      pull|push|prefetch|warm|preload|pre_warm ~ edge|cdn|pop & ahead|before|popular|release|origin|first|tail|launch|demand|hot
      origin & shield|edge|pull|cdn|hit|only|offload ~ cache|request|traffic|miss|static|load|bytes|file|edge|cdn
      peering|isp|open_connect & cache|edge|box|appliance|traffic|inside
      server|cluster|data_center|datacenter|center|region|stack|site|pop|gateway|deployment|location|edge|replica|copy|point|deploy|run|copy|replic ~ in|on|per ~ europe|european|eu|asia|asian|america|american|africa|australia|usa|states|india|indian|china|japan|japanese|brazil|germany|france|uk|england|canada|mexico|korea|russia|spain|italy|nigeria|indonesia|frankfurt|tokyo|virginia|dublin|singapore|ireland|london|oregon|ohio|california|mumbai|sydney|paris|berlin|amsterdam|seoul|san_francisco|new_york|los_angeles|us_east|us_west|east_coast|west_coast|overseas|abroad|continent & people|user|player|there|close|close_to|latency|local|route|dns|client|other|another|also|both|so|one|because|second
      europe|european|eu|asia|asian|america|american|africa|australia|usa|states|india|indian|china|japan|japanese|brazil|germany|france|uk|england|canada|mexico|korea|russia|spain|italy|nigeria|indonesia|frankfurt|tokyo|virginia|dublin|singapore|ireland|london|oregon|ohio|california|mumbai|sydney|paris|berlin|amsterdam|seoul|san_francisco|new_york|los_angeles|us_east|us_west|east_coast|west_coast|overseas|abroad|continent & europe|european|eu|asia|asian|america|american|africa|australia|usa|states|india|indian|china|japan|japanese|brazil|germany|france|uk|england|canada|mexico|korea|russia|spain|italy|nigeria|indonesia|frankfurt|tokyo|virginia|dublin|singapore|ireland|london|oregon|ohio|california|mumbai|sydney|paris|berlin|amsterdam|seoul|san_francisco|new_york|los_angeles|us_east|us_west|east_coast|west_coast|overseas|abroad|continent & server|cluster|data_center|datacenter|center|region|stack|site|pop|gateway|deployment|location|edge|replica|copy|point|dns|route|latency|local|millisecond|ping|travel|ocean|traffic|reads
      resolve|route|point|connect|go|land|send|hit|reach|direct|take|sent|goes|lands ~ region|data_center|datacenter|center|cluster|server|pop|location|site|one|whatever|whichever ~ close|closest|nearest|near|lowest
      region|data_center|datacenter|cluster|center|pop|location|site|edge|point|whatever|whichever ~ closest|nearest|closer|near|lowest_latency
      closest|nearest|nearby|closer server|cluster|data_center|datacenter|center|region|stack|site|pop|gateway|deployment|location|edge|replica|copy|point
      dns & closest|nearest|region|latency|geo|country|another|other ~ region|server|user|dns|data_center|cluster|address|client|you|location|them|based
      cdn|edge|akamai|cloudfront|cloudflare & same|everybody|everyone|all|anyway|cache|served|serve|never|put|byte|cheap|load|front|come|server|isp|origin|day|hour|percent|global|video|rest
      serve|come|comes|load|fetch|download|deliver ~ from|by|out|off|through|via ~ cdn|edge|akamai|cloudfront|cloudflare|pop
      each|every|local ~ store|site|factory|shop|branch|hospital|location|venue|stadium|car|building|home|plant|warehouse|restaurant|school|airport box|server|gateway|node|machine|appliance|cache|hub
      each|every ~ store|site|factory|shop|branch|hospital|location|venue|stadium|plant|warehouse ~ has|have|gets|run ~ box|server|gateway|node|machine|appliance|cache|hub|copy
      near|close|closer|closest|nearest|nearby ~ both|them|user|caller|player|listener|viewer|people|you|customer & server|cluster|data_center|datacenter|center|region|stack|site|pop|gateway|deployment|location|edge|replica|copy|point|relay|server|pop|run|put|serve
      content|delivery network & download|file|${THING}|static|image|fetch|byte|serve|near
      geo|geographic routing|dns|route|balancing|proximity
      europe|european|eu|asia|asian|america|american|africa|australia|us|usa|india|indian|china|japan|japanese|brazil|germany|france|uk|england|canada|mexico|korea|russia|spain|italy|nigeria|indonesia|frankfurt|tokyo|virginia|dublin|singapore|ireland|london|oregon|ohio|california|mumbai|sydney|paris|berlin|amsterdam|seoul|san_francisco|new_york|los_angeles|us_east|us_west|east_coast|west_coast|overseas|abroad|continent|chile|argentina|sao_paulo|hong_kong|dubai|poland|turkey|sweden|norway|vietnam|kenya|egypt|philippines|netherlands|stockholm|toronto|chicago|texas|boston|seattle|lagos|cape_town|jakarta|manila|delhi|bangalore|shanghai|beijing & server|cluster|data_center|datacenter|center|region|stack|gateway|deployment|dns|relay|route|host|copy|ping|latency|site|location|node|continent & user|people|player|customer|viewer|rider|traffic|client|driver|close|closest|nearest|local|both|each|latency|ping|route|get|gdpr|sent|geo|address|there|replic
      europe|european|eu|asia|asian|america|american|africa|australia|us|usa|india|indian|china|japan|japanese|brazil|germany|france|uk|england|canada|mexico|korea|russia|spain|italy|nigeria|indonesia|frankfurt|tokyo|virginia|dublin|singapore|ireland|london|oregon|ohio|california|mumbai|sydney|paris|berlin|amsterdam|seoul|san_francisco|new_york|los_angeles|us_east|us_west|east_coast|west_coast|overseas|abroad|continent|chile|argentina|sao_paulo|hong_kong|dubai|poland|turkey|sweden|norway|vietnam|kenya|egypt|philippines|netherlands|stockholm|toronto|chicago|texas|boston|seattle|lagos|cape_town|jakarta|manila|delhi|bangalore|shanghai|beijing & europe|european|eu|asia|asian|america|american|africa|australia|us|usa|india|indian|china|japan|japanese|brazil|germany|france|uk|england|canada|mexico|korea|russia|spain|italy|nigeria|indonesia|frankfurt|tokyo|virginia|dublin|singapore|ireland|london|oregon|ohio|california|mumbai|sydney|paris|berlin|amsterdam|seoul|san_francisco|new_york|los_angeles|us_east|us_west|east_coast|west_coast|overseas|abroad|continent|chile|argentina|sao_paulo|hong_kong|dubai|poland|turkey|sweden|norway|vietnam|kenya|egypt|philippines|netherlands|stockholm|toronto|chicago|texas|boston|seattle|lagos|cape_town|jakarta|manila|delhi|bangalore|shanghai|beijing & user|people|player|customer|route|dns|server|cluster|host|deploy|region|traffic|latency|address|different
      edge & static|page|serve|cache|image|video|file|content|asset|redirect|request|user|player|click|worker|function|aggregate
      server|relay|pop|cluster|gateway|cache|box|edge|presence & <num>|many|several|every|major city|country|continent|metro|location
      push|copy|ship|preload|prepush ~ to|onto|into edge|cdn|pop`,
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
    settles: `
      queue|kafka|rabbit_mq|rabbitmq|sqs|kinesis|pub_sub|pubsub|message_broker|message_bus|event_bus|event_stream|celery|pulsar|nats|activemq|sidekiq|topic|stream & worker|consumer|processor|executor|job|task|handler|subscriber|flink|spark|lambda|parser|renderer|transcoder|so_that|since|because|asynchron|pick|pull|drain|consume|take|later|slow|spike|burst|decouple|subscribe|buffer|absorb|process|per_channel|each
      event|message ~ publish|emit|broadcast|fire|produce & subscribe|consumer|topic|listen|service|react|pick|downstream|subscriber|bus|stream|other|both|search|billing
      publish|emit|produce|fire|raise ~ event|message & subscribe|consumer|topic|listen|service|react|pick|downstream|subscriber|bus|kafka|other|stream|queue
      worker|consumer|processor|executor|job|task|handler|subscriber|flink|spark|lambda|parser|renderer|transcoder ~ pick|pull|drain|grab|take|consume|poll|dequeue|fetch|read|subscribe|listen|work_through|chew ~ queue|job|task|topic|kafka|sqs|message|event|stream|from|it|them
      pool|fleet|group|set|bunch ~ worker|consumer|executor|workers & queue|job|task|pull|pick|process|scale|for|webhook|render|per
      happen|run|do|done|sent|send|made|make|generate|update|process|write|handle|compute|increment|deliver|render|index|resize|transcode|scan|email|notify ~ background|asynchron|afterwards|out_of_band|behind_the_scenes & user|not|after|worker|queue|so|request|return|committed|wait|response|by|already|notice|fine|because|consumer|block|job|thumbnail|email|notification|index|feed|count
      asynchron & user|not_wait|wait|worker|consumer|queue|because|kafka|email|mail|thumbnail|index|count|notice|later|job|webhook|fan_out|batch
      off|outside|out|not ~ request|critical|hot|main|write|synchronous|user path|flow|thread|request & worker|asynchron|queue|background|job|later|scan|process|pending|email|done|move|slow
      return|respond|reply|accept|accepted|ack|acknowledge|answer|202 ~ immediately|right_away|at_once|straight|instantly|immediate|quickly|fast|first & worker|later|queue|background|process|asynchron|job|then|rest|pending|happens|behind
      buffer|absorb|smooth|soak|queue_up|pile ~ write|spike|burst|peak|traffic|request|event|message|rush|load & queue|kafka|log|batch|stream|worker|consumer|apply|pace|own_speed|rate|drain
      slow ~ consumer|producer|worker|subscriber|downstream|sms|provider|partner|merchant|service|client & block|queue|kafka|hold|affect|buffer|own|separate|back|lag|topic|decouple
      slow|push|throttle|reject|block|tell|stop ~ producer|upstream|sender|publisher|client|ingest|sensor & queue|back_pressure|backpressure|full|long|lag|429|deep|grow|buffer|keep_up
      back_pressure|backpressure & queue|when|consumer|producer|full|slow|reject|429|limit|lag|upstream|credit|bounded
      decouple ~ ${THING}|service|producer|consumer|write|ingest|process|fetch|from|them|slow|so|upload|two
      scale ~ independent|independently|separately|own & queue|consumer|worker|producer|kafka|between|pars|fetch
      change_log|changelog|change_stream|cdc|change_data_capture|outbox|binlog|bin_log & index|search|update|kafka|stream|cache|publish|feed|consumer|event|relay|table|downstream|sync
      search|index|cache|read_model|projection|warehouse|replica|view ~ update|feed|built|build|fill|sync ~ from|off|by|through ~ stream|log|event|kafka|cdc|change|queue|worker
      cron|nightly|scheduled|batch|hourly|daily|periodic|background job|task|process|run|worker & ${THING}|generate|settle|email|report|digest|work|process|reconcile|aggregate|clean|compute|send|transaction|expire|thousand|refresh
      run|process|settle|generate|reconcile ~ batch|cron ~ night|nightly|hour|every|day|month|hourly|daily & worker|job|transaction|file|payment|go_through|${THING}
      stream & flink|spark|storm|kinesis|consumer|window|aggregate|count|join|processor ~ per|click|event|minute|window|count|into|write|${THING}
      flink|spark_streaming|storm|kafka_streams|beam|samza ~ count|aggregate|window|join|read|process|compute|per|minute|enrich|detect
      wait|sit|stay|hold|park|kept ~ in|on ~ queue|inbox|topic|outbox|mailbox & until|connect|online|offline|wake|worker|drain|device|come|turn|later|slot|available|back|ready
      schedule|scheduler|due|delay|delayed ~ job|task|message|email|reminder|notification & queue|worker|executor|enqueue|put|pick|topic|time_wheel|drain|later
      decouple & queue|kafka|event|service|topic|pub|producer|stream
      fire and forget & queue|kafka|log|analytics|event|asynchron
      mark|marked|status ~ pending|processing & worker|queue|asynchron|background|done|finish|job|later
      webhook|email|mail|sms|notification|thumbnail|transcode|transcoding|encoding|indexing|receipt ~ queue|worker|asynchron|background|kafka|sqs|pub_sub
      mail|email|notify|ping|tell|push|poll|message|inform ~ when|once|until|as_soon ~ ready|done|finish|complete & job|task|worker|queue|export|process|file|video|report|background|click|user|note|link
      fire|publish|emit|send|raise|drop|produce|throw|push event|message & own|react|listen|each|downstream|subscribe|service|pick|consumer|care|interested|whoever|after|once|then|other
      react|listen|independently|downstream|subscribe|whoever ~ service|thing|own|event|to|pace & event
      take|grab|pick|pull|get|fetch|ask ~ next ~ when|whenever|as_soon|once|if ~ free|idle|ready|done|available|finish
      next job|task|message|item|one|video|url|page & worker|machine|free|idle|box|queue|executor
      lag|behind|keep_up|catch_up|backlog|slow|down & log|queue|kafka|stream|buffer|broker & care|matter|affect|block|not|own|notice|fine|between|wait|still|later|catch
      log|queue|kafka|buffer|stream|broker|topic ~ in_between|between & so|slow|own|pace|speed|lag|not|care|scale|decouple|peak|service|consumer
      queue|read|consume|kafka|worker|pull|take|stream|drain|process|consumer|log & own|their|its speed|pace|rate|time
      not|n't ~ wait|block|hold ~ for|on|request|user|up|until|them|it & queue|background|worker|asynchron|later|event|kafka|after|then|job
      batch|cron|nightly_job|background_job ~ go|goes|walk|run|scan|loop ~ through|over & send|process|charge|mail|update|bill|generate|settle|remind|each
      service|worker|component|consumer|server|process ~ listen|subscribe|react ~ to|on
      later & worker|queue|consumer|background|job|asynchron & process|make|send|generate|do|pick|handle|update|return|upload|run|mail|write
      consumer|worker|job|queue|event|process|background & <time>|second|minute|little|bit|moment|while later|after|afterwards
      recompute|update|make|handle|send|process|do|generate|create|render|index|calculate|recalculate|count|deliver|resize|write|recalculated ~ by ~ worker|consumer|background_job|job|daemon|lambda
      broker|queue|dispatcher|scheduler|coordinator ~ hand|give|assign|deliver|distribute|push ~ job|task|work|message|event & idle|free|whichever|worker|agent|available|next
      buffer|queue|backlog ~ fill|full|long|grow|overflow|big & tell|slow|reject|drop|fewer|less|stop|429|limit|shed|pause|back_off|push_back
      kick|trigger|spawn|enqueue|schedule ~ job|task|workflow & background|asynchron|later|go|each|all|after|that|which|worker|through
      topic|queue|broker|bus|kafka|log|stream|buffer ~ in_middle|between|in_between
      not|n't|never ~ talk|call|know|connect ~ direct|directly|each_other|one_another & topic|queue|event|broker|bus|kafka|message
      queue|kafka|sqs|rabbitmq|rabbit_mq|kinesis|topic|pub_sub|bus|stream & put|push|send|publish|write|drop|add|enqueue|throw|emit|stick & ${THING}|job|task|work|request|click|page|command|webhook|entry
      own|separate|dedicated|priority queue|topic|lane
      night|hour|morning|midnight|weekend|evening ~ batch|job|process|script|worker|cron & go|send|process|generate|settle|bill|through|run|charge|mail|export|import|remind|recompute|pay
      cron & evening|night|hour|every|pick|settle|send|run|process`,
    lifts: ['reason', 'choice'],
    foundAt: 1,
    coveredAt: 2.3,
  },
  ...DEEP_DIVE_SAFETY,
];
