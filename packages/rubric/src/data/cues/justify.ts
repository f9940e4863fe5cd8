import type { PointCues } from '../../cues/point-cues.ts';

/** Cues of the section "Justify". */
export const JUSTIFY: readonly PointCues[] = [
  {
    id: 'JU1',
    names: `
      handle|support|sustain|serve ~ load|traffic|request|qps|volume|scale|throughput
      overload|overloaded|overwhelm|overwhelmed|bombard
      capacity
      reduce|less load on|of
      check ~ capacity`,
    applies: `
      @server|db|database|@store|cache|queue|kafka|redis|shard can|could|able|will|should|would handle|support|serve|sustain|take ~ <num>|load|traffic|qps|million|this
      @server|db|database|@store|cache|queue ~ handle|support|sustain ~ <num>
      one|single @server|db|database|instance ~ not|n't|cannot|enough|handle
      one|single @server|db|database|instance ~ handle|enough|support
      <num> ~ qps|per_second ~ handle|enough|fine|support|per_server|need|too|not|n't
      not|n't|cannot|able handle ~ load|traffic|qps|request|scale|much|many|number
      not|n't handle
      fit ~ one|single @server|machine|node
      enough ~ handle|capacity|server|throughput
      limit|max|maximum ~ connection|throughput|iops|qps ~ <num>|server
      iops
      @server|db|database|@store|cache|queue|shard|tier ~ handle|support|sustain|take|absorb ~ load|traffic|qps|throughput|volume|scale
      check|see|test ~ if|how ~ handle|support|take|sustain|keep_up
      sustain ~ load|traffic|throughput|peak|it
      maximum|max throughput|capacity
      keep up ~ traffic|load|with|yes|easily
      enough|fine|okay capacity|for ~ traffic|load
      queue|kafka ~ handle ~ throughput|volume
      not ~ support|handle|take ~ many|much ~ write|read|request`,
    settles: `
      one|single|each|per @server ~ handle|serve|take|support ~ <big> & need|so|enough
      <big> ~ qps|per_second & one|single|each @server & handle|enough|take
      one|single|each|every|per|normal @server|db|database|@store|cache|queue|kafka|redis|shard|broker|gateway|disk|partition|nginx|worker|cluster|tier|card ~ do|does|handle|serve|take|hold|give|support|process|absorb ~ <num> & need|so|enough|fine|we_have|make|makes|under|total|end_up|therefore|against|only|means
      @server|db|database|@store|cache|queue|kafka|redis|shard|broker|gateway|disk|partition|nginx|worker|cluster|tier|card ~ do|does|handle|serve|take|hold|give|process|sustain|manage ~ <big>|<rate> & we_need|need|enough|plus_spare|our_peak|peak_is|we_are_at|we_only|so_we_are|under_limit|is_fine|against
      @server|db|database|@store|cache|queue|kafka|redis|shard|broker|gateway|disk|partition|nginx|worker|cluster|tier|card ~ can|could do|handle|take|absorb|manage ~ <big>|thousand|<rate>
      @server|db|database|@store|cache|queue|kafka|redis|shard|broker|gateway|disk|partition|nginx|worker|cluster|tier|card ~ not|n't ~ handle|take|keep_up|sustain & <big>|<rate>|so
      <big>|<rate> & not|n't take|handle|sustain|absorb|keep_up
      <rate> & make|that_is|which_makes|need|needs ~ <num> @server|db|database|@store|cache|queue|kafka|redis|shard|broker|gateway|disk|partition|nginx|worker|cluster|tier|card|instance
      <bytes> & <num> partition|broker|host|server|shard & need|least|so
      tops|top|peak|max out ~ <num>
      fall|falls over ~ <big>|<num>
      keep|keeps up & <num>
      <num> iops & need|so|four
      <big>|<num> & each|per @server|db|database|@store|cache|queue|kafka|redis|shard|broker|gateway|disk|partition|nginx|worker|cluster|tier|card & <num> @server|db|database|@store|cache|queue|kafka|redis|shard|broker|gateway|disk|partition|nginx|worker|cluster|tier|card
      <pct> ~ reach|hit|go|to db|database & absorb|handle|take|replica|fine
      server|box|node|instance ~ holds|hold ~ <big> & server|box|end_up|machine|memory|need
      <bytes>|<rate>|<num> & network_card|card|nic|link & need|gives|least
      @server|nginx|db|redis|kafka|gateway ~ do|does|handle|handles ~ thousand|thousands|<big> & we_are|and_we|only|problem
      only ~ updated|written|read|update ~ <num>|hundred|times & get|gets|so|not
      <rate> & not ~ make_it|keep_up|fit|enough
      is not|n't problem|bottleneck & <num>
      normal|typical|ordinary|decent @server|db|mysql|postgres|box ~ do|does|handle|handles
      can ~ keep up & <num>|yes|easily
      <num>|<rate> & that_is|hence|makes|so|take|have_to_run|means ~ <num> node|nodes|consumer|consumers|broker|brokers|server|servers|shard|shards|instance|instances|worker|workers|partition|partitions|machine|machines|box|boxes & answer|sustain|handle|manage|process|serve|do|take|push|capacity
      one|single|each|every|a|per node|nodes|consumer|consumers|broker|brokers|server|servers|shard|shards|instance|instances|worker|workers|partition|partitions|machine|machines|box|boxes|coordinator|leader ~ answer|answers|sustain|sustains|manages|process|gets_to ~ <num> & so|that_is|hence|peak|we|need
      far|way|much more than ~ single|one ~ process|handle|take|serve
      get|gets|go|goes ~ <big>|<num> ~ second & there_is|room|headroom|spare|peak
      <num>|<big> & plenty|headroom|there_is_room|at_limit|room_to_spare & one|peak|broker|node|second
      node|box|server|machine|broker|worker ~ do|does|handle|serve|take|keep|keeps ~ <num> ~ each & so|need|want
      box|node|server|machine|host keep|hold|carry ~ <big>|<num> & so|at_peak|we_have|need
      doubt|no_way ~ one|single ~ <num>|<big>`,
    lifts: ['number'],
    foundAt: 1.5,
    coveredAt: 3.6,
  },
  {
    id: 'JU2',
    names: `
      latency
      slow|slower|fast|faster
      delay|delays
      lag
      overhead
      quick|quicker|quickly
      network hop|call|trip
      round trip
      slow part|path|step
      tail latency
      millis|microsecond`,
    applies: `
      add|adds|increase|reduce|reduces|improve|lower|cut|minimize|cost|extra|additional|more|less ~ latency|delay|hop
      latency ~ because|between|add|increase|reduce|hop|network|call|from|region|higher|lower|if|of_write|of_read|high|cost|round
      slow|slower|slows|take_time|takes_time|long|expensive ~ because|if|db|database|join|query|call|network|disk|write|read|since|so
      fast|faster ~ because|than|since|read|write|access|query|lookup|memory|cache|response|db|disk
      disk|memory|network|ssd seek|access|read|latency
      <time> ~ disk|network|memory|db|query|hop|call|cache|round_trip
      extra|additional|more|another|one hop|trip|call
      network hop|call|trip ~ extra|more|add|avoid|reduce|another
      round trip
      wait ~ response|until|for ~ service|server|db|client|so|slow
      block|blocking ~ request|thread|user|wait
      far ~ away ~ server|region|user|data_center
      additional|another|extra|more|one network|round|service hop|call|trip
      adds|add|adding ~ latency|delay|overhead
      faster response|read
      join|query ~ slow`,
    settles: `
      <time> ~ plus ~ <time>
      add up ~ <time>
      hop ~ cost|add|take ~ <time>
      total|end_to_end latency ~ <time>
      add|adds|cost|costs|take|takes|eat|eats|put|puts|spend ~ <time> & hop|trip|network|call|path|write|read|region|disk|center|connection|payment|replic|request|lookup|budget
      hop|trip|rack ~ cost|below|under|millisecond
      <time> & round_trip|hop|cdn|origin|edge|region|cold_start|lookup|cache|disk|queue ~ instead|versus|vs|so|fine|okay|good|stay|total|because|under|around
      <time> ~ instead_of|versus|vs|where|plus|and ~ <time>
      add up & <time>
      <time> ~ budget|left|leave|total|fine|acceptable|together
      budget ~ <time>
      <time> & under|within|below our|budget|goal|<time>
      add|adds|extra|more ~ round trip|trips & so|keep|because|avoid
      latency|path|time ~ dominated|dominate|bound by
      parallel & longest|slowest|slower|pay|latency|one_after_another
      microsecond|millis|millisecond ~ so|but|because|fine|which|rest
      because ~ queue|hop|network|replic|region ~ delay|latency|slower
      cold ~ second|latency|start & so|warm|would
      cross zone|region ~ round_trip|latency|<time>
      slow|slowest part|step ~ path|is ~ <time>|ranking|because
      <time> & total|inside_budget|within_budget|budget
      few|couple|some millisecond & cost|costs|add|adds|hide|hides|take|takes|slower|commit
      slower by ~ <time>|<num>|millisecond
      <num> ~ instead_of ~ <num> ~ ms|millisecond
      hop|hops|call|calls & merge|combine|save|avoid|parallel|batch & so|to|one
      slower ~ <time> ~ fine|acceptable|but
      one after other|another & wait|latency|parallel|same_time|double|time
      double|doubles|halve|halves wait|latency|time`,
    lifts: ['reason', 'number'],
    foundAt: 1.1,
    coveredAt: 3.3,
  },
  {
    id: 'JU3',
    names: `
      trade off|offs
      tradeoff|tradeoffs
      pro con
      pros cons
      pros and cons
      advantage|disadvantage|drawback|downside|upside|benefit
      versus|vs
      alternative|alternatively
      option|approach|choice
      on other hand
      whereas`,
    applies: `
      trade_off|tradeoff|trade_offs|tradeoffs ~ between|is|here|of|because|we|consist|latency
      pros|advantage|benefit|upside ~ cons|disadvantage|drawback|downside|but
      advantage|disadvantage|drawback|downside|upside|benefit|problem|con ~ is|of|would|here|with ~ that|have|more|less|not|we|it
      two|three|couple|multiple|different|few|either|another|other|one option|approach|way|choice|solution|design|alternative
      option one|two|1|2
      either ~ or
      versus|vs ~ because|better|more|faster|less
      better|worse|faster|slower|cheaper|simpler|easier ~ than
      more|less complex|complicated|expensive|efficient|scale|flexible|robust|consist|availab ~ than
      instead|rather than|because ~ because|would|since|so
      on other hand
      at cost|expense
      sacrifice|compromise|give_up
      but ~ more complex|expensive|latency|cost|slow|overhead|memory|store
      i prefer|choose|would_go|rather ~ because|over|since|than
      over ~ because
      depends ~ on ~ if|whether|want|use|case
      gain|lose ~ but|consist|latency|availab
      worth ~ it|not|because
      could also use|do ~ instead
      depends on ~ case
      opposite
      other way round|around
      two|several way
      i considered|consider ~ but
      fair|good|reasonable middle|compromise|balance
      not worth
      balance between
      alternative ~ is|would`,
    settles: `
      trade_off|tradeoff|trade_offs|tradeoffs & but|versus|vs|because|so|more|less ~ consist|latency|cost|faster|slower|complex|write|read|stale|fresh|memory
      upside|advantage|benefit|good_thing & downside|disadvantage|con|cons|drawback|bad_thing
      one hand & other hand
      at cost|expense of & worth|but|lose|loss|latency|write|consist|so|slower|more
      in exchange for
      we|i|you trade ~ for
      gives|give us & gives|give us
      need|want|care|matter ~ more than ~ so|i|latency|cost|scale|speed
      cheap|cheaper|fast|faster|simple|simpler|easy|easier|fresh|safe|exact|reliable|better|quick|quicker|instant|independent|efficient|nice|nicer|short|smaller|shorter|accurate|flexible & but|though|however ~ cost|slow|slower|stale|expensive|complex|hard|lose|risk|waste|pay|drain|burn|state|memory|long|bigger|worse|have_to|hold|awkward|complicated|random|single|scale|nobody|reserve|block|late|locks|coordinate|sync|rebuild
      cost|slow|slower|stale|expensive|complex|memory & but ~ cheap|fast|faster|simple|simpler|easy|easier|safe|exact|reliable|quick|accurate|flexible|saves
      bigger|longer|larger|more|smaller|shorter|fewer|higher|lower|strong|stronger ~ mean|means ~ less|fewer|more|better|worse|higher|lower|slower|faster|stale
      longer|bigger|larger|shorter|smaller|higher ~ fewer|less|staler|slower|opposite & so|middle|but
      i prefer|rather|would_rather|would_go ~ over|than ~ because|since|as|it
      if we ~ but|then ~ have_to|slow|hot|ask|stale & if_we|otherwise|rather|instead
      better|more ~ than ~ but|so|because|however
      price i|we|you ~ pay|accept
      pay ~ with|price ~ latency|complex|operation|call|memory|cost|freshness
      is_off|off by ~ but|instead
      easy|easier|simple|simpler|safe|reliable|efficient|cheap|good|quick|fast ~ slower|expensive|harder|complex|adapts|scale|cost|accurate|more
      either ~ or ~ but|which|saves|then|because
      could ~ which|saves|lets ~ or ~ which|lets|saves|then
      faster|lower latency|read|write ~ but ~ deal|conflict|stale|consist|slower
      saves|save ~ but ~ drain|burn|cost|more|less|slower|lose
      accept|fine|okay|willing losing|lose|stale|slower ~ because|exchange|in
      wins|win here|for
      worth it|that ~ for|because|here|not
      bad_thing|downside|drawback|disadvantage ~ is & upside|good_thing|but|advantage|however
      but then ~ have_to|every|all|slow|expensive|extra & instead|rather|so|go_with
      two|three way|option|approach ~ either & or
      either ~ which|saves|lets & or
      need|needs no|not ~ but ~ long|random|single|slow|expensive|stale|complex
      avoid|avoids & avoid|avoids ~ so|i|live|because
      live with ~ duplicate|that|it|stale|the
      at|for price of ~ delay|latency|complex|memory|few|some|more|losing
      even if ~ more|slower|hop|cost|expensive|stale
      save|saves & price|cost|costs|delay|but
      help|helps|good|nice|great ~ but ~ double|doubles|cost|heavier|painful|nasty|twice|slower|slow|harder|lose
      but ~ heavier|harder|slower|riskier|costlier|pricier ~ to|than
      is worse|better|cheaper|safer|simpler here|for_us|in_our_case
      whereas|while & simple|easy|fast|cheap|lets|let|slow|expensive|complex|safe|heavy|stateful
      without ~ it|them ~ may|might|can|could|would & with
      then it is ~ or ~ then|on
      for ~ i_want|we_want|i_prefer|i_need & or|but|then|either
      fastest|simplest|cheapest|easiest|safest ~ but
      so ~ it_is & but|even|slower|faster|hop|lose
      not in version one|first_version & but|cost|double
      the price is|we_pay|i_pay
      gives|give ~ but ~ heavy|heavier|slow|expensive|complex|harder|operate|run
      get|gets|win|gain|gains ~ but ~ lose|loses|pay|pays|give_up|slower
      is|are|be|becomes simpler|cheaper|faster|slower|easier|harder|safer|sooner|quicker|longer|shorter|bigger|smaller|fresher|staler|heavier|lighter & simpler|cheaper|faster|slower|easier|harder|safer|sooner|quicker|longer|shorter|bigger|smaller|fresher|staler|heavier|lighter
      waste|wastes|eat|eats|burn|burns ~ space|disk|cpu|memory|bandwidth|battery & save|saves|eat|eats|yet|but|while
      if we|i ~ longer|shorter|more|less|bigger|smaller & if we|i
      i|we weigh|weighed|compare|compared ~ against|with|versus|and ~ cost|costs|more|less|because
      more ~ less ~ so|because|but|since`,
    lifts: ['reason', 'compare', 'choice'],
    foundAt: 1.2,
    coveredAt: 2.6,
  },
  {
    id: 'JU4',
    names: `
      bottleneck|bottlenecks
      single point failure
      limit|limitation|limited
      overload|overloaded|overwhelm|overwhelmed
      problem|issue|concern|challenge
      contention
      weak spot|point|link
      choke point
      fall|falls over|down
      break|breaks first
      saturated|saturate
      starve
      contention
      back up|pressure
      hammered|clogged|clog|choke`,
    applies: `
      bottleneck ~ so|because|is|would|could|here|db|database|service|server|be|become
      become|be|is|create ~ bottleneck
      single_point ~ failure ~ so|if|because|we|replic|have
      overload|overwhelm|overloaded|overwhelmed|bombard ~ so|db|database|server|service|system|with
      problem|issue|challenge|concern|drawback ~ is|with|here|be|that ~ if|when|too|not|n't|scale|many|single|same|slow|all|large|user|db|server
      to solve|mitigate|fix|address|avoid|overcome|prevent
      solve ~ problem|issue|this|that
      not|n't|wo|does scale|scalable ~ because|so|if|when|well
      too many|much request|connection|data|load|write|read|query|message|user|follower
      too much|many
      reduce|alleviate|offload|take ~ load|pressure ~ server|db|database|service|off
      run out ~ memory|space|connection|store
      hotspot|hot_spot|hot_partit
      limit ~ number|connection|memory|size|throughput|one|server
      become|be|is|create ~ single_point|choke_point|bottleneck
      look|looking for bottleneck
      limitation ~ in|of|is|how
      could|might|will|would be overwhelmed|overloaded|saturated
      might|may|could be issue|problem ~ scale|when|if|at
      not|n't|wo scale ~ well
      concern ~ is
      contention ~ on`,
    settles: `
      bottleneck|bottlenecks|choke_point|single_point_failure|weak_spot|weak_point|weakest|weak_link & so|i_would|we_would|we_can|run|add|put|replica|batch|split|pooler|standby|behind|two|three|cache|hand_out|because
      first thing|to ~ fall|break|die|go|struggle
      first ~ break|fall ~ over|is|are|down|when
      limit|out memory|connection ~ so|then|that_is|scale_out|need
      run|runs out ~ memory|connection|space|cpu|port & so|then|scale|need|our_limit
      only takes|take|handle|accept ~ connection|write|request & we_have|so|need|but
      get|gets|become|becomes hot|overloaded|overwhelmed|saturated|slow & so|add|suffix|split|cache|put|tell|shed|queue|replica
      overload|overloaded|overwhelm|overwhelmed|saturated|take_down|hammer|starve|bring_down & so|should|that_is_why|tell|back_off|queue|cache|limit|quota|shed|cdn|own
      not|n't scale|work ~ past|beyond|any_more|anymore|more & so|since|i_would|split|because|shard|instead|denormal
      not|n't work|scale & so|each|split|own|instead|denormal
      problem|concern|issue|risk|trouble ~ is|with & so|we_can|i_would|instead|own|each|batch|cache|split|switch
      one|single|only_one|just_one|the @server|coordinator|scheduler|lb|redis|primary|leader|load_balancer ~ die|dies|crash|crashes|goes_down|fail|fails|goes & two|three|standby|replica|second|backup|takes_over|other|lease
      if ~ it_goes|goes_down|crash|crashes|dies|die|are_down|is_down & no|nobody|can_not|we_are_down & two|three|standby|second|fallback|backup|replica|takes_over|election
      slowest|slow stage|part|step|piece ~ so|scale|let
      block|blocks queue|everyone|other|all ~ so|own|separate
      lock|row|partition ~ serialize|hot|contention|wait & split|bucket|suffix|so|shard
      lag|lags|late|back_up|backs_up ~ own|scale|more|so
      kill|hurt us|here|this & so|keep|denormal|instead
      depend|depends on ~ down & so|second|fallback|queue
      everything|everybody|all go|goes|need|needs|through & own|split|so|hand|second
      lb|load_balancer|gateway|coordinator|scheduler itself|also ~ die|fail|crash|goes_down
      die|crash|fail|goes_down ~ so ~ two|three|second|standby|replica|active
      hammered|hammer|clog|clogs|clogged|choke|chokes|melt|melts|saturated|starve|starves|piles_up|backs_up|exhausted & so|split|in_front|add|cache|queue|limit|parallel|spread|shard|own|smooth
      worries|scares|bothers me & so|two|three|five|i_would|we_can|add
      everything|all ~ hangs|relies|depends|sits|lands on & so|two|three|five|spread|split|replica|zone
      weakest|slowest|most_fragile|fragile piece|part|component|place ~ is & so|cache|i_would|add|replica|limit
      not|n't take|handle|absorb|keep_up ~ more|all|them|anymore|growth ~ then|so|shard|split|add|have_to
      slow|stuck|lagging consumer|worker|client|replica & so|add|alert|own|separate|kick|scale
      all ~ at_once|same_time ~ die|dies|overload|fall|falls|spike|so & warm|coalesce|jitter|stagger|spread|queue|limit
      limits|limit us to & so|cache|batch|queue|second
      hit|reach first|limit & add|then|scale|shard|at_that_point
      grows|grow too|out_of|without ~ so|add|archive|split|shard
      too slow|big|large|hot|busy & so|split|shard|cache|add|index|move|precompute
      waiting room
      not ~ survive|cope & so|add|second|replica
      if ~ dies|crashes|goes_down|fails ~ nothing|nobody|everything|no_one & so|keep|spare|standby|two|elect
      in trouble & so|then|i_would|add|split|replic
      not fit ~ memory|disk|one|single & so|split|shard|spread
      hold|holds up ~ everyone|others|else|all|queue & so|own|separate|each
      bite|bites|limit|limits first & so|spread|add|tune
      exactly|only|just one ~ die|dies|fail|fails|down & so|spare|two|standby|keep`,
    lifts: ['reason', 'choice'],
    foundAt: 1.3,
    coveredAt: 2.8,
  },
  {
    id: 'JU5',
    names: `
      as mentioned|discussed|said
      i|we mentioned|discussed|said earlier|before|initially|requirement
      going back to
      covered everything|all|major|most|requirement
      everything|all ~ requirement
      covers requirement`,
    hints: `
      requirement
      go|get|coming|come back to`,
    applies: `
      go|going|goes|look|looking|coming|come|refer|referring|check|get back ~ requirement|feature|functional|goal|estimate|scale|list|number
      back ~ requirement
      requirement ~ met|satisfy|satisfied|cover|covered|support|fulfill|done|check|address
      satisfy|satisfies|meet|meets|fulfill|cover|covers|covered ~ requirement|feature|functional|goal|use_case
      summary
      to sum|recap|wrap
      recap
      so far we|i have
      now we|i have cover|covered|support|design|handle|everything
      covered|cover ~ upload|search|read|write|all|everything|major|most|point
      since|as|because requirement|we_said|we_mentioned|we_discussed
      our requirement|goal
      one requirement|goal
      support|supports|satisfies ~ requirement|use_case
      satisfied ~ requirement|goal
      met our|the goal|requirement|target
      all ~ requirement done|are`,
    settles: `
      this|that|which|design|we meets|meet|satisfies|satisfy|fulfil ~ requirement|goal & because|since|with|by|through|latency|availab
      go|going|check|look back ~ requirement & met|meet|satisfy|covered|fulfil|handled
      check ~ against ~ requirement
      requirement|goal|target|use_case|use_cases & met|satisfied|fulfilled|guarantee|guarantees|handled|supported|reached
      fulfil|fulfill|fulfills|meet|meets|satisfy|satisfies ~ requirement|goal|target & because|since|with|by|through|create|yes|latency
      looking|look|going|coming|come|go back ~ requirement|our_list|goal|goals|non_functional|beginning|wrote & is_done|is_met|met|handled|works|yes|supported|satisfied|stays|does_that|gives_us
      back ~ estimate|goal|list & handled|met|does|enough|supported
      against requirement|goal|list
      verify|check|walk ~ with|through|against requirement|use_case|use_cases|goal & good|yes|work|works|that_is|done|shown
      as required|agreed|promised|we_said|we_agreed ~ and|on|within|is|because|with
      we said|promised|agreed|wanted ~ and ~ guarantee|hold|holds|does|that_is|satisfied
      to_sum_up|sum_up|wrap_up|in_summary|recap & so|reach|is_there|required|goal|target|support|supports|as_agreed|within|lose|under|latency
      requirement one|two|three|1|2
      one requirement ~ was|were & handle|handled|with|that_is
      we_have|have covered & requirement|only_thing|still_miss|missing
      everything|all ~ on_list|set_out|list ~ works|in_place|done|is
      does it|this|that|design meet|satisfy|fulfil & yes|no|because
      covered|cover ~ and & requirement ~ miss|missing|left|only
      promised|wanted|asked & holds|hold|satisfied|guarantee|guarantees|met
      non functional ~ handled|met|satisfied|stays|under & second|handled|<num>|because
      tick|check|cross off|against ~ list|requirement|agreed|goals
      what ~ we set_out|agreed|promised|asked|wanted & yes|gives|give|because|done|met|two
      do|does what ~ set_out ~ yes|because
      asked|wanted|agreed|required ~ gives|give|guarantees|satisfies ~ us_that|that
      all ~ feature|features|use_cases|scenario ~ supported|covered|there|work
      goal|goals|requirement|target & hold|holds|both|all ~ because|since|thanks`,
    lifts: [],
    foundAt: 1.5,
    coveredAt: 4.2,
  },
];
