import type { PointCues } from '../../cues/point-cues.ts';

/** Cues of the section "Estimations". */
export const ESTIMATIONS: readonly PointCues[] = [
  {
    id: 'ES1',
    names: `
      qps
      throughput
      request|write|read|query|message|event|transaction|update per second
      request|write|read|query|message|event|transaction|update ~ per second
      traffic estimate`,
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
      <num> per second ~ <num> per second
      <num> qps`,
    lifts: ['number'],
    coveredAt: 2.4,
  },
  {
    id: 'ES2',
    names: `
      read write ratio
      read|write heavy|intensive
      more|many read than
      more|many ~ read ~ than ~ write
      reads ~ writes
      write|read ~ equal|same|symmetric`,
    applies: `
      read|write ~ ratio ~ <num>
      ratio ~ <num>
      <ratio>
      <num> to one|1 ~ read|write|ratio
      <num> read ~ every|per|each|one ~ write
      <num> ~ read ~ <num> ~ write
      <num> ~ write ~ <num> ~ read
      <num> write ~ every|per|each|one ~ read
      read qps ~ write qps
      read ~ <num> time ~ write
      <pct> ~ read|write`,
    hints: `
      ratio
      read|write ~ average|rate`,
    lifts: [],
    foundAt: 1,
    coveredAt: 2.3,
  },
  {
    id: 'ES3',
    names: `
      bandwidth
      ingress|egress
      network traffic|throughput`,
    applies: `
      <bytes> ~ per second
      <bytes> second
      <bytes> ~ bandwidth|ingress|egress
      bandwidth ~ <num>
      mbps|gbps|kbps
      ingress|egress ~ <num>`,
    lifts: ['number'],
    foundAt: 1.4,
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
      <num> year ~ store|data`,
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
      in memory ~ <num>`,
    applies: `
      <bytes> ~ memory|ram|cache
      memory|ram|cache ~ <bytes>
      <pct> ~ cache|memory|hot
      cache|memory ~ <pct>
      80/20|80-20 rule
      eighty twenty
      <num> ~ entries|entry|key|item|object ~ cache|memory`,
    lifts: ['number'],
    foundAt: 1.3,
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
      <num> ~ cpu|core`,
    lifts: ['number'],
    foundAt: 1.6,
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
      max|maximum size|load`,
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
      <pct> ~ headroom|growth|spare|free`,
    lifts: ['number'],
    foundAt: 1.5,
    coveredAt: 3.3,
  },
];
