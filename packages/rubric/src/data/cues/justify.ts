import type { PointCues } from '../../cues/point-cues.ts';

/** Cues of the section "Justify". */
export const JUSTIFY: readonly PointCues[] = [
  {
    id: 'JU1',
    names: `
      handle|support|sustain|serve ~ load|traffic|request|qps|volume|scale|throughput
      overload|overloaded|overwhelm|overwhelmed|bombard
      capacity
      reduce|less load on|of`,
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
      iops`,
    settles: `
      one|single|each|per @server ~ handle|serve|take|support ~ <big> & need|so|enough
      <big> ~ qps|per_second & one|single|each @server & handle|enough|take`,
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
      round trip`,
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
      far ~ away ~ server|region|user|data_center`,
    settles: `
      <time> ~ plus ~ <time>
      add up ~ <time>
      hop ~ cost|add|take ~ <time>
      total|end_to_end latency ~ <time>`,
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
      on other hand`,
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
      worth ~ it|not|because`,
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
      contention`,
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
      limit ~ number|connection|memory|size|throughput|one|server`,
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
      covered everything|all|major|most|requirement`,
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
      support|supports|satisfies ~ requirement|use_case`,
    settles: `
      this|that|which|design|we meets|meet|satisfies|satisfy|covers|fulfil ~ requirement|goal
      go|going|check|look back ~ requirement & met|meet|satisfy|covered|fulfil|handled
      check ~ against ~ requirement`,
    lifts: [],
    foundAt: 1.5,
    coveredAt: 4.2,
  },
];
