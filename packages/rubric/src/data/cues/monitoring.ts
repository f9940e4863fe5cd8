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
      kpi`,
    applies: `
      metric ~ view|message|conversion|order|user|upload|engagement|click|sign|booking|match|active
      track|measure ~ conversion|engagement|delivered|click|active_user|churn|retention
      number|count|rate ~ message|view|upload|order|booking|match|redirect ~ metric|track|measure|dashboard
      daily active ~ metric|track|measure`,
    lifts: ['reason'],
    foundAt: 1.4,
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
      consumer lag`,
    applies: `
      metric|monitor|track|measure|dashboard|collect ~ cpu|disk|memory_usage|error_rate|queue_depth|queue_length|queue_size|lag|hit_rate|latency|throughput
      cpu|memory|disk|error_rate|queue_depth|queue_length|queue_size|lag|hit_rate ~ metric|monitor|measure|dashboard|alert
      cpu ~ memory ~ disk|network|usage`,
    lifts: ['reason'],
    foundAt: 1.6,
    coveredAt: 2.2,
  },
  {
    id: 'KM3',
    names: `
      slo
      sli
      service level objective|indicator|agreement
      error budget`,
    applies: `
      slo|sla ~ <num>|<pct>|<nines>|latency|availab|of
      p99|p95|p90|percentile ~ track|measure|monitor|metric|alert|slo|watch
      track|measure|monitor|alert ~ p99|p95|p90|percentile
      error budget`,
    lifts: ['number'],
    foundAt: 1.4,
    coveredAt: 2.2,
  },
  {
    id: 'SH1',
    names: `
      monitor
      observability
      dashboard|dashboards
      health check|checks
      heartbeat|heartbeats
      tracing`,
    applies: `
      prometheus|grafana|datadog|cloudwatch|new_relic|nagios|jaeger|zipkin|opentelemetry|open_telemetry|statsd|splunk|kibana
      health check|checks|endpoint ~ server|service|lb|instance|every|remove|node|if|detect
      heartbeat ~ server|service|every|detect|node|zookeeper|alive|dead|miss
      monitor ~ system|service|health|latency|traffic|queue|server|usage|performance|tool|everything
      distributed tracing
      dashboard ~ monitor|metric|latency|health|ops|on_call`,
    lifts: ['reason'],
    foundAt: 1.4,
    coveredAt: 2,
  },
  {
    id: 'SH2',
    names: `
      alert
      pager|pagerduty|on_call|oncall`,
    applies: `
      alert ~ if|when|on_call|engineer|team|threshold|cross|exceed|fire|trigger|above|pager|page
      if|when ~ alert
      page|notify|wake on_call|engineer|team|ops
      threshold ~ alert|page|notify|exceed|scale`,
    lifts: ['reason'],
    foundAt: 1.3,
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
      feature flag`,
    applies: `
      canary|canaries ~ deploy|release|traffic|user|percent|<pct>|rollout|first|detect
      roll|rolled|rolling|rollout ~ <pct>|gradually|small|percent|region|one
      synthetic ~ probe|request|test|traffic|monitor|check
      shadow|mirror traffic ~ new|compare|version
      rollback|roll_back ~ if|metric|deploy|version|release`,
    lifts: ['reason'],
    foundAt: 1.4,
    coveredAt: 2,
  },
  {
    id: 'LG1',
    names: `
      centralized|centralised log|logging
      log aggregation|aggregator|pipeline|collection|system
      elk|splunk|fluentd|logstash|kibana|loki|filebeat`,
    applies: `
      collect|ship|send|forward|stream|centralize|aggregate ~ log ~ to|from|in|into|from_all|service|server
      log ~ elk|elasticsearch|splunk|kibana|fluentd|cloudwatch|central|loki|pipeline|logstash
      elk stack
      centralized|centralised|central log|logging`,
    lifts: ['reason', 'choice'],
    foundAt: 1.4,
    coveredAt: 2.2,
  },
  {
    id: 'LG2',
    names: `
      audit log|trail
      request|trace|correlation id ~ log
      structured log
      access log`,
    applies: `
      log|logs ~ request_id|trace_id|correlation_id|user_id|ip|every_request|each_request|error|audit|status_code|timestamp
      audit log|trail ~ every|who|change|access|compliance|for|of
      mask|redact|strip|scrub|not|n't log ~ pii|personal|password|token|sensitive
      not|n't ~ pii|personal|password|sensitive ~ log
      sample|sampling ~ log|trace
      keep|retain ~ log ~ <long>`,
    lifts: ['reason'],
    foundAt: 1.4,
    coveredAt: 2,
  },
];
