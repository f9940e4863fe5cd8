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
      need|should|must|want ~ fast|quick|instant
      near real time
      good|better|high performance
      performance goal|target|requirement|important
      app|system|service|ui|it ~ responsive
      performant`,
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
      p99|p95|p90|p50|percentile ~ <time>
      must|should|need|have|has|want|expect|aim|target ~ under|within|below|less_than|inside|at_most ~ <time>
      must|should|need|has|have ~ <time> at most|max|or
      less than ~ <time> ~ load|respond|open|start|latency
      under|within|below|inside|less_than|at_most half|a second
      answer|respond|return|load|come_back|open|start|reach ~ in|within|under|less_than|below ~ second|millisecond|minute
      must|should|need|has|have ~ answer|respond|return|load|come_back|open|start|reach|arrive ~ in ~ second|<time>
      below|under|within|reach ~ <time> ~ or ~ lose|feel
      real time ~ while|but|other|not|does|history|lag
      slow|later|lag|behind|hour|morning|next_day ~ fine|but|not|while ~ start|instant|immediate|second|within
      may|can|could lag|take|be ~ hour|minutes|minute|longer|behind|slow ~ may|must|has|not|need
      lag|behind by|few|couple ~ minute|second
      <time> ~ behind|old at|most
      <time> ~ old at most
      up to date within ~ <time>
      must|need|should|has real_time|be ~ real time ~ <num>
      <time> end to end
      low latency ~ <time>
      must|should|has|have|need|want|target|goal|limit|aim ~ <num> ~ millisecond
      be|take|come|get back|there in|within ~ <time>|second
      instant|instantly|immediate ~ few|couple second|minute
      above|over|more_than|slower_than|beyond ~ second|<time> ~ broken|bad|slow|unacceptable|lose|leave|laggy|limit
      less_than|under|below|within|inside|at_most ~ <num> millisecond
      must|has|have|need be live
      hour|minute|minutes|day|second old ~ but|while
      aim|target|shoot|go for|at ~ second|<time>
      latency ~ target|goal|aim|budget ~ <time>
      must|should|need|has|have ~ show|show_up|load|appear|answer ~ <time>
      should|must ~ go_out|arrive|deliver|come ~ <time>
      people|user expect ~ immediate|instant|within`,
    lifts: ['number'],
    asking: true,
    foundAt: 1,
    coveredAt: 2.7,
  },
  {
    id: 'DG2',
    names: `
      highly|high availab
      uptime
      downtime
      fault tolerant|tolerance
      always on|up
      reliab
      robust|resilient
      should|must|need|want|highly|high|be|how|and ~ availab
      availab is|as|requirement|goal
      much|any|no|without downtime
      always up
      resilience|resiliency
      availab of system|service|site|api`,
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
      degrade ~ rather|instead ~ fail|down|error
      <num> nine|nines ~ enough|for|that|goal|downtime|of
      no|without|zero downtime
      always|must ~ up because|even|since
      highly|high availab ~ since|because|matter|worse|even
      availab|available ~ critical|important|matter ~ because|since|for|than
      has|must|should|need|have be|to ~ availab ~ because|since|nobody|otherwise|we lose
      rather|better|prefer ~ than ~ fail|down|error|outage|nothing|error_page
      rather|better ~ stale|old ~ than
      instead|rather_than ~ failing|fail|error|going_down
      keep|still|must|should ~ working|work|run|serve ~ even|if ~ down|fail|away|outage|dies|lost
      fail|down|unavailable|dies|outage ~ must|should|still|keep ~ work|working|serve|run
      stay|keep|remain|be ~ up ~ during|even|despite|through|24/7
      cannot|not|never|must_not go|be down|goes_down|offline
      down|unavailable|fail ~ show|degrade|fall_back|serve ~ instead|rather|popular|plain|cached|default
      unavailable ~ degrade|show|serve
      availab|uptime ~ <pct>|<nines>
      <nines>|<pct> ~ uptime|availab
      tolerate|accept|allow|afford ~ downtime|outage
      downtime|outage ~ acceptable|tolerable|fine|allowed
      short outage
      availab 24/7
      not be down|offline
      must|should|has|have|need ~ even when|if ~ down|unreachable|unavailable|fail|offline|gone|broken
      promise|guarantee|offer|say <nines>
      downtime ~ hour|minute ~ month|year|for|night|week
      target|aim|want|goal|need <nines>
      even if ~ down|broken|fail|gone ~ still|should|can|able|keep`,
    lifts: ['number'],
    asking: true,
    foundAt: 1,
    coveredAt: 3.1,
  },
  {
    id: 'DG3',
    names: `
      eventual|eventually consist
      strong|strongly consist
      cap theorem
      acid
      consist model|level|requirement|is|versus|vs|guarantee
      strong|strongly|eventual|eventually|data|about|should_be|must_be|highly|and|high consist
      may|can|might|be stale
      consist or|against availab
      linearizable|linearizability|serializable
      think|talk|about|need|require consist
      consist ~ requirement
      atomicity`,
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
      consist level
      cap ~ ap|cp|choose|pick`,
    settles: `
      strong|strongly consist & because
      need|want|require|choose|prefer|must ~ strong|strongly consist & stale|eventual|because|since
      eventual|eventually consist ~ fine|ok|enough|acceptable|good & because|since|for
      availab over consist & because|since|so
      consist over availab & because|since|so
      strong consist & eventual consist & for
      cap ~ ap|cp|choose|pick ~ since|because|for
      cp|ap for|since|because
      strong|strongly consist ~ for|on ~ eventual|eventually
      must|has|have|need|should ~ strong|strongly|be consist ~ because|since|so|while|accept|no
      so|because ~ must|has|need|have ~ strongly|strong consist
      must|have|need ~ consist ~ eventual|eventually|stale
      eventual|eventually consist ~ do|fine|enough|acceptable|good|because|nobody|since
      stale ~ eventual consist
      stale|old|outdated ~ fine|acceptable|hurts_nobody|tolerable|nobody|up_to
      strong|strongly consist ~ on|for ~ accept|fail
      not|n't need ~ strong|strongly|strict consist ~ for|because|since|next
      causal|linearizable|serializable consist|read|order
      order ~ causal
      want|need|require linearizable|serializable
      read|see own|your|their write
      partition ~ rather|prefer|choose ~ availab|consist|up|fail
      sacrifice|give_up|trade ~ availab|consist|uptime
      see ~ few|couple second|minute late
      may|can differ|lag ~ second|minute ~ trade|fine|acceptable
      availab over consist ~ stale|hurt|for|here
      nobody|no_one ~ notice ~ consist
      refuse|reject|block ~ write ~ instead|rather|than
      partition ~ refuse|reject|block
      so|hence|therefore|thus ~ eventual|eventually|strong|strongly consist
      not ~ so|hence|therefore ~ strong|strongly consist
      prefer|choose|favor|pick|prioritize|take ~ availab|consist to|over|before ~ consist|availab
      stale|old|outdated|late ~ not ~ hurt|matter
      own|latest writes|write ~ others|other ~ later|eventual
      consist ~ nobody|no_one ~ notice`,
    lifts: ['reason', 'choice'],
    foundAt: 1,
    coveredAt: 2.9,
  },
  {
    id: 'DG4',
    names: `
      durab
      data loss
      persist forever|permanent
      data ~ durable|durab
      durab is|goal|requirement|matter
      reliab and durab
      think|about|avoid|prevent|is data loss
      persist|persisted ~ forever|permanent`,
    applies: `
      must|should|not|n't|never|cannot|ca ~ lose ~ data|message|photo|file|order|transaction|image|video|record|anything|them
      not|n't|never be lost
      should|must never lose
      no data loss
      data loss ~ acceptable|tolerable|not|never|ok
      lose ~ data ~ acceptable|fine|ok
      reliab ~ data|store ~ lost|lose
      <nines> ~ durab
      rpo
      must|should|can|can't|cannot|not|n't|never|may|afford ~ lose|loses|lost|losing ~ payment|click|photo|trip|purchase|ticket|record|event|order|ping|log|readings|count|vote|email|booking
      lose ~ some|last|few|any ~ fine|acceptable|crash|not|nobody
      losing ~ fine|acceptable|tolerable|bearable
      never|not be|get lost
      must|should|may|can ~ lost ~ not|never|must|but
      never|not|cannot disappear|vanish|lost|go_missing
      fine|acceptable|tolerable ~ lose|drop|miss
      must|need|should ~ survive ~ crash|loss|failure|outage|restart
      must be durable
      durab ~ because|since|must|no|survive|for
      no ~ is|be|gets lost ~ even
      drop|lose|miss ~ some|few ~ nobody|no_one|fine|care
      nobody|no_one cares ~ lose|drop|miss
      have|has be kept
      afford|tolerate|accept ~ lose|losing|loss
      durab ~ key|critical
      durab ~ important|nines|high
      high durab ~ for`,
    lifts: ['reason'],
    foundAt: 1,
    coveredAt: 2,
  },
  {
    id: 'DG5',
    names: `
      horizontal|horizontally scale
      should|must|need|has|have|want|system|design|it|highly|about|think|to|at|large|massive|our|functional scale
      scale is|goal|requirement|user|traffic|system
      need|must|should|expect|will|much|how|user|traffic|data ~ grow|growth
      global|worldwide ~ scale`,
    applies: `
      should|must|need|want|able ~ scale
      scale ~ to|for|up ~ <big>
      handle|support ~ <big> ~ user|request|message|people|traffic
      scale ~ million|billion
      as user|traffic|load|data ~ grow|increase
      highly scale
      scale ~ requirement
      grow|growth ~ year|future|user|million|month
      launch ~ user|million`,
    settles: `
      scale to <big> ~ user|request|message
      must|should|need|have_to|want ~ scale|grow ~ to|from ~ <big>
      grow ~ from <big> ~ to <big>
      grow ~ <num> time|x|percent ~ year|month
      must|should|need|has|have|want|able|got ~ scale ~ <big>
      scale ~ from ~ to ~ <big>|million|thousand
      should|must|need|want|has|have|able|requirement ~ handle|support|sustain|cope|take|ready|serve ~ <big>
      should|must|need|want|has|have|able|plan|ready ~ handle|support|sustain|cope|scale|grow ~ <num> ~ time|x|percent|year|growth|normal
      have|has to handle ~ <big>
      go|grow|scale|get|growing from <num> ~ to <num>
      ready|prepared for ~ <big> ~ user|people|customer|request
      expect|plan|want|need|must|able ~ grow|growth ~ <num>|tenfold|hundred|double
      grow|growth|scale ~ tenfold|twice|double ~ so|every|each|no
      plan ~ doubling|double|growing
      scale|scalable ~ because|as|since ~ double|doubling|grow|join
      scale horizontal|horizontally ~ as|because|since ~ grow|join|increase
      as|when ~ grow|join|increase ~ need|must|should|have ~ scale
      must|need|able|should ~ as ~ grow
      doubling|double ~ user|load|traffic ~ double|doubling|add|adding ~ machine|server|node
      scale ~ <big> ~ user|link|request|document|page|after|year
      scale ~ is ~ goal ~ from|to ~ <big>|thousand|million
      must|should|need|has scale ~ <num> ~ time|x|user|customer|normal
      support ~ <big> ~ today|now ~ <big>
      <big> ~ today|now ~ <big>|million ~ year|month|later|soon`,
    lifts: ['number'],
    asking: true,
    foundAt: 1,
    coveredAt: 2.8,
  },
  {
    id: 'DG6',
    names: `
      cost effective|efficient|saving|optimis
      operational|maintenance|infrastructure cost|overhead
      cost is|concern|matter|goal|requirement|efficiency
      cheap to run
      be|very|too|quite expensive
      keep|have eye|mind ~ cost|budget
      cost ~ concern|factor|goal
      costly solution|approach|option
      cheaper
      is|what|our|infrastructure|on|limited budget`,
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
      managed service ~ because|less|reduce|cost|maintain
      easier|simpler|simple|hard|harder to maintain|operate`,
    settles: `
      expensive|costly|pricey so|therefore|hence
      expensive|costly|pricey ~ so|therefore|hence ~ save|cheaper|batch|cache|move|aggregate
      cost money|double|cent ~ so
      cost too_much|more_than ~ so|disk|enough
      <num> ~ cent|dollar ~ so|acceptable|fine|that
      too expensive|costly ~ so|instead|therefore
      cheaper|cheap|cheapest ~ than|option ~ so|running|own|our
      because|since|as ~ cheap|cheaper|price|pay_per|less_expensive
      because price|cost
      to|and keep|save|cut|reduce|lower|bring ~ cost|bill|money|price ~ i|we|move|use|cold|store|by
      save|saves|cut|cuts ~ third|half|money|bill|cost|percent
      would|will cost too|more much
      build|buy ~ own|ourselves|maintaining ~ cost|more
      double|doubles|triple|doubling ~ cost|bill ~ so
      not|n't|cannot afford ~ so|for|are
      budget ~ limited|small|so|tight
      limited|small|tight budget
      <num> cent|dollar ~ per|each|a|gigabyte
      maintenance|operating|operate ~ simpler|hosted|managed|team
      less|fewer to maintain|operate
      pay|paying per|only ~ request|use|what
      spot instance
      overkill ~ expensive|cost
      rather pay ~ than
      biggest|largest|main bill|cost|expense
      bill ~ so
      cheaper for|than
      save|saving money|cost ~ we|i|only|by
      commodity hardware|machine|server
      half|third of ~ store|cost|price ~ bill|cost`,
    lifts: ['reason'],
    foundAt: 1,
    coveredAt: 2.5,
  },
];
