import type { PointCues } from '../../cues/point-cues.ts';

/** What a system is made of, beside `@service` and `@queue`. */
const PART =
  '@service|@queue|lb|balancer|proxy|consumer|producer|scheduler|matcher|dispatcher|crawler|fetcher|aggregator|engine|indexer|ingestion|ingest|pipeline|cdn|edge|coordinator|notifier|socket|transcoder|encoder|limiter|tier|cluster|fleet|job|tracker|node|frontend|load_balancer|leader|primary|agent|parser|orchestrator|frontier|matchmaker|worker_pool|executor|nginx|haproxy|monolith|ui|subscriber|publisher|zookeeper|module|ingester|controller|spark|flink|uploader|serving_layer';

/** Who sets things off. */
const ACTOR =
  '@user|client|app|browser|phone|device|sensor|sender|caller|frontend|front_end|they|someone|somebody|publisher|writer|reader|shop|laptop|screen|page|web|website|mobile|courier|passenger|cashier|author|team|advertiser|sdk|panel|kiosk|terminal|console|dashboard|guest|patient|doctor|player';

/** Where data rests. */
const PLACE =
  '@store|cache|bucket|log|ledger|index|row|disk|memory|warehouse|topic|replica|memtable|metadata|record|entry|primary|shard|partition|counter|stream|snapshot|archive|inbox|journal|wal|@queue|transaction|elastic|druid|neo4j|influx|lake|sqlite|local_copy';

/** How data is put to rest. */
const SAVE =
  'save|write|insert|append|persist|put|commit|overwrite|upsert|store_in|store_it|store_them|store_on|is_store|are_store|be_store|get_store|and_store|then_store|we_store|i_store|record|land|lands|update|add|drop|drops|increment|set|flush|create_row|create_record|mark|log_it|buffer|create_ticket|create_entry|create_document|creates_one|apply|end_up|wind_up|sink';

/** The same with what is put to rest between the verb and the place. */
const STOW = `store|keep|hold|save|put|sink|dump|load|log|ship|write ~ in|into|to|on ~ ${PLACE}`;

/** The same without words that are also said of other things. */
const INSERT = 'save|insert|append|persist|commit|overwrite|upsert|enqueue|publish|generate|validate|order|payment';

/** How data is taken from where it rests. */
const LOOK =
  'read|fetch|look|lookup|query|get|pull|load_from|load_it|load_them|load_their|load_page|load_row|retrieve|ask|check|scan|find|walk|search|grab|hydrate|merge|overlay|collect|hit|pick|request|go|download|stream|serve';

/** The same without words that are also said of going and getting. */
const FIND = 'read|fetch|look|lookup|query|pull|retrieve|ask|check|scan|find|search|grab|hydrate|merge';

/** How something is taken out of a place that is named after it. */
const TAKE = 'fetch|pull|read|get|load|download|grab|stream|query|retrieve|take|serve';

/** How an answer goes back. */
const REPLY =
  'return|respond|reply|send_back|give_back|come_back|it_back|them_back|render|answer|hand_back|show|display|response|result|serve|gives_back|sends_it_back|stream_to';

/** How one part reaches the next. */
const LINK =
  'talk|connect|call|go|feed|send|forward|route|hit|hand|pass|sit|front|behind|write|read|store|publish|consume|subscribe|query|own|ask|pull|push|pick|update|report|arrow|then|between|poll|notify|enqueue|dequeue|fan|proxy|stream|listen|trigger|fetch|serve|keep|with|its|hold|tell|next_to|into|point|points|land|drop|comes|in_front|take|assign|hang|they_use|which_use|that_use|it_use|produce|above|below|side|reach|spit|come|through|enter|under|run';

/** What calls take and give. */
const PARAMETER =
  'id|ids|token|key|name|url|link|body|payload|text|title|amount|currency|cursor|page|offset|limit|latitude|longitude|lat|radius|location|timestamp|date|range|quantity|size|prefix|query|code|email|password|content|caption|description|status|list|results|price|number|message|file|bytes|chunk|coordinate|coordinates|fare|seat|score|destination|origin|expiry|version|count|position|checksum|type|filter|filters|json|object|parameter|argument|field';

/** What asks for something by a name. */
const CALL = 'endpoint|api|method|interface|function|rpc|operation|route|call|request|apis|@http';

/** What makes up a data model. */
const TABLE =
  'table|schema|entity|entities|row|record|document|collection|column|field|attribute|item|model|entry|primary_key|partition_key|foreign_key|object|columns|relation|index';

