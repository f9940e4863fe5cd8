/** What a product keeps, shows or moves. */
export const THING =
  'post|tweet|message|chat|photo|picture|image|thumbnail|video|movie|clip|song|music|track|stream|file|attachment|document|page|paste|ride|trip|order|booking|reservation|seat|ticket|payment|transfer|invoice|event|click|impression|ad|score|match|game|notification|email|link|url|listing|product|item|catalog|comment|like|view|reading|telemetry|location|position|tile|segment|profile|result|list|feed|timeline|inbox|story|session|metadata|record|row|key|entry|cart|price|rate|setting|flag|permission|menu|token|counter|count|suggestion|leaderboard|rank|ranking|recommendation|map|route|driver|user|object|log|history|balance|inventory|stock|quote|rule|config|schedule|playlist|thread|room|friend|follower|review';

/** By what data and work are told apart. */
export const KEY =
  'id|user|customer|tenant|client|account|owner|author|creator|seller|buyer|merchant|driver|rider|player|device|sensor|region|country|city|continent|state|zip|area|district|neighborhood|geohash|geography|location|cell|tile|grid|time|date|day|week|month|hour|year|timestamp|hash|hashed|hashing|name|prefix|letter|character|host|hostname|domain|hotel|restaurant|shop|venue|show|channel|room|conversation|chat|thread|group|team|game|match|league|season|campaign|advertiser|topic|url|code|alias|symbol|currency|product|category|order|post|video|document|file|folder|bucket|wallet|bank|job|queue|warehouse|garage|recipient|sender|member|reader|listener|workspace|project|organization|company';

/** Parts of a system that can break. */
export const PART =
  '@server|@service|@queue|db|database|cache|redis|leader|master|primary|follower|replic|shard|partit|region|zone|data_center|datacenter|center|cluster|rack|disk|network|link|connection|consumer|producer|executor|fetcher|crawler|scheduler|coordinator|registry|provider|bank|vendor|partner|processor|dependency|store|storage|device|phone|app|balancer|lb|socket|process|job|task|call|transcoder|dispatcher|limiter|component|cdn|origin|search|engine|model|webhook|endpoint|upload|download|payment|message|step|stage|transaction|request|it|they';

/** How it breaks. */
export const BREAK =
  '@fail|fail|die|dead|down|lost|lose|break|broke|broken|breaks|unreachable|not_reachable|hang|stuck|offline|blow|vanish|disappear|drop|unavailable|burn|outage|time_out|not_respond|not_answer|no_answer|not_come_back|not_available|not_work|slow|misbehave|restart|reboot|kill|go_away|goes_away|bad|error|partition|unhealthy|interrupt|evict|poison';

/** What is done about it. */
export const RECOVER =
  'promote|take_over|takes_over|taken_over|took_over|retry|retries|resend|redeliver|reconnect|rebuild|rebuilt|replay|restart|resume|recover|replace|reassign|reschedule|requeue|failover|fallback|fall_back|fall_through|switch|reroute|redirect|elect|election|pick_up|picked_up|picks_up|carry|continue|redistribute|restore|degrade|default|another|other|others|standby|secondary|replic|respawn|again|hand|handed|survive|rejoin|catch_up|spare|neighbor|neighbour|remaining|stale|last_known|skip|shed|dead_letter|backoff|refund|rollback|roll_back|compensate|take_out|take_out|removed|spin|new_one|checkpoint|offset|backup|snapshot';
