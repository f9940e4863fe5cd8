import type { PointCues } from '../../cues/point-cues.ts';

/** Cues of the section "High-level design". */
export const HIGH_LEVEL_DESIGN: readonly PointCues[] = [
  {
    id: 'HL1',
    names: `
      api design
      rest|restful api
      endpoint
      define|design|list|create api|endpoint|interface`,
    applies: `
      @http request|call|api|endpoint|method ~ @user|id|return|with|parameter|body|for|to|@data
      @http ~ v1
      api ~ take|takes|accept|return|parameter|body|input|payload|response
      api ~ have|pass|with|include|contain ~ id|token|key|parameter|name
      endpoint ~ take|accept|return|id|parameter|for|to
      request|response|api body|payload|parameter
      pass|send|takes|take ~ user id
      return ~ id|url|token|list|response|status|success|ack|object|result
      input ~ output
      parameter ~ id|name|user
      api|endpoint|method ~ upload|create|send|search|get|list|delete|update|download|post|share
      upload|create|send|search|get|list|delete|update|download|post|share|view api|endpoint|method
      function|method|call ~ upload|create|send|search|get|list|delete|update ~ id|parameter|return
      path|query parameter`,
    lifts: ['number'],
    foundAt: 1.5,
    coveredAt: 2.5,
  },
  {
    id: 'HL2',
    listing: true,
    names: `
      schema
      data model
      entity|entities
      table`,
    applies: `
      @user|@data|group|account|order|session table|entity|collection|document|db
      table ~ user|id|name|column|field|key|store
      table|entity ~ have|has|with|contain|include
      primary|foreign|composite|partition|sort|unique key
      user id ~ name|email|timestamp|@data|id
      id ~ name|title|email|timestamp|description|created|status
      file|photo|video|image|message|order|account|transaction|group|room|post|event|job id
      one|many to many|one
      many many
      column|field|attribute ~ id|name|user|timestamp|status|type
      metadata table|field|db
      created|updated at|date|time|timestamp
      schema ~ id|user|table|field`,
    lifts: [],
    foundAt: 1.5,
    coveredAt: 2.2,
  },
  {
    id: 'HL3',
    names: `
      data structure
      hash function|map|table
      core|main|basic algorithm|logic`,
    hints: `
      algorithm
      business|application logic
      logic ~ work|is|for`,
    applies: `
      consistent|md5|sha|sha256|base62|base64|rolling hash
      base62|base_62|base64
      hash ~ url|file|content|key|chunk|location|id|user
      geohash|quadtree|quad_tree|geo_hash|s2|kd_tree
      trie|prefix tree|min_heap|max_heap|heap|priority_queue|sorted_set|skip_list|b_tree|binary_search|linked_list|merkle_tree
      sorted set|list|order
      rank|ranking|score ~ algorithm|formula|compute|calculate|based|update|user
      compute|calculate|generate|produce ~ feed|score|rank|recommend|thumbnail|id|timeline|balance|availab|match|diff|key
      match ~ driver|rider|user|order|algorithm|buyer
      fan out|fanout
      on write|read fan_out|push|pull
      push|pull model
      news feed|timeline ~ generate|precompute|merge|compute
      chunk|split|divide|break ~ file|video|into|chunk
      transcode|encode|compress|resize|convert ~ video|image|file|photo|format|resolution|version|into
      different resolution|format|bitrate
      delta|diff|differential sync|update|between
      conflict resolution|resolve
      double entry|debit|credit ledger|entry
      snowflake|uuid|key_generation|counter ~ id|unique|generate
      unique id ~ generate|create
      token|leaky|sliding bucket|window
      top k|n|ten
      inverted index
      state machine
      pending ~ status|state|settle
      algorithm ~ work|is|would|use|based
      loop|iterate|traverse|recursive ~ over|through|all|each
      operational transform
      crdt`,
    lifts: ['reason', 'flow'],
    foundAt: 1.3,
    coveredAt: 2.4,
  },
  {
    id: 'HL4',
    names: `
      high level design|diagram|architecture|overview
      component|components
      block diagram
      architecture
      draw`,
    applies: `
      client ~ lb|gateway|server|service|api ~ @service|@store
      @service ~ talk|talks|connect|connects|call|calls|goes|write|reads|read|sends|interact to|with|@store|@service
      @service ~ talk|connect|call|go|interact ~ @store|@service|@queue
      lb ~ @service
      load balancer ~ @service
      api gateway ~ @service
      upload|user|search|feed|notification|chat|file|photo|video|image|post|payment|order|auth|metadata|booking|event|account|filter|media|processing|sync|message|profile service
      web|app|application server
      separate|another|different service
      draw|add|put ~ box|@service|@store|component|arrow
      @service ~ behind|front|between ~ @service|@store
      microservice|micro_service`,
    lifts: [],
    foundAt: 1.5,
    coveredAt: 2.6,
  },
  {
    id: 'HL5',
    names: `
      write path|flow
      upload path|flow|process`,
    applies: `
      @user|client|it|they upload|uploads|send|sends|post|posts|create|creates|submit|submits|write|place ~ goes|go|hit|server|service|store|gateway|lb|api|db|queue
      upload|send|create|post|submit|write|save ~ then ~ store|db|write|save|insert|queue|put
      request|message|file|photo|video|image|data|event|it|order|transaction goes|comes|go|come ~ server|service|lb|gateway|queue|db|store
      @service|it|we|they ~ write|save|insert|persist|put|store|push|update ~ @store|@queue|table|metadata
      store|save|write|persist|insert|put ~ in|into|to ~ @store
      when|once|after ~ upload|send|post|create|submit|write ~ @service|@store|@queue
      upload ~ directly ~ @blobstore
      presigned|pre_signed|signed url
      update ~ db|database|metadata`,
    lifts: ['flow'],
    foundAt: 1.5,
    coveredAt: 2.6,
  },
  {
    id: 'HL6',
    names: `
      read path|flow
      download path|flow
      view|watch|search|retrieve|fetch flow`,
    applies: `
      @user|client|they|we|it ~ request|requests|read|reads|fetch|fetches|get|query|view|search|download|pull|open|watch|retrieve ~ from ~ @store|cache|cdn|service|server|db
      read|fetch|get|query|pull|retrieve|look|check ~ from ~ @store|cache|cdn
      check|look|hit|go|first ~ cache ~ db|database|miss|if|not|otherwise|then
      cache miss|hit
      return|send|respond|serve ~ back|to ~ @user|client
      @service ~ return|query|fetch|read|look|get ~ @store|cache|cdn|index|result|list
      get|fetch|show|view|retrieve ~ feed|timeline|list|post|photo|message|video|result|balance|history|availab
      search service|query|request ~ index|@store|result|return
      download ~ from|url|link
      query ~ @store|table|index`,
    lifts: ['flow'],
    foundAt: 1.5,
    coveredAt: 2.6,
  },
  {
    id: 'HL7',
    names: `
      @sqlstore
      @nosqlstore
      @blobstore
      choice|choose|type|kind ~ db|database`,
    applies: `
      use|choose|go|pick|prefer|have|recommend|need|be|want|using|think|put ~ @sqlstore|@nosqlstore & because|since|reason|so_that|good|better|join|transaction|structured|unstructured|schema|acid|consist|scale|heavy|fast|relation|flexible
      @sqlstore|@nosqlstore ~ because|since|reason|good|better|fit|suitable|join|transaction|structured|unstructured|schema|acid|scale|flexible|consist|heavy
      sql versus|vs|or nosql|no_sql
      nosql|no_sql versus|vs|or sql
      @sqlstore & @nosqlstore & because|since|better|choose|prefer|join|relation|scale|structured
      store|save|put|keep ~ @blobstore
      @blobstore ~ store|because|for ~ image|video|photo|file|object|large|document
      metadata ~ @sqlstore|@nosqlstore
      join|joins ~ @sqlstore|@nosqlstore
      relation ~ between ~ @data|table|@user`,
    lifts: ['reason', 'compare', 'choice'],
    foundAt: 1,
    coveredAt: 2.5,
  },
  {
    id: 'HL8',
    names: `
      rest|restful|http|https|grpc|rpc|graphql|tcp|udp|xmpp|mqtt|webrtc|protobuf
      websocket|web_socket|web_sockets
      sse|server_sent|server_side_event
      long|short poll|polling
      poll|polling
      webhook
      asynchron|synchron
      push notification
      protocol|http2`,
    applies: `
      websocket|web_socket ~ because|since|so|bidirectional|two|persistent|connection|real|open|client|server
      use|have|open|keep|maintain|need|choose ~ websocket|web_socket|long_poll|long_polling|sse|grpc|rpc|persistent_connection|open_connection
      persistent|open|bidirectional|duplex|two_way|long_lived connection|channel
      long_poll|long_polling|polling ~ versus|vs|or|because|instead|every|interval
      websocket|web_socket versus|vs|or|instead|against
      push versus|vs|or|instead pull
      asynchron|synchron ~ call|because|so|communicat|process|since|message|way|flow|fashion|reason
      make|do|be|is|are ~ asynchron|synchron
      http ~ request|because|since|instead|call|post|get
      grpc|rpc ~ between|internal|service|because
      push notification ~ @user|client|device
      poll ~ every|server|status|result`,
    lifts: ['reason', 'compare', 'choice'],
    foundAt: 1,
    coveredAt: 2.3,
  },
];