/** What a row holds. */
const FIELD =
  'id|ids|name|title|email|status|state|timestamp|created|updated|created_at|updated_at|expiry|expire|expires|price|amount|currency|score|latitude|longitude|lat|lng|caption|description|body|content|text|url|type|owner|author|date|password|duration|size|version|quantity|count|location|address|sku|balance|payload|code|role|priority|rating|start|end|flag|hash|at|time|number|plan|capacity|plate|level|sender|receiver|recipient|vote|message|link|path|pointer|metadata|value|key|seat|city|country|credit|debit|total|phone|stock|comment|bio|order|total|environment|rule|condition|default|percentage|difficulty|tag|category|parent|child|room|notes|member';

/** What a model is about. */
const ENTITY =
  '@user|@data|game|player|ride|trip|seat|spot|room|booking|channel|playlist|song|product|cart|job|task|ad|campaign|wallet|session|poll|ticket|driver|restaurant|review|comment|course|stream|device|folder|team|match|hotel|flight|item|doc|node|edge|coupon|friendship|follow|conversation|chat|group|movie|show|schedule|sensor|reading|bid|trade|story|reservation|invoice|delivery|version|rule|policy|patient|visit|menu|branch|page|block|contact|candidate|employee|author|book|store|vehicle|slot|question|answer|home|hotel|skill';

/** What hardly anything but a row holds. */
const COLUMN =
  'id|ids|name|title|email|status|timestamp|created|updated|created_at|updated_at|expiry|price|amount|currency|score|latitude|longitude|lat|lng|caption|description|url|type|owner|author|duration|size|version|quantity|sku|balance|payload|hash|location|address|password|state|start_time|end_time|start|end|count|date';

/** Data structures and algorithms that a system can turn on, by names that mean nothing else. */
const ALGORITHM =
  'geohash|geo_hash|quadtree|quad_tree|kd_tree|r_tree|s2_cell|trie|prefix_tree|min_heap|max_heap|priority_queue|sorted_set|skip_list|b_tree|merkle_tree|token_bucket|leaky_bucket|sliding_window|fixed_window|fan_out|fanout|inverted_index|posting_list|bm25|tf_idf|pagerank|page_rank|dijkstra|star_search|star_over|star_on|star_algorithm|astar|shortest_path|contraction_hierarchy|consistent_hash|hash_ring|hash_table|hash_map|bloom_filter|hyperloglog|count_min|operational_transform|crdt|snowflake_id|md5|m_d_five|sha256|sha_256|base62|base_62|base64|base_64|base_58|base58|rolling_hash|breadth_first|topological_sort|cosine_similarity|collaborative_filter|nearest_neighbor|nearest_neighbour|elo|second_price|order_book|double_entry|interval_tree|timing_wheel|timer_wheel|ring_buffer|circular_buffer|edit_distance|levenshtein|n_gram|map_reduce|content_hash|min_hash|simhash|lsm_tree|vector_clock|version_vector|virtual_node|segment_tree';

/** The same by names that are also said of other things. */
const STRUCTURE =
  'heap|linked_list|free_list|grid|dag|bitmap|counter|frontier|graph|matrix|ring|tree|sequence|diff|delta|state_machine|auction|embedding|vector|window|bucket|cell|hexagon|square|bfs|dfs|checksum|binary_search|classifier|model|stack|seen_set|edge|hash';

/** What a choice by rank picks. */
const EXTREME =
  'closest|nearest|highest|lowest|cheapest|oldest|smallest|largest|biggest|earliest|soonest|shortest|longest|fewest|newest|fastest|best_match|top_k|top_n|top_ten|top_hundred|least_loaded|most_recent|most_common|most_popular';

/** What a formula yields or weighs. */
const FACTOR = 'multiplier|score|weight|fare|probability|chance|surge|similarity|relevance';

/** Words of an explanation of how something works. */
const HOW =
  'clockwise|each|every|where|which|until|whose|per|by|node|lookup|look|sorted|split|closest|nearest|top|next|first|log_n|then|encode|so_that|when|neighbor|neighbour|largest|smallest|highest|lowest|pop|increment|modulo|under|times|minus|plus|prefix|cell|rank|score|window|refill|compare|merge|assign|once|characters|digits|route|road|map|travel|precomputed';

/** Kinds of data store. */
const KIND =
  'relational|rdbms|mysql|my_sql|postgres|postgresql|sql_server|oracle|aurora|sqlite|mariadb|sql_db|sql_store|use_sql|prefer_sql|choose_sql|sql_here|sql_for|sql_because|sql_since|go_sql|with_sql|sql_or|or_sql|plain_sql|in_sql|as_sql|nosql|no_sql|non_relational|mongo|mongodb|cassandra|dynamo|dynamodb|hbase|bigtable|couchbase|neo4j|redis|column_family|s3|blob|blob_store|blob_storage|object_store|object_storage|hdfs|gcs|elasticsearch|elastic|elastic_search|opensearch|solr|lucene|search_index|search_engine|timeseries|time_series|influx|influxdb|timescale|prometheus|clickhouse|click_house|druid|columnar|column_store|warehouse|bigquery|big_query|redshift|etcd|zookeeper|spanner|cockroach|cockroachdb|graph_db|key_value_store|kv_store|key_value_db|document_db|document_store|wide_column|vector_db|in_memory|memcached|memcache|rocksdb|scylla|object_bucket|postgis|plain_file|flat_file|append_only';

