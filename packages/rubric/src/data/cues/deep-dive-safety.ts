import type { PointCues } from '../../cues/point-cues.ts';
import { BREAK, KEY, PART, RECOVER, THING } from './deep-dive-words.ts';

/** Cues of the section "Deep dive" from concurrency on: what keeps data right and the system up. */
export const DEEP_DIVE_SAFETY: readonly PointCues[] = [
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
      at least|most once
      deadlock
      double book|spend|charge|sell|spending|booking
      race
      consist order
      conflict resolution
      atomic`,
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
      concurrent ~ write|update|edit|request ~ handle|lock|conflict|same
      race condition
      idempot
      exactly once
      dedup|dedupe|deduplicate|deduplication
      deadlock
      at least once
      optimistic|pessimistic
      concurrent update|write|edit|access|modification|booking
      double book|booking|charge|spend|spending
      acid transaction`,
    settles: `
      idempot key|token & retry|duplicate|twice|request
      optimistic|pessimistic lock|locking|concurrency & version|row|because|so|conflict
      row|distributed lock & transaction|redis|expire|ttl|spot|seat|row|so|because
      unique constraint|index & duplicate|twice|prevent
      exactly once & idempot|dedup|duplicate
      compare and swap
      idempot & retry|duplicate|twice|request|resend|same|client|key|again|event|id|safe|call|because|so|write|ignore|times
      idempotency key|token|header|id
      dedup|dedupe|deduplicate|deduplication|de_duplicate ~ by|on|with|using|via|per|in|against|at ~ id|key|hash|window|number|token|impression|event|checksum|sequence|content|redis|fingerprint|timestamp|client
      duplicate|duplicates|twice|again ~ drop|dropped|ignore|discard|skip|reject|filter|no_op|noop|harmless|return|fail|refuse|collapse|overwrite & id|key|seen|already|unique|number|hash|because|remember|same|insert|version|event|offset
      drop|ignore|discard|skip|reject|filter|refuse|detect|throw_away|suppress|remove ~ duplicate|dup|dups|already_seen|seen_before|already_processed|repeat|resend & id|key|by|seen|unique|number|hash|same|remember|event|window|store|set
      duplicate|skip|drop|ignore|retry|twice|again|second|return|same|redeliver|once & remember|record|store|keep|track|check|save|look ~ id|ids|key|keys|number ~ already|handled|processed|seen|applied|done|used|before
      only|once ~ if|when ~ id|version|status|not|number|match ~ new|not_seen|unseen|already|higher|newer|greater|unchanged|free|same
      already ~ seen|processed|handled|applied|exist|exists|there|charged|taken|booked|claimed ~ ignore|skip|drop|discard|reject|return|fail|refuse|error|no_op|nothing
      lock & row|seat|transaction|expire|second|lease|two|same|both|one|spot|ttl|redis|version|item|key|account|coupon|slot|per|document|room|release|minute|select|owner|acquire|hold
      select for update
      optimistic|pessimistic lock|locking|concurrency|control
      optimistic & version|conflict|retry|again|update
      distributed|row|advisory|exclusive|short|redis|named|mutex lock|locks|mutex
      version|etag|revision ~ match|equal|equals|number|unchanged|differ|check|compare|stale|mismatch|changed & update|write|save|retry|reject|fail|conflict|again|read|where
      where|if|when ~ version|status|state|stock|quantity|balance|count|updated_at|still ~ equal|equals|greater|free|available|same|unchanged|zero|enough|matches|sufficient & update|conditional|write|decrement|insert|set|atomic|otherwise|reject|fail|lose
      conditional|atomic|guarded update|write|put|insert|decrement|increment|set|counter|operation|swap
      compare and|set|swap swap|set
      compare set|swap
      cas ~ on|update|status|version|operation|loop
      set_if_not_exist|set_if_not_exists|setnx|put_if_absent|insert_if_absent|if_not_exists|nx & lock|expire|key|expiry|redis|first|coupon|insert|fail|second
      decrement|increment|incr|decr ~ atomic|atomically|lua|redis|single & stock|counter|count|seat|limit|inventory|race|below|quota|never|one
      lua script
      atomic|atomically & update|increment|decrement|both|two|counter|transaction|redis|write|move|claim|rename|status|together
      unique|primary constraint|index|key & duplicate|twice|prevent|double|second|fail|reject|two|insert|same|once|alias|error|only_one|violate|stop|one
      insert ~ fail|fails|conflict|reject ~ second|duplicate|other|twice|already|loser|unique & key|unique|constraint|primary|same|alias|two
      two|both|multiple|same|many|several|different people|user|client|request|customer|device|worker|driver|guest|editor|player|thread|rider|buyer|admin|of_them|phone|writer|server ~ same|at_once|click|grab|tap|book|edit|buy|simultaneous|simultaneously|same_time|one|last & lock|version|transaction|first|unique|win|wins|lose|loses|error|conflict|merge|only_one|reject|fail|fails|atomic|conditional|serialize|queue|constraint|winner|compare|optimistic|order
      race|race_condition & lock|version|transaction|first|unique|conditional|atomic|serialize|single|compare|queue|constraint|check|because|between|two
      double|twice|over|duplicate book|booking|booked|charge|charged|charging|spend|sell|sold|selling|count|counting|bill|deliver|ride|assign|applied|sending|sent & lock|transaction|unique|key|version|constraint|conditional|atomic|idempot|prevent|never|id|reservation|hold|check|dedup|row|ledger|serial|window|retry
      transaction & both|nothing|debit|rollback|together|isolation|serializable|lock|commit|decrement|insert|outbox|atomic|balance|repeatable
      all or nothing
      serializable|snapshot isolation|transaction|level
      two_phase commit|locking
      two phase commit
      saga & step|compensate|compensating|compensation|order|payment|fail|undo|across|service|orchestrator
      compensate|compensating|undo ~ action|transaction|step|when|if|debit|refund & saga|fail|step|order
      outbox & transaction|same|table|event|publish|atomic|both|relay
      exactly once & idempot|dedup|duplicate|transaction|offset|effect|consumer|checkpoint|by|because|key
      at least once & idempot|dedup|duplicate|consumer|id|key|twice|so
      sequence|monotonic|lamport|logical|ordering|increasing number|id|clock|counter|timestamp|offset & order|gap|sort|client|per|miss|conversation|message|late|stale|room|older|buffer|chat|event|detect
      vector clock|clocks
      lamport clock|timestamp
      order|ordered|ordering|sequence ~ per|within|by|same|of|for ~ key|partit|account|conversation|user|room|match|device|entity|chat|channel|order|symbol|document|game|aggregate & message|event|partit|guarantee|single|consumer|queue|process|write|number|because|so|kafka|preserve|keep
      partit|same|sequence|single|timestamp|key|number|late|version ~ event|message|update|write|account|conversation|partit|key|discard|ignore|buffer|drop|number|process|apply|older|consumer & in_order|out_of_order|right_order|order|arrive
      same|one|single partit|queue|consumer|thread|worker|writer|actor|owner|process|server & order|serial|serialize|sequential|one_at_a_time|one_after|race|conflict|concurrency|lock ~ order|event|per|account|update|write|all|so|no|need|each|match|game|in
      single|one|only_one writer|threaded|owner|actor & per|so|order|no|lock|race|serialize|conflict|match|room|document|account|partit
      one_at_a_time|one_after_another|one_by_one|serialize|serialized|serialise|serially & per|same|account|seat|write|update|request|queue|command|match|partition|order|user|key|race
      lease & renew|expire|job|worker|scheduler|only|table|owner|token|holder|two|lock|claim|twice|timeout|take
      claim|claims|claimed ~ job|task|row|ride|seat|order|slot|trip|message ~ update|status|worker|lock|only|lease|atomic|where|conditional|skip_locked|first|twice|one
      fencing token|tokens
      fencing|epoch ~ token|number|old|stale|reject
      skip locked
      last write|writer win|wins
      last_write|lww & timestamp|profile|conflict|fine|field|merge
      first|earliest|one ~ win|wins|gets|succeeds|through & second|other|error|lose|loses|fail|fails|rejected|reject|sold|conflict|commit|told
      conflict|conflicts|conflicting|concurrent & merge|version|copy|last|transform|crdt|resolve|both|latest|timestamp|retry|vector|reject|keep ~ edit|write|version|copy|file|update|both|merge|device|field|user|retry|crdt|change|transform
      crdt|crdts|operational_transform|operational_transforms|operational_transformation|ot ~ merge|edit|document|so|concurrent|converge|server|conflict|for|text|counter|order|with
      merge ~ concurrent|both|edit|crdt|operational
      resend|retry|twice|again|duplicate|replay|harmless|idempot|redeliver|repeat|reprocess & overwrite|upsert|replace|same_row|put ~ same|row|key|record|id
      resend|retry|replay|redelivery|redelivered|retries|repeat ~ same|harmless|not|no|safe|overwrite|without|nothing|twice|duplicate & id|key|row|number|idempot|twice|charge|duplicate|token|upsert|overwrite|unique
      hold|reserve|reservation ~ seat|stock|spot|room|ticket|item|slot|inventory|unit ~ minute|expire|while|until|checkout|<time>|for & lock|two|nobody|else|other|release|conditional|same|no_one|double|row|transaction|ttl
      nobody|no_one|no_other ~ else ~ book|take|grab|buy|edit|claim & lock|hold|row|transaction|ttl
      serial|sequence|ticket order|number ~ assign|server|by & edit|operation|event|message|bid|conflict|apply
      same|seen|already|recognize|recognise|return|ignore|unique|remember|skip & twice|two_times|second_time|more_than_once|several_times|retry|retries|repeat & id|key|token|number|nonce|uuid|reference
      number|counter|sequence ~ up|increase|increment|monotonic|next|plus|grow & miss|missing|gap|order|late|old|stale|sort|know|client|skip
      second|other|loser|late|later|latter one|person|user|request|client|write|guest|buyer|attempt & error|fail|told|refuse|refused|reject|rejected|sold|reload|lose|wait|conflict|taken|denied|bounce|retry|too_late|message ~ lock|first|version|same|seat|row|transaction|both|two|one|win|wins|update|conditional|unique|who|already|reload|person|insert|since|because
      first|whoever|fastest ~ win|wins|gets|get|commit|come|comes ~ second|other|others|rest|next|lose|error|late|served|rejected
      change|update|affect|late|fail|taken|match & zero|no|<num> row|rows
      still|only ~ free|available|open|unchanged|unsold|pending & update|set|where|conditional|atomic|claim|write|buy|book
      one|same|single transaction ~ both|either|nothing|together|debit|line|rollback
      both|all|either|nothing|together|rollback|debit|or_not|neither|half & in|same|one|single|a transaction
      unique ~ constraint|index|reference|column|pair|combination|number & insert|fail|second|twice|again|another|duplicate|error|reject
      overlap|interleave|same_time|one_by_one|collide|race|parallel|serial & one|same|single ~ queue|thread|worker|partition|process|actor
      not|n't|never ~ overlap|collide|interleave|clash|interfere
      hold|reserve|block|lock ~ for ~ <time>|minute|while & else|other|expire|release|nobody|someone|pay|free|checkout|gray|taken|back ~ seat|see|book|it|out|free|else|release|expire|pay|take|grab|buy|as
      skip|ignore|drop|discard & more_than_once|twice|again|several_times|repeat & id|key|store|remember|seen|there|already|keep|record|check
      both|account|money|debit|leave|move|either|must|other & one|same|single commit|unit
      first|whoever ~ commit|save|write|click|arrive|book|insert ~ win|gets|succeed
      unique constraint|index ~ on|over|across
      older|stale|late|outdated & version|sequence|timestamp & ignore|drop|discard|skip|reject
      same|identical request|message|event|payment|call & again|twice|second_time & return|ignore|skip|key|id|old|drop`,
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
      backup
      fallback|fall_back
      fail over
      single_point
      crash|crashes|outage
      redundancy|redundant
      degrade|degradation gracefully|graceful
      graceful|gracefully degrade|degradation
      circuit breaker`,
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
      fallback|fall_back
      fault|failure tolerant|tolerance
      failover|fail_over
      disaster recovery
      retry mechanism|logic|policy
      failure ~ handle|handling|handled|deal
      handle ~ failure
      single point failure
      another|again|elsewhere|other|start|load|next|last|later|move|spare|second|recover & time_out|times_out|timeout|crash|die|hang|unreachable|unavailable|goes_down|go_down|going_down|is_down|are_down|went_down|comes_down|outage|fail|dead|stuck|break|broken|offline|goes_away|unresponsive|disconnect|no_longer_answer
      crash|die|hang|timeout|time_out|unreachable|offline|unavailable|outage|dead|broken|stuck|restart & if|when|in_case|suppose|whenever|once|upon`,
    settles: `
      @fail ~ follower|replic|secondary|standby|another ~ promote|promoted|takes_over|take_over|elected
      promote ~ replic|secondary|follower|standby & @fail
      retry ~ exponential backoff|back_off
      dead letter queue
      circuit breaker & @fail|timeout|open
      ${RECOVER} & if|when|once|suppose|say|in_case|whenever|after ~ ${PART} ~ ${BREAK}
      ${RECOVER} & ${PART} ~ goes|go|went|is|are|gets|breaks|being|that|which down|away|dark|dead|unreachable|unavailable|offline|lost|out
      promote|take_over|takes_over|taken_over|retry|resend|redeliver|reconnect|rebuild|rebuilt|replay|restart|resume|recover|replace|reassign|reschedule|requeue|failover|fallback|fall_back|fall_through|switch|reroute|redirect|elect|pick_up|picked_up|picks_up|carry|continue|redistribute|restore|degrade|another|other|standby|respawn|again|survive|neighbor|remaining|stale|cached|last|still|dead_letter|backoff|checkpoint|offset|backup|snapshot|handed & ${PART} ~ fail|failure|crash|die|outage|time_out|timeout|crashes|dies|restart|reboot|unavailable
      lose|losing|loss ~ node|region|zone|broker|replic|server|machine|disk|shard|leader|primary|master|rack|center|worker|instance|cache|redis & ${RECOVER}|not|nothing|matter|fine
      timeout|time_out|deadline|timeouts & retry|retries|backoff|back_off|fallback|fall_back|fail|circuit|error|default|then|ask|give_up|stop
      retry|retries|retried ~ backoff|back_off|exponential|jitter|exponentially|<num>|few|three|times|max|limit|budget|dead|another|other|different|queue|until|later
      backoff|back_off & retry|retries|jitter|exponential|call|attempt|client
      dead_letter|poison|dlq & queue|after|message|retries|attempt|fail|park|alert|inspect|topic|operator
      fail|failed attempt|attempts|tries|retries & queue|dead|give_up|alert|stop|park
      circuit|circuit_breaker breaker|breakers & fail|timeout|open|around|so|when|stop|slow|trip|outage|default|fallback|cascade|call
      circuit_breaker|bulkhead|bulkheads & fail|timeout|open|around|so|when|stop|slow|trip|outage|default|cascade|pool|take
      two|pair|doubled|duplicate|redundant|spare|backup ~ balancer|lb|gateway|instance|node|scheduler|coordinator|broker|server|zone|provider|router|dispatcher|data_center & fail|die|dies|down|take|takes|single_point_failure|lost|spare|survive|other|active
      resume|continue|restart|pick_up|picks_up|carry_on ~ last|where|offset|chunk|checkpoint|position|point|left|byte|part|stage|same|token & upload|crash|fail|connection|acknowledged|restart|worker|network|broken|drop|from|download|lost|die|checkpoint|job
      checkpoint|checkpoints & crash|fail|restart|continue|resume|recover|stage|state|again|scratch|replay|die
      heartbeat|heartbeats & miss|missed|neighbor|neighbour|coordinator|dead|take|hand|reassign|replace|stop|promote|removed|lost|range|elect|restart
      lease|visibility|visibility_timeout ~ expire|run_out|runs_out|times_out|out|lapses & worker|job|another|again|message|hand|taken|reappear|redeliver|pick|crash|someone
      elect|election ~ new|leader|another|within|second|zookeeper|raft|majority & fail|die|dies|down|lost|leader|crash|dead|within
      promote|promoted|takes_over|take_over|failover & replic|secondary|follower|standby|slave|second|another|region|automatically|within|other|zone ~ fail|die|dies|dead|down|crash|within|second|minute|if|when|automatic|automatically|lost|goes|outage|dns|health|elect
      fail|failover over ~ to|into|another|second|other|standby & region|zone|replic|standby|minute|second|dns|secondary|provider|automatically|within|health
      replay|rebuild|rebuilt|restore|recover|reload|reconstruct|repopulate|rehydrate|redo ~ from|out_of|log|by ~ log|wal|kafka|snapshot|backup|event|table|database|db|replica|offset|journal|stream|s3|source|disk|history|checkpoint|queue
      replay|crash|broken|consumer|offset|again|resume|catch_up|recover|fail|lost|down & kafka|log|stream|queue|topic ~ keep|retain|hold|still|persist|remember ~ event|message|them|it|so|data|week|day
      reconnect|reconnects|reconnecting & another|other|server|fetch|missed|miss|id|jitter|drop|last|backoff|state|catch|resync|lost|snapshot
      connection|network|link|offline|back|uplink|signal|reconnect|sync & store_and_forward|keep|buffer|store|queue|cache|save ~ locally|local|disk|phone|device|outbox|flash
      degrade|degraded|degrades|fallback|fall_back|falls_back& when|if|down|fail|cached|default|stale|show|serve|popular|slow|gracefully|feature|instead|mode|without|outage|unavailable|timeout|simple
      show|serve|return|display|answer ~ stale|default|bestseller|bestsellers|popular|generic|cached|last_known|placeholder & down|fail|unavailable|slow|time_out|outage|not_reachable|timeout|broken|dead|n't
      fail open|closed
      let|allow ~ request|traffic|them|through ~ through|rather|pass & limiter|reachable|down|fail|outage|redis|unavailable|counter
      survive|survives|tolerate|withstand|ride_out ~ loss|losing|failure|outage|crash|fail|death & zone|node|region|replic|copy|rack|one|server|broker|so|center|two|three
      region|zone|data_center|center|site ~ fail|fails|failing|burn|down|outage|die|lost|dark & other|dns|traffic|second|another|failover|serve|carry|take|rest|users|standby|lose|switch
      another|other|new|fresh|spare|healthy|remaining|next worker|server|node|instance|zone|region|replica|consumer|broker|pod|machine|provider ~ take|takes|pick|picks|over|carry|carries|serve|serves|handle|continue|started|absorb|instead & fail|die|dies|down|crash|lost|dead|if|when|timeout|burn|lease
      kubernetes|orchestrator|supervisor|k8s|autoscaling_group|scheduler ~ restart|restarts|replace|replaces|respawn|start|reschedule|bring|spin & crash|die|dies|dead|fail|pod|container|unhealthy|lost
      unknown|unclear|uncertain|ambiguous outcome|state|status|result|whether & ask|retry|check|reconcile|query|before|provider|pending
      reconcile|reconciliation & fail|missing|lost|crash|mismatch|nightly|drift|provider|stuck|repair
      lost|missing|dropped ~ message|event|packet|update|heartbeat|ack & resend|retry|again|retransmit|acknowledge|ack|redeliver|until|request|replay
      ack|acknowledge|acknowledged|acknowledgement|offset|commit ~ only|after|until|once ~ processed|written|finish|done|commit|stored|saved|success & crash|redeliver|again|lost|retry|die|another|lose|not_lost
      without|missing|no ack|acknowledgement|response|answer & resend|retry|again|redeliver|within|then|dead|another
      cascade|cascading|domino|snowball ~ fail|failure|outage & circuit|breaker|timeout|isolate|shed|bulkhead|limit|prevent|avoid|stop
      take|taken|takes|removed|remove|kick|evict|pull|drop ~ out|from ~ pool|rotation|ring|service|registry|balancer & fail|health|dead|unhealthy|missed|connection|down|die|lost|heartbeat|restart
      try|call|ask|send|attempt ~ again|once_more|few_times & <time>|second|give_up|later|fail|not|timeout|times|wait|answer|three|after|then ~ fail|give_up|second|again|user|times|another|stop|then|error|longer|different|other|minute|answer|timeout
      fail|blow|crash|break|explode|error|retry|try|attempt ~ <num>|few|several|too_many|many|repeatedly|keep ~ time|times|attempt|attempts|tries & park|parked|aside|away|separate|queue|human|someone|alert|give_up|manual|dead|stop|side|look
      never|not|no|avoid ~ only|single|one|alone & two|second|pair|another|backup|twice|spare & zone|rack|region|of|die|fail|down|each|different|different|machine|everything|place
      fail|die|lose|survive|burn|kill|outage|dead|never & two|three|pair|least|<num>|everything & different|separate|two|three|multiple zone|zones|rack|racks|data_center|centers|availability_zone
      keep|carry|continue|still|stay ~ work|run|serve|alive|play|answer & even_if|fail|lost|dead|die|loses|outage|is_down|goes_down|offline|crash|without
      second|another|backup|alternative|spare|other ~ vendor|provider|supplier|bank|carrier|processor & fail|down|error|flaky|switch|over|out|slow|dead|reject|timeout
      flaky|unreliable|unstable & switch|over|second|retry|fallback|another|backup|queue|timeout
      watchdog|supervisor|health_check|monitor ~ restart|replace|kill|respawn|reboot|bring
      flip|switch|point|repoint|move|shift|change ~ dns|traffic|everything|users|clients & lost|down|fail|outage|other|region|dead|standby|second ~ region|other|take|lost|down|over|data_center|minute|zone|center|standby|second
      stuck|interrupted|broken|half_finished|partial|unfinished ~ download|upload|transfer|job|task|transaction|import & continue|resume|retry|restart|again|where|pick|rollback|roll
      last|previous ~ good|known|successful|valid & if|when|down|away|fail|show|use|serve|keep|provider ~ if|when|down|away|fail|still|use|show|serve
      still ~ show|work|serve|use|answer|play|read|order|see|send|take & if|when|even ~ down|away|fail|offline|dead|lost|die|crash|out|unavailable
      not|n't|never|no ~ report|answer|respond|hear|ping|check_in|renew|show_up|heartbeat ~ <time>|minute|second|while|time & dead|elsewhere|another|take|start|reassign|replace|out|other|remove|assume|consider|restart
      considered|declare|assume|mark|treat|count ~ dead|lost|failed|offline & elsewhere|somewhere_else|other|another|again|reassign|replace|take|next|start|move|work|task|job
      lose|losing|loss one|two|single|entire|whole|any & ${RECOVER}|mean|next|move|percent|fine|not|survive|only
      on|after|upon|during crash|failure|restart|failover|outage|reboot|error|disconnect & load|read|rebuild|restore|snapshot|log|again|replay|start|resume|recover|retry|reconnect|elect|fetch|other|another
      elsewhere|somewhere_else & time_out|times_out|timeout|crash|die|hang|unreachable|unavailable|goes_down|go_down|going_down|is_down|are_down|went_down|comes_down|outage|fail|dead|stuck|break|broken|offline|goes_away|unresponsive|disconnect|no_longer_answer|crash|failure|restart|reboot|error|disconnect|lost
      if|when|once|in_case|suppose|whenever|say & time_out|times_out|timeout|crash|die|hang|unreachable|unavailable|goes_down|go_down|going_down|is_down|are_down|went_down|comes_down|outage|fail|dead|stuck|break|broken|offline|goes_away|unresponsive|disconnect|no_longer_answer & ${RECOVER}|use|last|take|next|start|later|look_up|query|reference|verify|reconcile|elsewhere|load|show|wait|mark|serve|return|assign|go_to|limit|shed|directly|straight|still|slower|queue|without
      reach|respond|contact|connect|answer & not|n't|cannot & if|when|whenever & show|serve|return|fall|default|same|let|instead|try|mark|another|assume|skip|other|retry|again|switch|next|continue|use
      retry & fail|error|timeout|webhook|bank|provider|call & delay|increase|wait|interval|later|hour|day|minute|until|longer|attempt
      health|healthy|unhealthy & remove|replace|drop|restart|take_out|kick & server|instance|node|box|machine|pod
      fail|die|lose|survive|down|outage & multi|two|several|three az|zone|availability_zone
      doubled|redundant|duplicated|redundancy & single_point_failure|fail|die|other|takes|second|spare
      standby|secondary|backup ~ region|data_center|site|zone|server & switch|lose|lost|fail|over|down|die|take|outage`,
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
      uneven|unevenly|unbalanced
      spike|burst|surge|rush|stampede
      noisy neighbor|neighbour
      heavy hitter
      hot key|row|item|cell|product|room|match|partit`,
    applies: `
      hot_spot|hotspot|hot_partit|hot_key|hot_shard ~ so|avoid|if|because|by|replic|split|cache|salt|distribute|handle|problem|end
      avoid|prevent|handle|reduce ~ hot_spot|hotspot|hot_partit|hot_key|skew
      celebrity|celebrities|influencer ~ follower|million|pull|push|fan|handle|problem|post|different|instead
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
    settles: `
      celebrity|famous|superstar|vip & pull|push|fan|separate|separately|different|differently|dedicated|special|merge|read|split|own|cache|million|not|replic|exception|lazily
      pull|push|separate|merge|fan_out|instead|different|copy|except & million|thousand|huge|many|massive|lot follower|member|subscriber|fan|viewer|watcher|participant
      <big> ~ follower|member|subscriber|fan|viewer & pull|not|push|separate|merge|read|own|instead|different|fan_out|except|copy
      hot|popular|viral|trending|hottest|busy|busiest|heavy|famous|crowded|dense|overloaded ~ key|partit|shard|cell|item|row|product|video|link|match|room|event|tenant|post|song|counter|document|entry|customer|account|seller|city|merchant|channel|stream|auction|stock|game|hashtag|celebrity|user|node|driver|concert|file|host|page|topic & split|replic|pull|suffix|salt|salted|dedicated|bucket|own|isolate|isolated|spread|random|local|in_process|only_one|sub|copies|copy|cache|cached|separate|smaller|move|moved|extra|duplicated|jitter|warm|collapse|coalesce|prefix|divide|divided|finer|hash|alone|every|several
      airport|stadium|downtown|manhattan|concert|station|stadiums ~ hot|cell|driver|rider|crowd|dense|busy & split|smaller|finer|own|sub|divide
      hot_spot|hotspot|hotspots|hot_spots|hot_partition|hot_shard|hot_key & split|suffix|salt|hash|random|replic|cache|spread|avoid|because|so|if|dedicated|local|every|prefix|instead|month|date|today
      random|salt|salted|shard|sharded ~ suffix|prefix|number|salt|postfix|counter & key|spread|write|partit|hot|shard|sum|row|read
      key ~ suffix|salt|salted|prefix & random|spread|partit|hot|write|split|shard|bucket|hash
      counter|count|stock|like|row|inventory|balance ~ split|shard|divide|spread|break|partition|distribute ~ sub|bucket|counter|slot|row|<num>|shard|several|many|piece & sum|add|read|hot|viral|write|contention|spread|across|popular|one
      sub counters|counter
      skew|skewed|uneven|unevenly|lopsided|imbalance|imbalanced|unbalanced & split|hash|rebalance|virtual|salt|suffix|move|spread|so|because|finer|dedicated|avoid|by
      virtual node|nodes|bucket & even|evenly|uniform|balance|spread|skew|distribution|smooth|weight|share
      all|every|everything|most ~ write|traffic|load|request|reads ~ one|single|same|newest|latest|today|current|last ~ shard|partit|node|server|key|machine & hash|instead|spread|suffix|random|avoid|so|hot|salt|split
      today|newest|latest|current ~ shard|partit|month|day ~ all|every|most|hot|hammer ~ write|traffic|load & hash|spread|so|instead|id|random
      hammer|hammered|overload|overwhelm|overwhelmed|melt|bombard|pound|swamp|kill ~ one|single|same|cache|node|shard|partit|db|database|origin|server & replic|spread|split|copy|all|local|jitter|so|one_request|coalesce|lock|queue|suffix|limit
      thundering|stampede|dogpile & herd|jitter|lock|one|coalesce|random|early|cache|stagger|stale|expire|reload|wait
      jitter|jittered|stagger|staggered|randomize|randomise|randomized ~ ttl|expire|expiry|reconnect|retry|wait|time|start|delay|key|client|device|second & all|same|together|once|not|so|add|spread|at_once|herd|different
      ttl|expiry|expire|reconnect|retry|wait ~ jitter|random|randomly|stagger|staggered|randomized & all|same|together|once|not|so|spread|device|key|back|herd
      jitter|random|randomly|stagger|spread|queue|limit|backoff|wait|delay|ramp & all|everybody|everyone|thousand|million|device|client|phone|user|key ~ reconnect|come_back|comes_back|expire|wake|retry|at_once|same_time|same_moment|same_second|simultaneously
      others|rest|everyone_else ~ wait|share|get|served & reload|refill|recompute|expire|cache|lock|miss|same|origin|one
      coalesce|coalesced|collapse|collapsed|collapsing|single_flight|singleflight|merge|dedupe ~ request|miss|read|fetch|call|identical|concurrent|into|same & one|origin|cache|cdn|db|database|miss|same|single|hot|key|only
      request coalescing|collapsing
      waiting|virtual|holding room|queue|line|lobby & rush|sale|minute|let|admit|per|thousand|peak|spike|release|fair|crowd|people
      absorb|queue|waiting_room|scale|prescale|pre_scale|buffer|shed|smooth|throttle|ahead|before|limit|warm|prewarm|autoscale|drain|pace|headroom|soak|token|admission|earlier|capacity|reject|virtual & spike|burst|surge|rush|peak|flood|flash|stampede|on_sale|black_friday|launch|kickoff|traffic_jump
      absorb|smooth|soak|buffer|level|flatten ~ spike|burst|peak|surge|rush|traffic|load & queue|kafka|buffer|pace|worker|limit|token|steady|drain
      scale|scaling|warm|prewarm|provision|pre_scale|prescale ~ before|ahead|earlier|in_advance|half_an_hour|up_front & event|spike|show|peak|launch|sale|match|kick|rush|start|episode|known|release|drop
      big|biggest|huge|large|heavy|noisy|giant|largest tenant|customer|neighbor|neighbour|client|account|merchant|seller|group|advertiser|publisher|user & own|dedicated|isolate|isolated|separate|move|quota|limit|disturb|alone|shard|special|rest
      noisy neighbor|neighbour & own|dedicated|isolate|quota|limit|separate|move|shard|tenant
      heavy hitter|hitters
      split|splits|subdivide|rebalance|repartition|break ~ partit|shard|cell|range|region|tile|group & hot|big|large|busy|half|move|smaller|threshold|load|crowd|dense|too|dynamic|finer
      hot|popular|viral|hottest ~ replic|replicate|copied|copy|cached|cache|duplicated|mirrored ~ every|all|each|several|multiple|many|local|more|extra|node|process|in
      hot|hottest|popular|celebrity|viral|key|top & local|in_process|per_process|process|near|l1 cache
      not|n't|never|instead|rather|no|without ~ copy|push|fan_out|write|deliver|distribute|insert|fan|fanned ~ everyone|everybody|all|each|every|million|fan|follower|member|out & fetch|pull|read|open|look|when|load|merge|get|log
      million|thousand ~ people|viewer|user|fan|member|player|listener|watcher|client|driver ~ in|watch|on|at|one|same|join|want|open|hit ~ room|chat|channel|stream|group|event|match|video|link|key|document|same|one|page|seat|product & spread|split|several|multiple|divide|separate|own|shard|copy|dedicated|replic|queue|jitter|random|cache|let|limit
      one|single|same room|chat|channel|stream|group|livestream|match|event|key|user|product|video ~ million|thousand|huge|hot|most & spread|split|several|many|multiple|divide|separate|shard|copy|dedicated|replic|cache
      split|piece|spread|sum|cache|copy|replic|random|move|divide|own|part|smaller|many|several|shard|extra & too|very|so|get|become|turn|be|it hot
      random|randomness|jitter|noise|stagger ~ to|on|in|so|delay|wait|expiry|ttl|time|start|timer|interval & all|everybody|everyone|same|once|together|off|midnight|expire|not|spread|herd|timer|wake|moment
      add|some|little|bit|few ~ random|randomness|jitter|noise & all|everybody|everyone|same|once|together|off|midnight|expire|not|spread|herd|ttl|time|timer|wait|reconnect|retry
      let|allow|only ~ one|single|first ~ go|through|load|fetch|hit|ask|rebuild|query|reload|request|past & db|database|origin|wait|rest|other|cache|store|source|same
      sum|add_up|total & piece|part|slot|bucket|copy|shard & hot|counter|count|viral|like|contention|write|key|song|video
      <pct> ~ <pct> & own|dedicated|separate|shard|split|special|isolate
      few|handful|top|<pct>|small ~ most|majority|<pct>|half ~ traffic|volume|load|write|request|read|view & own|dedicated|separate|shard|special|isolate|cache|memory
      not|n't ~ write|copy|push|deliver|fan_out|insert ~ each|every|all|everyone & <big>|million|thousand|huge|large|celebrity|channel
      spread|distribute|balance evenly|uniformly & hash|virtual|random|hot|suffix|salt|skew
      evenly|uniformly spread|distribute|across & hash|virtual|random|hot|suffix|salt|skew
      everybody|everyone|all|million|thousand ~ open|log|come|join|hit|arrive|click|buy|connect|start ~ same|once|together|minute|second|moment & ahead|gradual|gradually|queue|waiting|scale|capacity|jitter|random|cache|let|limit|admit|warm|spread
      old|stale ~ copy|value|version|one & one|single|rest|others|rebuild|refresh ~ rebuild|refresh|reload|recompute|fetch|does|do
      everyone|everybody|all|million|thousand ~ order|buy|want|read|watch|open|look|hit|write|click|bump|touch|update|fetch ~ same|one|single|that|it & own|separate|hold_up|cache|split|limit|isolate|shard|queue|copy|wait|random|spread
      own|separate|hold_up|split|isolate|shard|copy|random|spread|cache|queue & one|single|that|same|certain ~ everyone|everybody|million|thousand
      not|n't|never ~ hold_up|hold|block|affect|disturb|starve|slow|hurt|drag|drown ~ others|other|rest|everyone|neighbor|small & one|big|hot|popular|huge|tenant|own|busy|heavy
      warm|double|extra|more|scale|capacity|prepare|provision|spin|ramp ~ before|ahead|earlier|advance & final|event|launch|sale|start|show|match|game|release|cup|concert|election|holiday|friday|christmas|drop|premiere|peak
      hot|celebrity|viral|popular|busy|busiest|star|influencer & own|separate|dedicated|special|pull|split|cache|replic ~ node|server|shard|partit|queue|cache|instead|key|path|treat|read|machine|copy|everywhere
      bucket|shard|split|divide|spread ~ counter|count|key & random|sum|add|read|hot|contention
      reload|load|refill|refresh|fetch|recompute|rebuild|fill ~ wait|others|rest|other & only|single|one request|process|thread|worker|caller|client|one
      different|differently|special|specially|pull & big|huge|large|popular ~ group|tenant|channel|customer|seller
      different|differently|special|specially ~ treat|handle|path|way & celebrity|big|huge|popular|large|hot|million
      hot|busy|viral|popular ~ event|show|concert|item|seat|product|key|partit & further|finer|shard|more`,
    lifts: ['reason'],
    foundAt: 1,
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
      old|older data|message|record|photo|file|transaction|log
      archive|cold_storage|glacier
      life cycle|lifecycle
      data retention`,
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
      log structured merge
      garbage collect|collection
      retention policy|period
      archive|archiving old|data|them|it
      old ~ archive|archived
      cleanup|clean_up job|process|task
      expire|expired ~ purge|purged|delete`,
    settles: `
      move|archive ~ old|older ~ cold|s3|glacier|archive
      delete|expire|purge|archive ~ after|older_than ~ <long>
      ttl ~ <long>
      after <long> ~ move|archive|delete|expire|purge
      old|older|oldest|stale|expired|finished|historical|inactive|ancient|unused|orphaned|orphan|dead|closed|raw|completed|done|abandoned|obsolete|superseded|previous|last_year|aged|unwatched|untouched|cold ~ ${THING}|data|partit|version|segment|chunk|blob|one|ones|object|entries|rows|hold|job|account|upload|leaderboard|season|snapshot|index|trace|metric|code|alias|draft ~ archive|move|delete|expire|purge|remove|drop|erase|prune|clean|compact|discard|wipe|truncate|evict|tier|free|thin|thinned|downsample|trim|sweep|vanish|disappear|garbage|throw|empty|forget|shred|reset|glacier|cold|s3|cheaper|cheap|tape|warehouse|parquet|away|compress|rollup
      archive|move|delete|expire|purge|remove|drop|erase|prune|clean|compact|discard|wipe|truncate|evict|tier|free|thin|thinned|downsample|trim|sweep|vanish|disappear|garbage|throw|empty|forget|shred|reset ~ old|older|oldest|stale|expired|finished|historical|inactive|ancient|unused|orphaned|orphan|dead|closed|raw|completed|done|abandoned|obsolete|superseded|previous|last_year|aged|unwatched|untouched|cold ~ ${THING}|data|partit|version|segment|chunk|blob|object|entries|rows|account|job|ones|season|hold|snapshot|trace|upload|index|file|draft|location & job|night|nightly|after|to|month|day|year|week|cold|s3|cheap|sweeper|cron|every|than|background|so|by|periodically|worker|into|disk|space
      archive|move|delete|expire|purge|remove|drop|erase|prune|clean|compact|discard|wipe|truncate|evict|tier|free|thin|thinned|downsample|trim|sweep|vanish|disappear|garbage|throw|empty|forget|shred|reset ~ after|older_than|when_older|once_older|past|every ~ <long>|year|month|week|day|season
      after|older_than|past|beyond ~ <long>|year|month|week|day|season|quarter ~ archive|move|delete|expire|purge|remove|drop|erase|prune|clean|compact|discard|wipe|truncate|evict|tier|free|thin|thinned|downsample|trim|sweep|vanish|disappear|garbage|throw|empty|forget|shred|reset|glacier|cold|s3|cheaper|archive|compress|away|parquet|tape
      drop|delete|purge|prune|archive|raw|cheap|cheaper|thinned|rollup|law|legal|cold|expire|regulation|compliance|audit|ttl|s3|aggregate|summary|remove|tax|tape|glacier & keep|kept|retain|retained|retention|hold|held|store ~ <long>|year|month|week|forever|day
      drop|delete|purge|prune|rest|older|archive|oldest|trim|remove|compact & keep|retain|store ~ only|last|latest|most_recent|<num> ~ <num>|version|snapshot|entries|month|week|day|copy|season|message
      ttl|time_to_live ~ <long>|<time>|row|record|hold|item|story|link|day|hour|so|on & expire|free|row|vanish|abandon|delete|automatically|dynamo|cassandra|remove|table|record|story|hold|partition|itself|themselves|clean
      sweeper|reaper|janitor|cleaner|garbage_collector|vacuum|cleanup|clean_up|purge|expiry|retention|archival job|process|worker|task|cron|thread|policy & remove|delete|expired|old|night|nightly|after|drop|move|orphan|space|row|every|day|hour|month|cold|abandon|that|run|link|object|scan
      sweeper|reaper|janitor|cleaner|vacuum ~ remove|delete|run|drop|go|clean|expired|free|walk|scan|collect
      job|cron|worker|script|process|task|service|batch ~ archive|move|delete|expire|purge|remove|drop|erase|prune|clean|compact|discard|wipe|truncate|evict|tier|free|thin|thinned|downsample|trim|sweep|vanish|disappear|garbage|throw|empty|forget|shred|reset ~ old|older|expired|stale|everything|those|unused|orphan|past|rows|inactive|abandoned|that|<long>|month|partit|finished
      garbage collect|collected|collection|collector & chunk|version|unreferenced|block|refer|orphan|reference|blob|unused|nothing|file|segment|nightly
      no|nothing|not|nobody ~ refer|reference|referenced|point|points|watch|read|access|accessed|use|used|open|touch|touched ~ archive|move|delete|expire|purge|remove|drop|erase|prune|clean|compact|discard|wipe|truncate|evict|tier|free|thin|thinned|downsample|trim|sweep|vanish|disappear|garbage|throw|empty|forget|shred|reset|cold|cheaper|collect|garbage|tier|glacier|lowest|archive
      chunk|block|blob|object|file ~ no|nothing|orphan|unreferenced|zero ~ refer|reference|references|point & archive|move|delete|expire|purge|remove|drop|erase|prune|clean|compact|discard|wipe|truncate|evict|tier|free|thin|thinned|downsample|trim|sweep|vanish|disappear|garbage|throw|empty|forget|shred|reset|collect|garbage|count
      compaction|compact|compacted & segment|merge|merged|overwritten|key|tombstone|night|old|log|background|latest|small|file|level|lsm|sstable|version
      log compaction
      merge ~ segment|sstable|small_file|file ~ night|background|drop|periodically|old|compaction
      lifecycle|life_cycle rule|policy|transition|manage|management
      infrequent|nearline|coldline|glacier|deep_archive|cold_storage|cold_tier|cheap_tier|cheaper_tier|cheaper_storage|cheap_storage|cheap_disk|colder_storage & after|old|older|day|month|year|move|nobody|rarely|than|policy|rest|past|watch|read|week|trip|retention|access
      hot|warm|recent ~ cold|glacier|archive|s3|hdd|cheap & old|older|recent|month|tier|day|ssd|move|age|week|year|then|data
      tier|tiered|tiering ~ storage|cold|hot|by_age|age|warm & old|older|month|day|move|age|week|access|recent
      archive|archived|archival ~ s3|glacier|parquet|cold|warehouse|object|tape|cheap|bucket|table|storage|blob & after|old|older|trip|finish|month|day|year|closed|season|week|past|completed|than|every|nightly
      partit ~ month|day|week|date|time|monthly|daily & drop|detach|dropping|delete|oldest|older|archive|retention|expire
      drop|detach ~ partit|oldest|table|whole|index & month|day|week|old|instead|delete|instant|cheap|year|retention|<num>
      season|tournament|contest|year|campaign ~ frozen|archived|freeze|close|snapshot|over|end|ends & table|remove|archive|redis|cold|s3|drop|delete|reset|history|warehouse
      downsample|downsampled|rollup|rolled_up|roll_up|thin|thinned|aggregate|aggregated|compress|coarser|coarse & raw|after|old|older|month|week|drop|forever|day|delete ~ day|week|month|keep|kept|drop|year|hour|hourly|raw|delete|older
      raw ~ drop|delete|kept|keep|discard|expire|thrown|archive|throw ~ after|for|month|day|week|<long>|hour|aggregate|rollup
      gdpr|erasure|right_to_be_forgotten|close|closed|delete|deletes ~ account|user|profile & erase|purge|wipe|remove|anonymize|anonymise|day|days|<long>|soft|within|month ~ day|days|data|after|month|everywhere|backup|then|within|<long>|row
      free|reclaim|release|recycle ~ space|key|disk|code|storage|id|slot|alias|seat & expire|expired|old|delete|ttl|unused|after|job|abandon|night|hold|compaction|back|back_to
      expiry|expire|expiration|ttl|expired & job|sweep|sweeper|nightly|process|cron|clean|remove|delete|scan|night|purge ~ night|row|them|expired|over|delete|remove|every|day|by|after|minute|hour|job|table|it|that|each|from
      not|n't|no|nobody ~ need|keep|hold|store|want|look|open|read|ask ~ forever|that_long|long|everything|indefinitely|again|old|anymore|after & after|week|month|day|year|older|delete|only|thin|cold|cheap|archive|move|drop
      after ~ week|month|day|year|hour|<long> ~ keep|only|left|reduce|thin|average|summary|aggregate|total|go|goes|one_per|merge|compress|swap
      <long> ~ then|after|and|later|before ~ away|delete|drop|disappear|overwritten|overwrite|archive|cold|wipe|purge|erase|cheap|glacier|compress
      <long> later|after|on|afterwards ~ delete|wipe|purge|erase|remove|drop|archive
      deleted|dropped|wiped|purged|erased|archived|overwritten|pruned|trimmed & <long>
      wipe|purge|erase|delete|remove|drop|flag|soft ~ <long>|month|week|days|year ~ later|after|afterwards
      cheap|cheaper|cold|slow|slower|colder store|disk|tier|class|bucket|place & after|old|older|month|day|year|week|nobody|move|rarely|move|push|ship|then
      throw|thrown|delete|archive|remove|purge|move|cold|cheap|drop|clean|away|wipe|glacier|compress & not|n't|nobody|no_one|never ~ touch|open|use|read|access|watch|visit|log_in|view|look ~ <long>|month|year|day|week|while|quarter
      compliance|legal|law|regulation|audit|tax|regulator ~ <long>|year|month
      first|recent|current|newest|latest ~ fast|ssd|hot|main|expensive ~ disk|tier|storage|store|table|db|database & year|month|old|older|after|cold|cheap|then
      old|older|oldest|drop|fall|overwrite|trim|ring|delete|discard|prune & keep|hold|retain|store ~ newest|latest|last|most_recent
      fall|drop|roll|push|age|rotate off|out & old|oldest|older|<long>|newest|window|buffer|log|month|day
      leave|leaves ~ main|hot|primary|live|fast db|database|table|store|tier|cluster ~ after|once
      weekly|nightly|daily|monthly|hourly job|sweep|task|cron|script|process ~ throw|delete|remove|clean|purge|archive|drop|move|that
      throw|thrown|thrown_away|sweep|swept|clean ~ away|out|up ~ after|by|when|once ~ <long>|day|week|month|job|hour|cron|sweeper|night
      expire|expires|expired|vanish|disappear & sweep|sweeper|delete|purge|nightly|background|lazily|cron|cleanup|row|scan|table|storage
      tombstone|soft_delete|trash|recycle_bin & <long>|purge|erase|after|later|days|compaction|month|restore|permanently|merge|drop|compact|thirty
      only|keep ~ current|recent|latest|last|previous|newest|this ~ hot|fast|main|online|live|primary|ssd|memory|redis & season|year|month|week|old|rest|cold|older|archive|day|quarter|only
      clear|empty|release|close|reset|free ~ after ~ <long>|week|month|day|year
      compress & old|older|cheap|cheaper|cold|month|week
      ttl|time_to_live ~ day|week|month|year`,
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
    settles: `
      elasticsearch|elastic_search|opensearch|solr|lucene|algolia|meilisearch|search_engine|search_index|elastic|sphinx|typesense & find|search|look|lookup|query|for|so_that|so|since|because|by|where|match|near|nearby|prefix|typo|typos|seen|exist|exists|filter|facet|range|rank|sort|sorted|scan|answer|support|serve|text|full|product|log|message|listing|title|name|feed|fed|sync|facets|fuzzy|description|hashtag
      inverted|reverse|full_text|fulltext|posting|trigram|n_gram|ngram|suffix index|list|lists|tree|array & find|search|look|lookup|query|for|so_that|so|since|because|by|where|match|near|nearby|prefix|typo|typos|seen|exist|exists|filter|facet|range|rank|sort|sorted|scan|answer|support|serve|word|term|token|document|message|post|text|from|log|product|over|title|on|day
      full_text|text|free_text search & index|elastic|elasticsearch|lucene|inverted|engine|store|separate|postgres|solr
      secondary|composite|compound|covering|partial|global_secondary|local_secondary|b_tree|btree|clustered|gsi|unique|functional|expression|gin|gist index|indexes & find|search|look|lookup|query|for|so_that|so|since|because|by|where|match|near|nearby|prefix|typo|typos|seen|exist|exists|filter|facet|range|rank|sort|sorted|scan|answer|support|serve|on|over|email|user|timestamp|status|date|created|login|city|hotel|by
      index|indexed|indexes|indices ~ on|over|by|across|of ~ ${KEY}|${THING}|field|column|email|status|created|start|title|username|timestamp|phone|pair|both|score|created_at|expiry|end|due & find|search|look|lookup|query|for|so_that|so|since|because|by|where|match|near|nearby|prefix|typo|typos|seen|exist|exists|filter|facet|range|rank|sort|sorted|scan|answer|support|serve|query|without|fast|login|overlap|due|page|newest|poll|get|not
      need|add|put|create|build|have|want ~ index|indexes|gsi ~ on|over|by|of ~ ${KEY}|${THING}|field|column|email|status|created|start|title|username|score|timestamp|expiry|due
      geohash|geo_hash|quadtree|quad_tree|quad_trees|r_tree|rtree|k_d_tree|kd_tree|s2|h3|postgis|post_gis|geo_index|geospatial_index|spatial_index|spatial|geospatial|hexagon|hexagons & driver|location|nearby|near|restaurant|find|search|cell|zone|query|radius|lookup|place|point|scooter|closest|car|shop|polygon|area|index|store|user|friend|match|neighbor|bike|charger
      h3|s2 cell|cells|hexagon|index|grid|library
      bloom & filter & check|exist|seen|membership|avoid|skip|save|not|lookup|disk|url|per|sstable|in_front|before|test|cheap|already|read|false|bits|know|tell|already|taken|username|password|so
      bloom|cuckoo filter & check|exist|seen|membership|avoid|skip|save|not|lookup|disk|url|per|sstable|in_front|before|test|cheap|already|read|false|bits|know|tell|taken|username|so
      trie|prefix_tree|radix|radix_tree|ternary & prefix|suggest|suggestion|autocomplete|lookup|term|completion|word|query|memory|top|search|ip|route
      sorted_set|sorted_sets|zset|skip_list|skiplist|zsets & rank|score|leaderboard|redis|top|because|since|timeline|due|time|window|range|log|player|delay|schedule|recent
      influx|influxdb|influx_db|timescale|timescaledb|prometheus|time_series|timeseries|opentsdb|druid|victoria & reading|metric|data|for|device|sensor|telemetry|range|because|db|database|store|compress|query|time|point|since|sample|price|tick|gps
      clickhouse|click_house|druid|pinot|bigquery|redshift|snowflake|column_store|columnar|columnar_store|column_oriented|data_warehouse|warehouse|olap|data_lake|hive & report|analytics|analys|aggregate|click|dashboard|query|advertiser|history|log|scan|trip|slice|raw
      neo4j|graph_db|graph_database|graph_store|graph|neptune|janusgraph & friend|follow|social|relation|relationship|hop|fraud|recommend|traverse|degree|mutual|know|whom
      vector|embedding|embeddings|faiss|hnsw|ann|pinecone|milvus|nearest_neighbor|pgvector & index|similar|similarity|search|nearest|image|semantic|db|database|store|recommendation|song|candidate|lookup
      s3|blob_store|object_store|blob|blobs|object_storage|blob_storage|gcs|s3_bucket|storage_bucket|hdfs|file_store & ${THING}|large|media|binary|upload|raw|only|key|url|pointer|row|link|reference|database|db|metadata|stays|content|backup|chunk|avatar|pdf|firmware|body|payload|body|text|tile|archive|parquet|recording|report
      row|table|database|db|metadata|record ~ only|just|holds|keep|has|stores|contain ~ key|url|pointer|link|path|reference & s3|blob|object|bucket|storage|file
      priority_queue|heap|min_heap|delay_queue|timing_wheel|time_wheel|interval_tree|segment_tree|fenwick|merkle|merkle_tree|bitmap|bitmaps|roaring|hyperloglog|count_min|lsm|lsm_tree|rope|ring_buffer& due|find|compare|sync|rank|overlap|next|seat|availability|range|bid|task|job|soonest|earliest|free|room|gap|user|set
      ledger|append_only|append|event store|table|log|database|sourcing & balance|audit|immutable|entries|payment|history|because|account
      lookup|nearby|search|find|cell|prefix|path|match & in_memory|memory grid|index|graph|trie|quad
      denormalized|materialized|read view|table|model|projection & query|search|list|index|join|for|by
      reverse|second|separate|own|mapping|lookup ~ index|table ~ from|by|to|for|keyed ~ ${KEY}|${THING}|email|word|term & find|so|lookup|back|other_direction|query|scan|search
      index|indexes & on|over ~ time|status|date|user|column|field|due|email|city|created|name|score & find|ask|query|lookup|scan|all|need|due|fast|show|sort|page|poll`,
    lifts: ['reason', 'choice'],
    foundAt: 1,
    coveredAt: 2.3,
  },
];
