import type { PointCues } from '../../cues/point-cues.ts';

/** Cues of the sections "Key metrics to measure", "System health monitoring" and "Log systems". */
export const MONITORING: readonly PointCues[] = [
  {
    id: 'KM1',
    names: `
      business|product|user metric|kpi
      conversion rate
      retention rate
      churn rate
      kpi
      product|engagement|business|user metric|metrics
      business|product|few|several kpi
      conversion drop|rate
      metric of product
      retention metric|rate|after
      define|few|some|business kpi
      business ~ metric`,
    applies: `
      metric ~ view|message|conversion|order|user|upload|engagement|click|sign|booking|match|active
      track|measure ~ conversion|engagement|delivered|click|active_user|churn|retention
      number|count|rate ~ message|view|upload|order|booking|match|redirect ~ metric|track|measure|dashboard
      daily active ~ metric|track|measure`,
    settles: `
      measure|metric|kpi|monitor|track|dashboard|look_at & conversion_from|conversion_rate|conversion_to|retention|churn|click_through|clickthrough|abandon|abandoned|abandonment|success_rate|watch_time|revenue|time_first_frame|rebuffer|unmatched|refund|refunds|cancellation|cancellations|false_positive|session_length
      measure|metric|kpi|monitor|dashboard|wall|heartbeat|i_track|we_track|number_i_watch & ride|rides|trip|trips|order|orders|message|messages|upload|uploads|match|matches|matching|booking|bookings|view|views|redirect|redirects|search|searches|sale|sales|ticket|tickets|like|likes|post|posts|play|player|players|charge|charges|payment|payments|link|links|cart|carts|checkout|notification|notifications|file|files|paste|pastes|device|devices|fraud|rider|viewer|viewers|impression|impressions|eta|feed|follower|sign_ups ~ per ~ minute|hour|second|day|week|thousand|city
      measure|metric|kpi|monitor|dashboard|wall|heartbeat|i_track|we_track|number_i_watch & ride|rides|trip|trips|order|orders|message|messages|upload|uploads|match|matches|matching|booking|bookings|view|views|redirect|redirects|search|searches|sale|sales|ticket|tickets|like|likes|post|posts|play|player|players|charge|charges|payment|payments|link|links|cart|carts|checkout|notification|notifications|file|files|paste|pastes|device|devices|fraud|rider|viewer|viewers|impression|impressions|eta|feed|follower|sign_ups ~ completed|delivered|sent|created|read|fail|failed|go_unmatched|accept|accepts|sold|synced|opened
      measure|metric|kpi|monitor|dashboard|wall|heartbeat|i_track|we_track|number_i_watch & how_many|how_often|how_long|number|share|percentage|fraction|rate ~ ride|rides|trip|trips|order|orders|message|messages|upload|uploads|match|matches|matching|booking|bookings|view|views|redirect|redirects|search|searches|sale|sales|ticket|tickets|like|likes|post|posts|play|player|players|charge|charges|payment|payments|link|links|cart|carts|checkout|notification|notifications|file|files|paste|pastes|device|devices|fraud|rider|viewer|viewers|impression|impressions|eta|feed|follower|sign_ups
      how_many|how_often|share|percentage|fraction ~ ride|rides|trip|trips|order|orders|message|messages|upload|uploads|match|matches|matching|booking|bookings|view|views|redirect|redirects|search|searches|sale|sales|ticket|tickets|like|likes|post|posts|play|player|players|charge|charges|payment|payments|link|links|cart|carts|checkout|notification|notifications|file|files|paste|pastes|device|devices|fraud|rider|viewer|viewers|impression|impressions|eta|feed|follower|sign_ups|click|people & tells|measure|metric|track
      ride|rides|trip|trips|order|orders|message|messages|upload|uploads|match|matches|matching|booking|bookings|view|views|redirect|redirects|search|searches|sale|sales|ticket|tickets|like|likes|post|posts|play|player|players|charge|charges|payment|payments|link|links|cart|carts|checkout|notification|notifications|file|files|paste|pastes|device|devices|fraud|rider|viewer|viewers|impression|impressions|eta|feed|follower|sign_ups per_minute|hour|second|a_minute ~ heartbeat|dashboard|alert|metric
      alert|look & ride|rides|trip|trips|order|orders|message|messages|upload|uploads|match|matches|matching|booking|bookings|view|views|redirect|redirects|search|searches|sale|sales|ticket|tickets|like|likes|post|posts|play|player|players|charge|charges|payment|payments|link|links|cart|carts|checkout|notification|notifications|file|files|paste|pastes|device|devices|fraud|rider|viewer|viewers|impression|impressions|eta|feed|follower|sign_ups ~ fall|falls|drop|drops|below
      active_user|active_player|active_users & metric|kpi|measure|wall|engagement|retention|dashboard
      engagement & retention|watch_time|session
      active users & rate|volume ~ wall|dashboard|metric|track|watch
      share|percentage ~ ride|rides|trip|trips|order|orders|message|messages|upload|uploads|match|matches|matching|booking|bookings|view|views|redirect|redirects|search|searches|sale|sales|ticket|tickets|like|likes|post|posts|play|player|players|charge|charges|payment|payments|link|links|cart|carts|checkout|notification|notifications|file|files|paste|pastes|device|devices|fraud|rider|viewer|viewers|impression|impressions|eta|feed|follower|sign_ups ~ opened|fail|failed|reported|completed
      click|click_through rate & dashboard|track|measure|revenue
      measure|track ~ error|accuracy ~ side|product|eta
      graph_on_a|dashboard|chart|metric & ride|trip|order|message|upload|match|booking|view|redirect|search|sale|ticket|like|post ~ per minute|hour|second|day
      product & how_many|how_long|daily_active ~ abandon|abandoned|session|matches|orders|get
      side|product|business & how_many|how_long|error|rate & measure|track|metric
      error & predicted|actual & measure|track|metric
      how_long|how_many|how_often ~ wait|waits|until|go|unmatched & track|measure|metric|request
      number business lives|runs on
      north star
      deliveries|trips|arrivals on time ~ percentage|rate|share
      should|want|need know ~ share|rate|percentage|fraction ~ without|with|that|fail|click
      track|measure|count ~ signups|purchases|first_purchase|cancelled|canceled|deliveries ~ repeat|after|per|and
      count how many ~ versus|finish|fail|complete|abort
      main|key|important number|metric ~ is|for|are`,
    lifts: ['reason'],
    foundAt: 0.9,
    coveredAt: 2.2,
  },
  {
    id: 'KM2',
    names: `
      cpu|disk usage|utilization|utilisation|metric
      infrastructure|system|server metric
      hit rate|ratio
      queue depth|length|size
      replic lag
      error rate
      consumer lag
      system|infrastructure|server|host|resource metric|metrics|usage|utilization
      cache hit ratio|rate
      queue size|depth|length
      cpu usage|utilization|load
      usual metric|metrics
      error rates`,
    applies: `
      metric|monitor|track|measure|dashboard|collect ~ cpu|disk|memory_usage|error_rate|queue_depth|queue_length|queue_size|lag|hit_rate|latency|throughput
      cpu|memory|disk|error_rate|queue_depth|queue_length|queue_size|lag|hit_rate ~ metric|monitor|measure|dashboard|alert
      cpu ~ memory ~ disk|network|usage`,
    settles: `
      cpu & memory|disk|network ~ host|kafka|metric|monitor|watch|pod|each|server|lag|per|request
      cpu memory disk|network
      metric|monitor|measure|i_watch|we_watch|we_track|i_track|dashboard|export|look_at|keep_eye|chart|plot & cpu|gpu|heap|iops|consumer_lag|lag|replic_lag|hit_rate|error_rate|queue_depth|queue_size|backlog|eviction|evictions|packet_loss|bandwidth|500s|slow_query|saturation|utilization|hits|ingest_rate|redis_memory|memory|disk
      cpu|heap|iops|eviction|evictions|saturation|backlog|packet_loss|slow_query|slow_queries & hit|hits|memory|heap|open_connection|lag|error|errors|throughput|traffic|behind|wait|ingest|pool
      golden signals|signal
      red|use metrics|method
      replic lag & connection|connections|slow|query|database_side|monitor
      consumer lag|group & kafka|cpu|grow|grows|monitor|watch|add
      lag of consumer
      queue|queue_depth|cue depth|deep|age|length ~ scale|worker|oldest|metric|one
      deep|depth|age & dead_letter|oldest|queue
      number|count|rate ~ 500s|5xx|error|errors|four_hundreds ~ per|endpoint|api|service
      error rates ~ per|separately|api|service|endpoint
      disk usage ~ storage|node|<pct>|rebalance|at
      hit rate ~ fall|falls|drop|drops|below|watch
      thread|connection pool ~ saturation|wait|exhausted|tell
      how far behind
      metric|metrics ~ cache|db|database|broker|host|pod ~ hit|cpu|miss|memory|lag|eviction
      watch|monitor|graph ~ connection_count|file descriptors|descriptor|socket|sockets|5xx
      load average
      free disk|memory|space & load|swap|cpu|watch|box|every
      under replic partit
      5xx|4xx rate|rates
      number open|active connection ~ latency|on|per
      memory pressure|page_fault|page_faults`,
    lifts: ['reason'],
    foundAt: 0.9,
    coveredAt: 2.2,
  },
  {
    id: 'KM3',
    names: `
      slo
      sli
      service level objective|indicator|agreement
      error budget
      slos|slis
      slo|sla|sli for|should
      service level objective|objectives|agreement`,
    applies: `
      slo|sla ~ <num>|<pct>|<nines>|latency|availab|of
      p99|p95|p90|percentile ~ track|measure|monitor|metric|alert|slo|watch
      track|measure|monitor|alert ~ p99|p95|p90|percentile
      error budget`,
    settles: `
      slo|sla|sli|objective & <pct>|<nines>|<time>|three_nines|four_nines|nines|uptime
      s l o & <pct>|percent|nines
      service level ~ <pct>|<nines>|<num>|track|objective
      error budget & deploy|month|minutes|stop|burn|used
      track|measure|monitor|plot|alert|dashboard|target|report & p99|p95|p90|p999|p50|percentile|percentiles|ninety_ninth|tail_latency
      p50|p90|p95|p99 p90|p95|p99
      p90|p95|p99|percentile|percentiles & track|tracked|target|dashboard|measure|alert|gateway
      <nines> ~ we_report|report|track|tracked|measured|measure
      objective ~ <nines>|<pct>|nines|percent|p99
      define availab ~ share|good|as
      sla ~ measure|credit|outside|month|says
      bids|calls ~ <time> ~ <nines> ~ report
      p50|p90|p95|p99 ~ p90|p95|p99|p999
      <pct>|<nines> ~ <time> ~ commit|track|promise|target|objective
      objective|commit ~ <pct>|<nines>|<time> & measured|track|weekly|monthly|availab`,
    lifts: ['number'],
    foundAt: 0.9,
    coveredAt: 2.2,
  },
  {
    id: 'SH1',
    names: `
      monitor
      observability
      we|and|some|ops dashboard
      have dashboard
      health check|checks
      heartbeat|heartbeats
      and|distributed|request|add tracing`,
    applies: `
      prometheus|grafana|datadog|cloudwatch|new_relic|nagios|jaeger|zipkin|opentelemetry|open_telemetry|statsd|splunk|kibana
      health check|checks|endpoint ~ server|service|lb|instance|every|remove|node|if|detect
      heartbeat ~ server|service|every|detect|node|zookeeper|alive|dead|miss
      monitor ~ system|service|health|latency|traffic|queue|server|usage|performance|tool|everything
      distributed tracing
      dashboard ~ monitor|metric|latency|health|ops|on_call
      prometheus|grafana|graph_on_a|opentelemetry
      pod|service|container ~ liveness|readiness
      liveness|readiness probe
      heart beat|beats`,
    settles: `
      prometheus|grafana|datadog|cloudwatch|new_relic|nagios|jaeger|zipkin|opentelemetry|tempo|graph_on_a|data_dog|graph_anna
      health|liveness|readiness check|checks|probe|endpoint & every|instance|instances|remove|remove|out|restart|promote|promotes|each|node|service|detect
      heartbeat|heartbeats|heart_beat|heart_beats & every|miss|missed|gone|dead|offline|detect|server|alive|zookeeper
      ping|pings|pinged ~ every|instance|server|node & out|dead|remove|every|second
      dashboard|dashboards & latency|health|metric|metrics|on_call|error_rate|per_service
      distributed tracing
      trace|tracing & span|spans|hop|slow|see_where|through_all
      scrape|scraping & metric|metrics|second|seconds|stats|dashboard|prometheus
      monitor|monitoring service|system|agent ~ metric|metrics|node|nodes|latency|health
      alive & does_not|n't|seconds|report|reports|dead
      records|record ~ response_time|response_times|status_code|latency & plot|dashboard|monitor|chart
      probe|probes ~ each|every|pod|instance|node & replace|replaces|restart|restarts|answer
      uptime check|checker|monitor|probe
      marked|mark|declared ~ down|dead|unhealthy|offline
      gossip ~ state|alive|silent|membership
      outside|external ~ call|calls|check|checks|ping|pings ~ api|site|endpoint ~ every
      drop|drops|remove|removes|evict|evicts instance|instances|node|nodes|server ~ miss|missed|fail|answer`,
    lifts: ['reason'],
    foundAt: 0.9,
    coveredAt: 2,
  },
  {
    id: 'SH2',
    names: `
      alert
      pager|pagerduty|on_call|oncall
      alert|alerts|alerting
      pager duty|pager_duty
      somebody on call
      on call
      alarm|alarms`,
    applies: `
      alert ~ if|when|on_call|engineer|team|threshold|cross|exceed|fire|trigger|above|pager|page
      if|when ~ alert
      page|notify|wake on_call|engineer|team|ops
      threshold ~ alert|page|notify|exceed|scale`,
    settles: `
      alert|alarm & if|when|above|exceed|exceeds|over|threshold|drop|falls|fire|fires|trigger|triggers|goes_off|burn & on_call|team|engineer|ops|somebody|someone|page|pages|ticket|scale|scales|autoscaler|percent|<pct>|threshold|symptom|symptoms|runbook
      alert|alert_manager|alarm ~ send|sends|goes|go|wakes ~ on_call|team|engineer|person|ops
      page|paged|wake|notify|notified|called ~ on_call|engineer|the_team|ops
      page|wake ~ human|somebody|someone
      if|when|above|over|crossing|drop|than & gets_paged|page_us|also_page|page_somebody|page_someone|page_human|on_call|wakes|escalate|escalates|gets_called|gets_notified|get_notified|team_is_notified
      pagerduty|pager_duty & urgent|slack|on_call|engineer|for
      threshold ~ p99|error_rate|latency|cpu|crossing & page|wake|wakes|alert
      on call ~ page|paged|gets|at
      raise|raises alert|alarm ~ for|team|ops
      if|when ~ should alert
      notified|notify & drop|drops|hit_rate|failover|lag ~ suddenly|team|since|ops|will
      error|errors|<pct>|percent & on_duty|on_call|engineer ~ called|paged|notified`,
    lifts: ['reason'],
    foundAt: 0.9,
    coveredAt: 2,
  },
  {
    id: 'SH3',
    names: `
      canary|canaries
      synthetic
      shadow traffic
      blue green
      staged|gradual|phased rollout
      feature flag
      canary|canaries|canary_deploy
      gradual|staged|phased rollout|roll_out
      feature flags`,
    applies: `
      canary|canaries ~ deploy|release|traffic|user|percent|<pct>|rollout|first|detect
      roll|rolled|rolling|rollout ~ <pct>|gradually|small|percent|region|one
      synthetic ~ probe|request|test|traffic|monitor|check
      shadow|mirror traffic ~ new|compare|version
      rollback|roll_back ~ if|metric|deploy|version`,
    settles: `
      canary|canaries & <pct>|<num>|one_city|one_region|first|before|traffic|percent|roll|rollback|metric|watch|compare
      <pct>|percent|small|fraction|one_city|single_instance|hundred_devices ~ server|servers|pod|pods|user|users|phone|phones|traffic|riders|employees|devices|instance & first|then|continue|go_on|ramp|watch|rollout|roll_out|compared|deploy
      roll|rolls|rollout out ~ region|city|gradually|percent|<pct>|step
      staged|gradual|phased rollout ~ <pct>|percent|region|users|one
      feature flag|flags ~ enable|employees|percent|<pct>|then|so|for
      blue green ~ switch|back|deploy|if|when|and
      synthetic ~ user|users|order|orders|request|probe|every|place
      robot|fake|test|dummy account|sensor|user|order|client|device ~ every|known|sends|minute & minute|seconds|region|notice|broken|know|measure
      probe|probes|checks ~ outside|black_box|logs_in & every|create|send|sends|second|minute|region|continent
      outside|black_box|external|synthetic probe|probes|check|checks ~ that|logs|every|create|from
      mirror|shadow|replay|duplicate ~ traffic ~ new|compare|result|weeks|same
      shadow traffic ~ for|to|so|weeks
      rollback|roll_back ~ if|when ~ worse|drop|drops|jump|jumps|error|metric|conversion|p99
      switch back & error|metric|deploy|jump
      old|new ~ side by side|parallel ~ compare|diff|same|queries
      chaos test|tests|monkey|engineering
      ship|deploy|launch|release it dark
      ramp up ~ traffic|percent|users|then
      starts|start ~ single_instance & traffic|compared|deploy
      firmware|version|release|update|feature ~ goes|go ~ first ~ then|everyone|everybody|fleet
      release|deploy|ship|go|goes|rollout ~ one|single data_center|region|zone|cluster|machine|city & then|others|rest|first|watch|look
      bot|robot|script ~ buys|plays|orders|sends|logs_in|books ~ every
      copy|mirror|replay ~ production|live|real request|traffic
      flag ~ turn|switch|enable ~ <pct>|percent|on
      canary ~ error_rate|worse|higher|baseline`,
    lifts: ['reason'],
    foundAt: 0.9,
    coveredAt: 2,
  },
  {
    id: 'LG1',
    names: `
      centralized|centralised log|logging
      log aggregation|aggregator|pipeline|collection|system
      elk|splunk|fluentd|logstash|kibana|loki|filebeat
      and|with|have|need|add logging for|so|of|on
      log service|system|aggregation|pipeline
      log aggregated|aggregate|somewhere
      log for debug|debugging
      all service log`,
    applies: `
      collect|ship|send|forward|stream|centralize|aggregate ~ log ~ to|from|in|into|from_all|service|server
      log ~ elk|elasticsearch|splunk|kibana|fluentd|cloudwatch|central|loki|pipeline|logstash
      elk stack
      centralized|centralised|central log|logging`,
    settles: `
      elk|splunk|fluentd|fluent_bit|logstash|log_stash|filebeat|file_beat|loki|kibana|opensearch|sentry & log|logs|json
      log|logs & elk|elastic|elastic_search|elasticsearch|splunk|kibana|fluentd|cloudwatch|cloud_watch|loki|logstash|opensearch|data_dog|datadog|data_lake|big_query|click_house|athena|sentry|vector
      log|logs & central|centralized|one_place|central_place|central_store|searchable|collector|one_cluster
      collect|collects|ship|ships|send|forward|forwards|push|pushes|pushed|stream|streams|aggregate|upload|batch ~ log|logs ~ kafka|s3|bucket|search|store|central|collector
      log|logs ~ kafka|agent|sidecar|collector ~ s3|index|indexes|search|store|lake|pushes|writes
      agent|sidecar|collector & log|logs & forward|forwards|push|pushes|ship|ships|kafka|central|store
      standard_out|stdout & collect|collects|ship|ships|searchable|store
      log ~ central|centralized ~ because|so|for
      log shipping|pipeline ~ with|service|kafka`,
    lifts: ['reason', 'choice'],
    foundAt: 0.9,
    coveredAt: 2.2,
  },
  {
    id: 'LG2',
    names: `
      audit log|trail
      request|trace|correlation id ~ log
      structured log
      access log
      structured|structured_logging log
      log request|requests|error|errors
      sample|sampling ~ log
      correlation|request|trace id ~ log
      personal_data|pii ~ log`,
    applies: `
      log|logs ~ request_id|trace_id|correlation_id|user_id|ip|every_request|each_request|error|audit|status_code|timestamp
      audit log|trail ~ every|who|change|access|compliance|for|of
      mask|redact|strip|scrub|not|n't log ~ pii|personal|password|token|sensitive
      not|n't ~ pii|personal|password|sensitive ~ log
      sample|sampling ~ log|trace
      keep|retain ~ log ~ <long>`,
    settles: `
      log|logs ~ line|entry|record|every|each|json ~ request_id|trace_id|correlation_id|user_id|timestamp|status_code|order_id|actor|endpoint
      log|logs|logged & request_id|trace_id|correlation_id|status_code|response_code|user_agent|url
      request_id|trace_id|correlation_id & log|logged|logs|header
      never|not|n't|no log|logs|logged ~ card|card_number|password|personal|email|token|content|number|address|pii|message
      mask|masked|redact|redacted|scrub|strip|stay_out|keep_out|must_not & log|logs
      audit log|trail & change|changes|who|every|compliance|admin|actions|read|balance|old
      log|logs|record|recorded ~ throttled|throttle|failed|failed_login|failed_logins|rejected|pattern|patterns ~ client|key|ip|so|see|search|which|who
      sample|sampled|sampling ~ <pct>|percent|success|successful|one|them & error|errors|log|trace|traces|keep|request|requests|thousand
      trace|traces ~ sampled|sample ~ <pct>
      keep|kept|retain|retained ~ log ~ <long>|days|week|weeks|year|thirty
      log|logs & kept|keep|retain|retention ~ <long>|days|weeks|year
      debug|info|log level & off|production|switched|sample|user
      who|whoever ~ opened|accessed|changed|read ~ recorded|logged|log|kept
      log record|entry|line ~ with|has|carries|carry ~ id|actor|reason
      log|logs ~ with ip|timestamp|user
      trace_id|request_id|correlation_id ~ line|lines|each|every & join|find|follow|across
      no|never ~ body|bodies|content|password|card|personal|email|emails ~ log`,
    lifts: ['reason'],
    foundAt: 0.9,
    coveredAt: 2,
  },
];