/** What introduces a reason. */
const WHY =
  'because|since|so_that|so_we|so_it|so_they|so_you|as_it|as_we|as_they|as_there|as_that|as_you|as_client|as_server|as_user|as_player|as_nobody|as_every|as_this|reason|rather_than|instead|otherwise|anyway|make_sense|which_mean|that_way|due_to|given_that|cuz|cause|coz';

/** What a data store is chosen for. */
const TRAIT =
  'join|joins|transaction|transactional|transactions|acid|structured|unstructured|schema|schemaless|flexible|heavy|full_text|fuzzy|constraint|constraints|range|range_scan|append|scale|scales|horizontal|horizontally|consistency|consistent|consist|attributes|aggregate|aggregation|binary|cheap|cheaper|compress|compression|throughput|relation|relationship|relationships|fast|faster|quick|natural|traversal|hop|hops|geospatial|sub_millisecond|made_for|built_for|designed_for|meant_for|poor|bad|slow|easy|easier|simple|ttl|lookup|look_up|volatile|large_file|large_files|huge|access_pattern|need|money|write|writes|vary|differ|different|change|changing|evolve|lost|lose|stale|immutable|large|tiny|small|huge|horrible|painful|hard|awkward|expensive|terrible|overkill|support|out_box|built|native|natively|offer|handle|radius|geo|query|pattern|nobody|own';

/** Protocols and styles of communication whose names mean nothing else. */
const PROTOCOL =
  'websocket|websockets|web_socket|web_sockets|sse|server_sent|server_send|grpc|rpc|https_with|over_https|https_json|just_https|rest_service|rest_perspective|rest_endpoint|rest_interface|rest_style|rest_http|rest_based|do_rest|rest_for|with_rest|via_rest|rest_because|rest_since|rest_api|rest_call|rest_calls|http|http2|quic|graphql|tcp|udp|mqtt|xmpp|amqp|webrtc|web_rtc|webhook|webhooks|long_poll|long_polling|short_poll|protobuf|thrift|rtmp|hls|push_notification|persistent_connection|open_connection|long_lived_connection|keep_alive|apns|fcm|pub_sub|event_driven|request_response|plain_rest|rest_over|use_rest|simple_rest|rest_for_public|rest_between|rest_json|rest_interface|plain_get|simple_get|open_socket|tcp_socket|over_socket';

/** What a way to communicate is chosen for. */
const MERIT =
  'direction|directions|bidirectional|two_way|both_ways|both_way|one_way|push|pushes|full_duplex|duplex|overhead|typed|compact|battery|firewall|firewalls|cacheable|cache|easy|everyone|lightweight|light|binary|real_time|realtime|header|headers|fallback|handshake|stale|lost|loss|lose|enough|simple|simpler|open|persistent|instant|instantly|immediately|without|every|<time>|low_latency|latency|stateless|curl|debug|strongly|contract|wait|waiting|block|blocking|nobody|decouple|decouples|decoupled|wasteful|wasted|hammer|when|whenever|until|fast|faster|round_trip|standard|understand|missing|miss|order|save|delay|drain|peer|better|ask|asking|tell|heavy|cheap|cheaper|expensive|fancy|plenty|overkill|sufficient|straightforward|familiar|instant|multiplex|pressure|language|any|small|smaller|timeout|one_connection|fine|never|talk_back|otherwise';

