import type { PointCues } from '../../cues/point-cues.ts';

/** Cues of the section "Design goals". */
export const DESIGN_GOALS: readonly PointCues[] = [
  {
    id: 'DG1',
    names: `
      low latency
      latency
      fast|quick|quickly ~ response|respond|load|result
      response time
      as soon|fast|quick as
      minimal|minimum|acceptable delay|latency
      performant|performance
      responsive`,
    applies: `
      latency ~ <time>
      <time> ~ latency|response|delay|respond|load
      under|within|less|below ~ <time>
      <num> millisecond
      p99|p95|p90|p50
      percentile
      need|must|should|have ~ real time
      real time ~ update|requirement|system|need|experience
      near real time
      not ~ need ~ real time
      delay ~ fine|ok|acceptable|understandable|tolerable|second
      few|couple second|minutes ~ delay|fine|acceptable|latency
      latency ~ important|critical|requirement|acceptable|goal|target
      low latency ~ read|write|search|for|because|when
      should|must|need ~ low latency`,
    settles: `
      latency|response ~ under|within|below|less|than ~ <time>
      answer|respond|return|load|show|update|deliver|appear ~ within|under|below|less_than ~ <time>
      p99|p95|p90|p50|percentile ~ <time>`,
    lifts: ['number'],
    asking: true,
    foundAt: 1,
    coveredAt: 2.7,
  },
  {
    id: 'DG2',
    names: `
      availab
      highly|high availab
      uptime
      downtime
      fault tolerant|tolerance
      always on|up
      reliab
      robust|resilient`,
    applies: `
      <nines>
      <num> nine
      availab ~ <pct>|<nines>
      no downtime
      always availab
      availab ~ because|otherwise|since|important|critical
      downtime ~ minutes|hour|acceptable|cannot|not
      degrade ~ rather|instead|gracefully
      graceful|gracefully degrade|degradation
      still ~ work|serve|availab ~ even|if
      prefer|favor|choose|prioritize ~ availab`,
    settles: `
      <nines> ~ availab|uptime
      availab ~ <nines>
      <num> nine ~ availab|uptime
      availab ~ <num> nine
      degrade ~ rather|instead ~ fail|down|error`,
    lifts: ['number'],
    asking: true,
    foundAt: 1,
    coveredAt: 3.1,
  },
  {
    id: 'DG3',
    names: `
      consist
      eventual|eventually consist
      strong|strongly consist
      cap theorem
      stale
      acid
      atomic|atomicity`,
    applies: `
      eventual|eventually consist ~ fine|ok|enough|acceptable|because|for|since|is
      strong|strongly consist ~ because|for|need|required|since
      need|want|require|must|should ~ strong|strongly|highly consist
      not|n't need ~ strong|strongly|immediate consist
      consist over|versus|vs|or availab
      availab over|versus|vs|or consist
      choose|prefer|favor|prioritize|sacrifice ~ availab|consist
      trade|give_up ~ consist|availab
      consist ~ availab
      availab ~ consist
      cap theorem ~ consist|availab|partit
      read own|your|their write
      stale ~ fine|ok|acceptable|not|read
      no stale
      eventual|eventually ~ consist ~ model|system
      causal consist
      consist level`,
    settles: `
      strong|strongly consist & because
      need|want|require|choose|prefer|must ~ strong|strongly consist & stale|eventual|because|since
      eventual|eventually consist ~ fine|ok|enough|acceptable|good & because|since|for
      availab over consist & because|since|so
      consist over availab & because|since|so
      strong consist & eventual consist & for`,
    lifts: ['reason', 'choice'],
    foundAt: 1,
    coveredAt: 2.7,
  },
  {
    id: 'DG4',
    names: `
      durab
      data loss
      persist forever|permanent`,
    applies: `
      durab ~ important|must|should|need|high|highly|nines|requirement
      must|should|not|n't|never|cannot|ca ~ lose ~ data|message|photo|file|order|transaction|image|video|record|anything|them
      not|n't|never be lost
      should|must never lose
      no data loss
      data loss ~ acceptable|tolerable|not|never|ok
      lose ~ data ~ acceptable|fine|ok
      reliab ~ data|store ~ lost|lose
      <nines> ~ durab
      rpo`,
    lifts: ['reason'],
    foundAt: 1.4,
    coveredAt: 2,
  },
  {
    id: 'DG5',
    names: `
      scale
      highly scale
      grow|growth
      horizontal|horizontally scale`,
    applies: `
      should|must|need|want|able ~ scale
      scale ~ to|for|up ~ <big>
      handle|support ~ <big> ~ user|request|message|people|traffic
      scale ~ million|billion
      as user|traffic|load|data ~ grow|increase
      highly scale
      scale ~ requirement
      grow|growth ~ year|future|user|million|month
      launch ~ user|million
      global|worldwide ~ scale|scale`,
    settles: `
      scale to <big> ~ user|request|message
      must|should|need|have_to|want ~ scale|grow ~ to|from ~ <big>
      grow ~ from <big> ~ to <big>
      grow ~ <num> time|x|percent ~ year|month`,
    lifts: ['number'],
    asking: true,
    foundAt: 1,
    coveredAt: 2.8,
  },
  {
    id: 'DG6',
    names: `
      cost effective|efficient|saving|optimis
      expensive|cheap|cheaper|costly
      budget
      operational|maintenance|infrastructure cost|overhead`,
    applies: `
      save|reduce|lower|cut|minimize|keep cost|money|bill
      save|reduce|lower|cut|minimize|keep ~ cost|money|bill
      cost ~ store|server|infrastructure|machine|maintain|maintenance|saving|operation
      more|less|very|too|pretty expensive|costly
      cheaper store|tier|machine|option|than|to
      pay|paying for|per ~ store|server|use|request
      cost|price ~ per gigabyte|terabyte|request|month|hour
      commodity hardware
      build ~ versus|vs|or buy
      easier|simple|hard ~ maintain|operate
      managed service ~ because|less|reduce|cost|maintain`,
    lifts: ['reason'],
    foundAt: 1.7,
    coveredAt: 2.5,
  },
];
