import type { PointCues } from '../../cues/point-cues.ts';

/** What arrives at a system and is counted, beside `@event`. */
const OPERATION =
  'operation|view|booking|ride|reading|upload|download|page|redirect|ping|job|impression|payment|lookup|insert|notification|point|search|metric|order|trip|swipe|trade|log|line|call|check|heartbeat|post|login|comment|play|vote|signup|registration|scan|bid|move|email|purchase|checkout|visit|swipe|rating|like|edit|fetch|transfer|delivery|location|push|play|open|alert|session|packet|report|document|file|image|photo|sample|pageview|mail|sms';

/** What a tier is made of. */
const MACHINE =
  'server|machine|instance|node|box|shard|partition|core|worker|broker|boxes|pod|container|vm|host|gpu|cpu';

/** Sizes as they are said, beside those that a number carries. */
const SIZE = '<bytes>|gigabyte|terabyte|petabyte|megabyte';

/** Cues of the section "Estimations". */
export const ESTIMATIONS: readonly PointCues[] = [
  {
    id: 'ES1',
    names: `
      qps
      throughput
      request|write|read|query|message|event|transaction|update per second
      request|write|read|query|message|event|transaction|update ~ per second
      traffic estimate
      number ~ @event ~ second`,
    applies: `
      <num> ~ qps
      <num> ~ @event per|a second
      <num> ~ @event second
      <num> ~ @event ~ per second
      <num> per second
      <rate>
      qps ~ <num>
      <big> ~ 86400|24|100,000|100000|86,400|3600
      divide ~ second|86400|86,400|100,000|24
      <num> ~ second ~ day
      per second ~ <num>`,
    settles: `
      <num> @event second
      <num> @event per second
      <num> qps
      <num> ~ ${OPERATION} second
      <num> ~ ${OPERATION} per|each|every second
      <num> @event each|every second
      <big> ~ ${OPERATION}|@event per|each|every second
      <big> per second
      <num> call|rps|tps
      <big> ~ @event second
      <num> per second ~ <num> per second`,
    lifts: ['number'],
    coveredAt: 2.4,
  },
  {
    id: 'ES2',
    names: `
      read write ratio
      read|write heavy|intensive
      more|many read than
      write|read ~ equal|same|symmetric
      read|write ~ ratio
      more|way read than
      read ~ dominate
      more frequent ~ write
      read against|versus|vs write
      more ~ read ~ than ~ write`,
    applies: `
      read|write ~ ratio ~ <num>
      <num> to one|1 ~ read|write|ratio
      <num> read ~ every|per|each|one ~ write
      <num> ~ read ~ <num> ~ write
      <num> ~ write ~ <num> ~ read
      <num> write ~ every|per|each|one ~ read
      read qps ~ write qps
      read ~ <num> time ~ write
      <pct> ~ read|write
      read|write|view|upload ~ <ratio>
      <ratio> ~ read|write|view|upload
      <num> view|play|click|download|search|visit|redirect ~ <num> upload|post|create|booking|order|purchase
      <num> upload|post|create|booking|order|purchase ~ <num> view|play|click|download|search|visit|redirect
      read|write once ~ read|write once`,
    hints: `
      ratio
      read|write ~ average|rate`,
    settles: `
      read|write ~ ratio ~ <num>
      <ratio> ~ read|write
      <ratio> ratio ~ read|write|view|upload
      <num> to one|1 ~ read|write
      read|write|outnumber ~ <num> to one|1
      <num> read ~ for|every|each|per ~ write
      <num> write ~ for|every|each|per ~ read
      each|every|per write ~ <num> ~ read
      write ~ <num> ~ read ~ <num>
      read ~ <num> ~ write ~ <num>
      <num> ~ write ~ read ~ <num>
      <num> ~ read ~ write ~ <num>
      <pct> ~ read|write
      one to one ~ write|read
      <num> view|play|click|lookup|get|query|search|visit ~ for|per ~ upload|post|create|booking|order|purchase|insert|save|update
      each|every|per|one upload|post|create|booking|order|purchase|message ~ <num> ~ view|play|click|download|search|visit|read
      <num> ~ view|play|click|download|search|visit|read ~ per|each|every upload|post|create|booking|order|purchase|message
      read|write ~ <num> time ~ write|read
      <num> ~ upload ~ second ~ <num> ~ view
      read ~ <num> time ~ that|write|so`,
    lifts: [],
    foundAt: 1,
    coveredAt: 2.3,
  },
  {
    id: 'ES3',
    names: `
      bandwidth
      ingress|egress
      network traffic|throughput
      bandwidth ~ be|estimate|problem|need|requirement
      estimate|compute|calculate|look ~ bandwidth|ingress|egress
      ingress ~ egress
      egress ~ cost
      incoming|outgoing bandwidth
      network traffic ~ heavy`,
    applies: `
      <bytes> ~ per second
      <bytes> second
      <bytes> ~ bandwidth|ingress|egress
      bandwidth ~ <num>
      mbps|gbps|kbps
      ingress|egress ~ <num>
      gigabit|megabit|terabit|kilobit ~ per|each|every|second
      gigabyte|megabyte|kilobyte per|each|every second
      gigabyte|megabyte|kilobyte second ~ out|in|egress
      <bytes> ~ each|every second
      inbound|outbound|incoming|outgoing ~ <bytes>
      <bytes> s`,
    lifts: ['number'],
    foundAt: 1,
    coveredAt: 1.9,
  },
  {
    id: 'ES4',
    names: `
      store estimate|requirement|capacity|size
      how much store|data|space
      amount|lot|volume ~ data|store
      terabyte|petabyte`,
    applies: `
      <bytes> ~ per|a|every|each day|month|year|user
      <bytes> day|month|year
      <num> ~ terabyte|petabyte
      <num> ~ gigabyte ~ store|day|year|month
      <bytes> ~ store|data
      store ~ <bytes>
      <num> ~ time ~ <bytes>
      <bytes> time|multiply <num>
      <long> ~ <bytes>
      <bytes> ~ <long>
      <num> year ~ store|data
      estimate|calculate|compute|work|size ~ store|disk
      store ~ estimate|estimation|capacity|requirement`,
    settles: `
      <num> ~ <bytes> ~ ${SIZE} per|each|every|day|month|year|daily|annually|total
      <num> ~ <bytes> ~ <num> ~ petabyte|terabyte
      <bytes> ~ <big> ~ gigabyte|terabyte|petabyte
      <big> ~ <bytes> ~ gigabyte|terabyte|petabyte
      <long> ~ to|about|around|is|takes|store ~ <bytes> & store|grow|data|keep|year
      <bytes> daily|annually|yearly|monthly
      <bytes> per|each|every day|month|year
      <bytes> day|month|year
      store ~ <long> ~ <bytes>
      need|require|total|altogether ~ <num> terabyte|petabyte
      <long> ~ <num> terabyte|petabyte
      grow ~ to ~ <bytes>`,
    lifts: ['number'],
    foundAt: 1.4,
    coveredAt: 2.6,
  },
  {
    id: 'ES5',
    names: `
      how much memory|ram|cache
      memory|ram estimate|requirement|size
      fit ~ memory|cache|ram
      size ~ cache
      cache size
      in memory ~ <num>
      estimate|need|compute ~ cache size
      how much ~ memory|ram
      size cache`,
    applies: `
      <bytes> ~ memory|ram|cache
      memory|ram|cache ~ <bytes>
      <pct> ~ cache|memory|hot
      cache|memory ~ <pct>
      80/20|80-20 rule
      eighty twenty
      <num> ~ entries|entry|key|item|object ~ cache|memory
      <bytes> ~ redis|memcached
      redis|memcached|red_is ~ <bytes>
      how much ~ memory|ram|cache ~ need|want|take`,
    lifts: ['number'],
    foundAt: 1,
    coveredAt: 1.9,
  },
  {
    id: 'ES6',
    names: `
      how many @server|shard|partition|instance
      number @server|shard|partition
      number ~ @server|shard|partition`,
    applies: `
      <num> @server|shard|partition
      <num> ~ shard|partition|machine|server|instance ~ each|per|with|handle|need|enough
      need <num> @server|shard|partition
      each|one|single @server ~ <big>
      each|one|single @server ~ handle ~ <num>
      @server can|could handle|support|serve|hold ~ <num>
      <big> ~ connection ~ per @server
      per @server ~ <num>
      <big> ~ per @server
      <num> ~ cpu|core
      how many ${MACHINE}|boxes ~ need|take|would|will|should|have
      how many ~ ${MACHINE} ~ need|take
      what number ~ ${MACHINE}`,
    settles: `
      need|want|take|require|around|about|roughly|makes|make|host|end_up|land|come|get|so ~ <num> ${MACHINE}
      <num> ${MACHINE} ~ <num>|each|enough|fine|of|for|doing|keep_up|do_it
      <num> ~ per|over|on ~ ${MACHINE} ~ <num>
      ${MACHINE} ~ can|handle|hold|take|do|host|costs ~ <num> ~ <num>
      ${MACHINE} is|are enough ~ <num>
      <num> ~ server|web_server|worker ~ behind|each|with
      number ${MACHINE} ~ is|be ~ <num>
      <num> ${MACHINE} ~ if|when|since each|one ~ <num>
      <num> ${MACHINE} ~ one|each ~ for|per|each
      <num> shard ~ is|are ~ <num>
      <num> box|boxes
      <num> ~ worker ~ keep_up|enough
      instance ~ take|handle|do ~ <num> ~ so <num>`,
    lifts: ['number'],
    foundAt: 1,
    coveredAt: 2.4,
  },
  {
    id: 'ES7',
    names: `
      headroom
      worst case
      buffer ~ capacity|growth
      growth factor|rate
      account ~ growth|replic|peak|spike
      take ~ account ~ replic|growth
      max|maximum size|load
      peak load|traffic|qps
      safety margin
      traffic ~ peak ~ higher|more
      without|with|including replic
      take|account|consider ~ replic|growth|peak
      buffer for growth`,
    applies: `
      peak qps|traffic|load|factor ~ <num>
      <num> ~ peak
      peak ~ <num> time|x
      peak ~ twice|double|<num>
      twice|double ~ average|peak
      <num> time ~ average|normal|peak
      replic factor
      replic ~ <num> ~ <bytes>
      <num> replic ~ <num>
      <num> copies|copy ~ <bytes>|store|<num>
      <pct> ~ headroom|buffer|growth|spare|free
      grow ~ <pct>
      safety factor|margin`,
    settles: `
      peak ~ twice|double|<num> ~ average
      <num> replic|copies|copy ~ so|makes|gives|total|is ~ <bytes>
      replic factor ~ <num> & <bytes>
      <pct> ~ headroom|growth|spare|free
      <num> ~ peak ~ <num>|double|twice|triple
      peak ~ <num> time ~ <num>
      peak ~ <num> ~ average|normal|usual
      peak ~ twice|double|<num> ~ <num>
      peak factor ~ <num>
      multiply|times ~ <num> ~ peak
      double|triple|twice ~ for|at ~ peak
      <num> time ~ so ~ plan|size ~ <num>
      add|plus ~ <pct> ~ top|reserve|extra|spare|buffer
      <pct> ~ extra|reserve ~ <num>
      double|triple|twice ~ safe|safety|reserve ~ <num>
      <num> replic ~ so ~ <num>
      <num> ~ time|x ~ usual|normal|mean|average ~ <num>
      grow|growing|growth ~ <pct> & time|store|<long>
      double|doubling|twice ~ every|each|a year ~ <num>|time
      <pct> ~ buffer|spare|margin
      only ~ fill|use|run ~ <pct>
      run|fill|keep ~ <pct>|sixty|seventy|eighty ~ percent|most ~ so|instead
      leave|keep ~ free|spare ~ so|need
      three|<num> time so|triple
      store ~ three|<num> time
      include|including replic ~ <num>
      replic factor ~ <num> ~ <num>
      three|two|<num> copies ~ so|that|makes ~ <num>
      leave|keep <num> ~ free|spare`,
    lifts: ['number'],
    foundAt: 1,
    coveredAt: 3.3,
  },
];