/** Cues of the section "High-level design". */
export const HIGH_LEVEL_DESIGN: readonly PointCues[] = [
  {
    id: 'HL1',
    listing: true,
    names: `
      api|apis|endpoint|endpoints design|layer
      rest|restful api|apis|endpoint|endpoints
      define|design|list|create|write|have|need|provide|expose|upload|search|partner|public|internal|next|main|external|be api|apis|endpoint|endpoints|interface
      next|about|list|start|first ~ api|apis|endpoint|endpoints
      provide|expose ~ interface|method`,
    applies: `
      @http ~ v1
      api|endpoint|method ~ take|accept|return|parameter|body|input|payload|response ~ ${PARAMETER}
      endpoint|api ~ to|for ~ upload|create|send|search|get|list|delete|update|download|post|share|book|cancel
      request|response|api body|payload|parameter
      post|put|patch|delete|get request|call|endpoint|method
      return ~ id|url|token|list|response|status|success|ack|object|array
      input|inputs ~ result|return|output
      pass|provide|take ~ user id
      upload|create|send|search|list|delete|update|download|share|view api|endpoint|method|call
      parameter ~ id|name|user
      path|query parameter`,
    settles: `
      ${CALL} ~ take|accept|pass|carry|receive|parameter|argument|body|input ~ ${PARAMETER}
      endpoint|api|method|interface|function|rpc|apis & with|by ~ ${PARAMETER} & other|second|return|get|tell|give|respond|answer|then|one|first
      take|accept|pass|carry|receive|hand ~ ${PARAMETER} & return|respond|give_back|get_back|hand_back|reply|it_gives|which_gives|that_gives|you_get|come_out|out_come
      pass|hand|give|feed|take|send|go in|it|them|you & come_out|out_come|back_come|get_back|give_back|hand_back|it_gives|which_gives|that_gives|you_get|it_return|it_answer|it_respond
      endpoint|api|method|interface|function|rpc|subscribe & ${PARAMETER} & return|respond|give_back|get_back|hand_back|reply|it_gives|which_gives|that_gives|come_out|answer|it_gives|they_get
      parameter|input|argument be|is|would|are|include|for ~ ${PARAMETER}
      parameter|input|argument & return|output|response|result
      response|reply|output is|be|would|contain|just|carry|should ~ ${PARAMETER}
      send|pass|take ~ ${PARAMETER} & reply|return|it_gives|which_gives|that_gives|you_get
      @http ~ slash
      @http ~ return|respond|answer ~ ${PARAMETER}
      post|put|patch|delete|get ~ with|by ~ ${PARAMETER} & return|respond|back|id|body|page|gives|answer
      delete|patch & return|respond
      return & return
      take|want ~ ${PARAMETER} & take|want|hand|tell
      pass|hand|give|feed ~ & it_gives|it_returns|it_answers|it_says|yes_or_no
      in ~ out & call|api|endpoint|function|method|entries
      endpoint|api|call|method|function & you_get|they_get|you_receive
      take|accept|expect ~ and|${PARAMETER} & return|give_back|hand_back
      send|pass|give|hand|supply & you|they|caller|client get ~ back
      one|first call|endpoint|api|method|function|request & another|second|other|one
      ${PARAMETER} ${PARAMETER}|and ~ ${PARAMETER} & return|respond|send_back|get_back|come_back|it_gives|which_gives|that_gives|you_get|they_get|get_array|is_array|get_list
      you|they|caller|client get ~ ticket|${PARAMETER}|array & with|that_is|take|give|pass|${PARAMETER}
      array|list ~ post|result|id|item|entry|object & fetch|get|list|search ~ ${PARAMETER}|@user
      come back approve|decline|ok|true|false|success|failure
      bulk|batch|single endpoint|call|api
      endpoint|api|method|function|call|rpc & id ~ id|token|name|email
      next page|cursor token|cursor|link
      page|paginate|pagination & token|cursor|offset|limit & list|get|return|back|search
      get_back ~ ${PARAMETER} & with|for|by|call
      slash v1|v2|api
      slash & with|and|take & get|return|give|answer|back
      call ~ slash
      call ~ with|by ~ ${PARAMETER} & return|it_gives|it_gives|which_gives|that_gives|they_get|respond|answer
      with|by ~ id|ids|token|key|name & return ~ ${PARAMETER}|<num>
      @http & return & header|json|status|blob`,
    lifts: ['number'],
    foundAt: 0.9,
    coveredAt: 2.4,
  },
  {
    id: 'HL2',
    listing: true,
    names: `
      schema
      data|database|entity model
      entity|entities
      @user|@data|@store|booking|account|ride|product|main table|tables
      store|keep|save|have|need|create|add|define|in ~ table|tables`,
    applies: `
      table|entity ~ have|has|with|contain|include ~ ${FIELD}
      primary|foreign|composite|partition|sort|unique|clustering key
      metadata table|field|db
      column|field is|are|be|would
      created|updated at|date|time|timestamp
      schema ~ id|user|field`,
    settles: `
      ${TABLE} & ${FIELD} ${FIELD} & ${FIELD}
      ${TABLE} & ${FIELD} and ${FIELD}
      ${TABLE} ~ have|has|with|contain|include|carry|store|hold|be|is|are|look|need ~ ${FIELD} ~ ${FIELD}
      ${ENTITY}|notification need|get|would_have|have|will_have ~ ${FIELD} ~ ${FIELD} ~ ${FIELD}
      each|every ~ store|have|has|keep|carry|hold|with ~ ${COLUMN} ~ ${FIELD}
      @data|@user|job|ride|seat|product|session|campaign|account ~ have|has|carry|hold ~ ${COLUMN} ~ ${COLUMN}
      keyed|indexed|index by|on ~ ${FIELD}|@user|@data
      ${COLUMN} ${COLUMN} ${COLUMN}
      ${COLUMN} ${COLUMN} ${FIELD}|and
      primary|foreign|composite|partition|sort|unique|clustering key ~ is|be|on|to|id|@user|@data|would
      row key
      <num>|three|two|few|couple column|field
      ${ENTITY} has|have lots|many|several|multiple
      ${ENTITY} id ~ ${FIELD} ~ ${FIELD}
      tie|refer|reference|point|belong|relate|join ~ to ~ ${ENTITY}
      has many|multiple|several
      ${ENTITY} has|have|contain|hold|carry|with ~ ${FIELD}|list|array|set ~ and|${FIELD}|list
      belong ~ to ~ ${ENTITY}
      key be|is|would|look ~ & value is|be|just|hold|would|are|list
      it_is|has|have|with|plus ~ ${COLUMN} ~ list|array|map|flag
      many to many|one
      one to many
      one many
      key is & value is
      key ~ value ~ list|map|json|object|blob
      refer|point|relate|reference|link|pointer ~ to ~ @user|@data|product|id
      id ~ ${FIELD} ~ ${FIELD} ~ ${FIELD}`,
    lifts: [],
    foundAt: 0.9,
    coveredAt: 2.2,
  },
  {
    id: 'HL3',
    names: `
      data structure
      hash function|map|table
      core|main|basic|rank|match|recommend|schedule|rout algorithm|logic
      some|need hash
      ${ALGORITHM}`,
    hints: `
      algorithm
      business|application logic
      logic ~ work|is|for`,
    applies: `
      rank|ranking|score ~ formula|compute|calculate|based
      compute|calculate|generate|produce ~ feed|score|rank|recommend|thumbnail|timeline|balance|availab|match|diff|key
      match ~ driver|rider|user|order|buyer
      chunk|split|divide|break|cut ~ file|video|chunk|block|segment|audio|document|text
      algorithm ~ work|would|use|based
      hash|encryption algorithm
      pending|initiated ~ status|state|settle
      on write|read fan_out|push|pull
      push|pull model
      news feed|timeline ~ generate|precompute|merge|compute
      transcode|encode|compress|resize|convert ~ video|image|file|photo|format|resolution|version|into
      different resolution|format|bitrate
      delta|diff|differential sync|update|between
      conflict resolution|resolve
      snowflake|uuid|key_generation|counter ~ id|unique|generate
      unique id ~ generate|create
      loop|iterate|traverse|recursive ~ over|through|all|each`,
    settles: `
      ${ALGORITHM} & ${HOW}
      ${STRUCTURE} & pop|clockwise|neighbour|neighbor|nearest|closest|adjacent|around|split|shortest|refill|smallest|largest|encode|similar|similarity|traverse|walk|log_n|modulo|due|intersect|highest|lowest|hash|weight|distance
      score|rank|weigh|sorted|weighted ~ from|by|based|decay|with|using ~ likes|age|old|recency|distance|rating|click|price|weight|time|relevance|popularity|engagement|similarity|probability
      push|write|copy|append|insert|put|drop ~ each|every|all ~ follower|friend|subscriber|inbox|recipient|member|timeline
      celebrity|celebrities & push|pull|merge|fan|read
      fan_out|fanout & write ~ read|million|follower|normal
      split|cut|chunk|break|divide|chop|carve ~ file|video|block|piece|segment|cell|tile|map|world|city|area|square|grid & hash|each|changed|upload|only|new|neighbour|neighbor|around|check|driver|look
      chunk|block|piece & changed|delta|differ|dedup|deduplicate|already
      pick|choose|take|find|assign|select|keep|show|match|pair|remove|pop|evict|give|serve ~ ${EXTREME}
      ${EXTREME} ~ with|first|win ~ ${EXTREME}|until|bid|one
      compare and swap|set
      score|rank|weigh & how close|fresh|many|old|recent|far|popular|often
      k way
      weighted average|sum|mean|score
      greedy|greedily & first|biggest|fit|each
      interpolate
      sorted ~ by ~ divide|reply|last|age|how|start|end|score
      merge ~ overlap|gap|interval
      average|minimum|min|maximum|max ~ of each|every|last ~ bucket|window|minute|hour
      friend friend & count|sorted|share|common|rank
      rank|order|sorted ~ by how|relevance|popularity|helpfulness|likelihood
      merge|walk|scan|intersect|traverse|iterate|sweep ~ sorted|both|list|posts|calendar|interval|array|timeline & by|together|until|stop|time|each|next|gap|overlap
      fingerprint|signature|shingle|n_gram & hash|look|match|similar|compare
      drop|discard|evict|remove|expire|forget ~ older|oldest & count|more_than|limit|if|left|list|window
      compute|calculate|measure|estimate|score ~ each|every & smallest|lowest|highest|closest|best|sorted|pick|minimum|maximum
      ${EXTREME} get|win|go|stay|first
      minus|plus|times|over|divide ~ power|log|square|hour|age|<num>|distance & score|rank|rate|weight|point|vote
      optimistic|fencing|monotonic lock|token|number|id|counter|version
      increase|grow ~ number|token|counter|version & old|older|reject|stale
      break|split|cut|parse|tokenize ~ word|term|token
      each|every word|term|token|prefix|cell|key ~ list|set|map|count|docs|documents
      state_machine & move|transition|allow|paid|pending|from
      transition ~ allow|valid|only|state
      over|divide|ratio|minus|times ~ ${FACTOR}
      ${FACTOR} ~ divide|ratio|times|plus|minus
      exponential decay|weight
      decay ~ time|age|old|hour|day|score
      eta ~ distance|speed|time|compute|sum
      pace|spend ~ budget & hour|day|evenly|left
      expire|expiry|hold ~ minutes|seconds & release|free|give_back|another|again
      highest|lowest|first|best win|wins|bid|bidder
      multiply|times|weigh|sum|divide|average ~ bid|chance|probability|score|rate|likes|weight|distance
      count|tally ~ window|bucket|minute|sliding & top|last|sum|add_up|oldest|per|limit
      hash ~ ${PARAMETER} & modulo|first|collide|collision|character|ring|bit|compare|take
      debit|credit ~ credit|debit
      sum ~ zero
      timestamp|machine|node|worker ~ sequence|bits
      last write wins
      match|pair ~ when|if|within|whose|with ~ rating|window|skill|level|distance|price|range|close
      number|id|counter|hash ~ into|to|as|in ~ letter|character|digit|base|base62|base_62|string
      range|block|batch ~ id|number|key & grab|hand|allocate|claim|lease|counter|zookeeper|reserve|server
      already in|there|seen|exist|present|got & set|skip|throw|drop|ignore|discard|map|filter
      people|users|listeners|viewers who ~ also
      similar|similarity|nearest ~ user|item|row|vector|taste
      concurrent|simultaneous ~ transform|against|merge|rebase|apply
      transform|rebase|merge ~ concurrent|against|each_other|operation|edit
      overlap|conflict & start ~ end
      start ~ end & overlap|less|greater|conflict|sorted
      seen|visited & before|already|skip|set & url|page|link|node|queue
      bitrate & adapt|switch|segment|resolution
      word|term ~ list|documents & intersect|rank|score|posting
      next run|due|time ~ pop|sorted|heap|earliest|order
      precompute|precalculate ~ & merge|store|list|each
      win|wins ~ second ~ price|bid|pay`,
    lifts: ['reason', 'flow'],
    foundAt: 0.9,
    coveredAt: 2.4,
  },
  {
    id: 'HL4',
    listing: true,
    names: `
      high level design|diagram|architecture|overview
      component|components ~ system|be|main|here|each|of
      main|major|few|key component|components
      block|overall|rough|architecture diagram
      big|main box|block
      lb|load_balancer|gateway ~ @service
      microservice|micro_service
      architecture
      draw ~ architecture|diagram|box|component|@service
      upload|user|search|feed|notification|chat|file|photo|video|payment|order|booking service`,
    applies: `
      client ~ lb|gateway|server|service|api ~ @service|@store
      separate|another|different service
      draw|add|put ~ box|@service|@store|arrow
      @service ~ behind|front|between ~ @service|@store`,
    settles: `
      ${PART} ~ ${LINK} ~ ${PART}|@store|cache & ${PART}|${ACTOR} & @store|cache|@queue|cdn|service
      ${PART}|${ACTOR} ~ ${LINK} ~ ${PART}|@store & ${PART} ~ ${LINK} ~ ${PART}|@store|cache|bucket
      client|browser|app|phone|user|frontend|front_end ~ lb|load_balancer|gateway|server|service|proxy|backend & @store|cache|@queue & order|then|go|talk|behind|connect|next|bottom|line|here|arrow|draw|call|hit
      service & service & talk|call|between|connect|own|over|ask|hand
      service|server|app|ui|backend ~ service|server|backend|gateway ~ service|server|gateway|@store|cache|queue & behind|front|for|when|that|which|connect|between|talk|call|listen|own|hit
      left|top ~ right|bottom & ${PART}
      call|hit|ask ~ ${PART} & call|hit|ask|read|write ~ ${PART}|@store
      boxes|components|pieces|parts|services & ${PART}|writer|reader & ${PLACE}|worker|consumer
      service|server|worker ~ call|hand ~ provider|bank|third_party|email|sms|apns`,
    lifts: [],
    foundAt: 0.9,
    coveredAt: 2.4,
  },
  {
    id: 'HL5',
    names: `
      write path|flow|side
      upload path|flow|process
      save|write|insert|persist|put|store_in|is_store|get_store ~ @store
      store ~ in|into ~ @store`,
    applies: `
      @user|client|it|they upload|send|post|create|submit|write|place ~ go|hit|server|service|store|gateway|lb|api|db|queue
      upload|send|create|post|submit|write|save ~ then ~ store|db|write|save|insert|queue|put
      request|message|file|photo|video|image|data|event|it|order|transaction go|come ~ server|service|lb|gateway|queue|db|store
      @service ~ ${SAVE} ~ ${PLACE}
      when|once|after ~ upload|send|post|create|submit|write ~ @service|@store|@queue
      upload ~ directly ~ @blobstore
      presigned|pre_signed|signed url|link`,
    settles: `
      ${SAVE} ~ ${PLACE} & ${PART} & ${ACTOR}|come|go|hit|reach|then|arrive|first|land|when
      ${SAVE} ~ ${PLACE} & return|ack|respond|publish|notify|trigger|enqueue|finally|after_that|only_then|and_then|before_we & ${PART}|${ACTOR}|${INSERT}
      ${ACTOR} ~ upload|send|post|submit|create|place|write|publish|report ~ ${PART} & ${SAVE}
      ${PART} ~ create|make|start|open ~ in ~ @store
      ${STOW} & ${PART}|${INSERT} & ${ACTOR}|return|give|ack|respond|then|publish|create
      ${PART} ~ lock|insert|update|set|write|create|flip|mark ~ & commit
      set|flip|change|mark ~ to|as ~ reserved|pending|paid|done|held|confirmed|completed|uploaded|available|ready|active & ${PART}|${ACTOR}
      ship|send|forward|publish|push|hand|buffer|go|come|hit|reach|land|upload|arrive ~ ${PART}|${PLACE} ~ ${SAVE} ~ ${PLACE}
      upload|send|post|put ~ straight|directly & ${SAVE}|metadata|row
      insert|persist|decrement|flush|overwrite|upsert & ${PART} & ${ACTOR}|go|come|send|@store
      create|insert|add|write|make ~ row|record|entry|document & ${PART}|pending|then|after|transaction
      ${ACTOR} ~ hit|click|tap|press|submit|place|send|post|book|call|pay|upload|create|add & store|save|insert|write|record|append|persist|decrement|commit & then|first|check|transaction|queue|${PART}
      log|write|append|save|collect ~ file|disk|raw|topic & ship|load|flush|worker|consumer|batch|job
      save|store|insert|write ~ ${ENTITY} & then|transaction|first & check|send|mail|notify|publish|charge|decrement|validate|lock`,
    lifts: ['flow'],
    foundAt: 0.9,
    coveredAt: 2.4,
  },
  {
    id: 'HL6',
    names: `
      read path|flow|side
      download path|flow
      view|watch|search|retrieve|retrieval|fetch flow
      read|fetch|retrieve|load ~ from ~ @store|cache
      view|see|read ~ feed|timeline|page
      read ~ go ~ cache|@store|replica
      get|fetch|show|view|retrieve ~ feed|timeline|post|photo|image|message|video|result|balance|history
      retrieval`,
    applies: `
      @user|client|they|we|it ~ request|read|fetch|get|query|view|search|download|pull|open|watch|retrieve ~ from ~ @store|cache|cdn|service|server|db
      check|look|hit|go|first ~ cache ~ db|miss|if|not|otherwise|then
      cache miss|hit
      @service ~ return|query|fetch|read|look|get ~ @store|cache|cdn|index|result|list
      search service|query|request ~ index|@store|result|return
      download ~ from|url|link
      query ~ @store|table|index`,
    settles: `
      ${FIND} ~ ${PLACE}|cdn & ${REPLY}
      ${LOOK} ~ ${PLACE}|cdn & return|respond|reply|send_back|give_back|hand_back|come_back|render|show_it & ${PART}|${ACTOR}
      ${FIND} ~ ${PLACE}|cdn & ${PART} & ${ACTOR}
      ${FIND} & return|give_back|send_back|send_down|respond|reply|hand_back|come_back|give_them_back|answer|render & ${PART}|${PLACE}
      ${ACTOR} ~ ask|poll|query|request ~ ${PART} & answer|return|respond|reply|give
      miss ~ read|go|fetch|db|origin|query|@store & cache|fill|populate|return
      ${ACTOR} ~ ask|request|open|query|read|view|search|pull|want|get|poll ~ ${PART} & ${LOOK} ~ ${PLACE}|cdn
      query|search|request|read ~ shard|replica & merge|return|best|aggregate|aggregator
      parallel & merge|combine|stitch|assemble & fetch|load|get|read|gateway|page
      query|search|request|read|it ~ split|scatter|fan|broadcast|goes|land ~ node|shard|coordinator|partition & add|merge|combine|aggregate|collect|gather|scan
      stitch|combine|assemble|glue|compose|join|filter|decorate|hydrate|decrypt|enrich ~ send|return|back|show|one|before|reply|page
      lookup|look|check|read|try|get|ask|hit ~ cache|redis|memcached & if|otherwise|miss|else|fall & @store
      ${ACTOR}|site ~ call|ask|hit|query|request|open|go ~ ${PART} & ${FIND} & filter|reply|return|back|show|${PLACE}
      pull|fetch|get|download|stream ~ edge|cdn|cloudfront|cache & bucket|origin|@store|miss|fall_back
      ${TAKE} ~ from|out|off ~ ${PLACE}|${PART}|cloudfront & then|if|origin|${REPLY}|replay|combine|fill|send
      ${TAKE} ~ from|out|off ~ ${PLACE}|cdn|cloudfront|edge & ${ACTOR} & ${PART}|get|see|receive|open`,
    lifts: ['flow'],
    foundAt: 0.9,
    coveredAt: 2.4,
  },
  {
    id: 'HL7',
    names: `
      ${KIND}
      choice|choose|type|kind|which ~ db`,
    applies: `
      sql versus|vs|or nosql|no_sql
      nosql|no_sql versus|vs sql
      store|save|put|keep ~ @blobstore
      metadata ~ @sqlstore|@nosqlstore`,
    settles: `
      ${KIND} & ${WHY}
      ${KIND} & ${TRAIT}
      is|are|be|have|need|want|change|vary|must|has|only ~ so|therefore|hence ~ ${KIND}
      ${KIND} ~ give|let|allow ~ us|you|rank|we
      s3|blob|object_store|object_storage|blob_storage|bucket & url|link|pointer|reference|path ~ db|table|row|metadata
      elasticsearch|elastic|solr|lucene & search ~ by|for|on|word|text|over|through|inside
      ${KIND} & fit|suit|good|better|best|great|ideal|perfect|natural|enough|fine`,
    lifts: ['reason', 'compare', 'choice'],
    foundAt: 0.9,
    coveredAt: 2.4,
  },
  {
    id: 'HL8',
    names: `
      ${PROTOCOL}
      sse|server_sent|server_side_event
      asynchron|synchron
      use|do|could|maybe|short|client|with|by poll|polling
      poll ~ server|status|service
      rest api|http|call`,
    applies: `
      use|have|open|keep|maintain|need|choose ~ websocket|web_socket|long_poll|long_polling|sse|grpc|rpc|persistent_connection|open_connection
      persistent|open|bidirectional|duplex|two_way|long_lived connection|channel
      push versus|vs|or|instead pull
      get|post|put|patch|delete request|verb|call ~ option|because|instead|rather|better|than|since
      make|do|be|is|are ~ asynchron|synchron
      grpc|rpc ~ between|internal|service
      push notification ~ @user|client|device`,
    settles: `
      ${PROTOCOL} & ${WHY}
      ${PROTOCOL} ~ so
      ${PROTOCOL} & ${MERIT}
      asynchron|synchron & ${WHY}
      asynchron|synchron & wait|block|user|later|queue|immediately|slow|retry|timeout|late|<time>|know|right_away|result
      listen|subscribe|publish|emit|consume|react ~ event|topic ~ so|because|without|instead|rather
      persistent|open|bidirectional|duplex|two_way|long_lived connection|channel & ${WHY}
      push versus|vs|or|rather|not|instead pull|poll
      push|pull|poll ~ instead|rather|not ~ push|pull|poll
      poll & every|<time>|interval|until|periodically|fine|progress|because|instead
      through|on|onto|via|over|into|in queue|background|kafka & block|wait|right_away|slow_down|hold_up
      event|events|queue ~ rather|instead ~ call|calls|synchronous
      via|through|over|with event|message|kafka|queue so|because|since
      request response ~ for & queue|event|asynchron`,
    lifts: ['reason', 'compare', 'choice'],
    foundAt: 0.9,
    coveredAt: 2.4,
  },
];
