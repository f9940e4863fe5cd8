import type { PointCues } from '../../cues/point-cues.ts';

/** What people do with a product, as use cases name it. */
const PRODUCT_VERB =
  'upload|download|share|view|search|send|receive|post|create|edit|delete|follow|select|book|order|request|play|watch|stream|buy|pay|pick|browse|comment|cancel|schedule|track|submit|answer|accept|decline|publish|subscribe|reserve|listen|shorten|redirect|filter|notify|ingest|crawl|extract|place|add|look_up|review|rate|put|sell|register|verify|save|list|donate|rent|vote|cast|invite|join|report|export|apply|fetch|find|repair|react|scan|withdraw|deposit|transfer|compare|learn|chat|call';

/** Those who do it, by their part in one product or another. */
const ROLE =
  'rider|driver|passenger|buyer|seller|merchant|courier|creator|viewer|follower|advertiser|publisher|guest|player|student|teacher|doctor|patient|pharmacy|restaurant|shopper|moderator|admin|analyst|subscriber|employee|receptionist|studio|organiser|organizer|fan|tenant|listener|reader|editor|author|engineer|developer|operator|agent|staff|colleague|influencer|dispatcher|parent|child|nurse|physician|voter|auditor|commuter|citizen|resident|technician|accountant|clerk|trader|musician|artist|reporter|traveller|traveler|volunteer|donor|recruiter|applicant|landlord|host|teenager|mechanic|manager|marketer';

/** The same as people count them. */
const COUNTED =
  'user|player|people|customer|client|device|driver|rider|account|subscriber|viewer|member|merchant|shopper|seller|buyer|employee|sensor|building|host|guest|creator|student|tenant|advertiser|publisher|restaurant|courier|listener|developer|shop|store|company|companies|phone|commuter|camera|vehicle|car|meter|patient|voter|reader|citizen|household|team|office|traveller|traveler';

/** Cues of the section "Feature expectations". */
export const FEATURE_EXPECTATIONS: readonly PointCues[] = [
  {
    id: 'FE1',
    listing: true,
    names: `
      functional requirement
      use case
      main|core|key|basic feature|function|functionality|requirement
      mvp
      requirement
      feature`,
    applies: `
      @user can|could|should|may|will|able|wants_to|want_to|need_to|needs_to|would
      @user ~ able to
      @user upload|download|share|view|search|send|post|create|see|edit|delete|follow|select|book|order|request|play|watch|stream|buy|pay|log|sign
      system|service|app should|must|will|need|can ~ allow|support|able|let|notify|show|handle|send
      we want|need|should ~ support|allow|let|show
      they can|should|will upload|download|share|view|search|send|post|create|see|edit|delete|follow|select|book
      do|should we|i ~ support|allow|include|cover|need ~ too|also|feature|requirement
      ${PRODUCT_VERB} ~ ${PRODUCT_VERB} ~ and|or ~ ${PRODUCT_VERB}
      what|want it|we ~ do|does|support ~ ${PRODUCT_VERB}
      ${PRODUCT_VERB} ~ and ${PRODUCT_VERB} ~ and ${PRODUCT_VERB}
      ${ROLE} ${PRODUCT_VERB}
      feature|functional|requirement|flow|use_case|core ~ ${PRODUCT_VERB} ~ ${PRODUCT_VERB}
      ${ROLE} ~ ${PRODUCT_VERB} ~ ${ROLE} ~ ${PRODUCT_VERB}
      it has to|does|should ~ ${PRODUCT_VERB}
      user|client|customer|people|viewer ~ ${PRODUCT_VERB} ~ ${PRODUCT_VERB}`,
    lifts: [],
    asking: true,
    coveredAt: 1.5,
  },
  {
    id: 'FE2',
    listing: true,
    names: `
      do|should|shall we|i|you ~ need|worry|care|consider|cover|include|support|handle
      do you want ~ cover|include|support|handle|focus
      is ~ in|part scope
      should i|we focus
      mvp
      for now
      narrow|limit|define|agree|pin|reduce ~ scope
      part|in scope
      scope with|first|this`,
    applies: `
      out scope
      not in scope
      beyond|outside scope
      not part scope|requirement|mvp
      not|n't going|go to|into ~ detail|worry|cover|discuss|talk|support|design|build
      we|i|you|let can|could|will|would|us ~ skip|ignore|leave|omit|defer|park
      not|n't worry|bother|concern|focus|care|worried
      no need
      only focus
      focus on|only
      assume|suppose ~ exist|exists|already|handled|done|given
      nice to have
      stretch goal
      future work|version|iteration|phase
      leave ~ for later|now
      no|not|without account|login|comment|like|video|group|notification|payment|authent
      put aside
      set aside
      we|i|you|let|us|will|would|can|could|should|am|me ~ ignore|skip|exclude|park
      let|me|us|would|will drop
      say|think|keep|leave ~ is|are out
      out_scope|not_cover|not_worry|leave_out|not_focus|not_handle|not_consider
      will|would|am|are|shall|gonna|do not|rather_not|explicitly ~ cover|design|build|get_into|include|model|touch|discuss
      not gonna support|build|cover|do|handle|design
      not|explicitly_not doing|building|designing|covering|supporting
      exist|exists already
      already exist|exists ~ not|only|somewhere
      set|put|leave ~ aside|out
      rather not
      do|will|would not|n't need|support|allow|handle
      not|n't required|necessary|mvp
      need not
      only ~ no
      let exclude|skip|ignore|drop|park`,
    lifts: [],
    asking: true,
    foundAt: 1,
    coveredAt: 1.9,
  },
  {
    id: 'FE3',
    listing: true,
    names: `
      admin|administrator|moderator|operator
      third part|partie|party
      anonymous|registered|premium|paid|free user|customer|account
      web|mobile|desktop|browser client|app|application|web|device
      mobile web|desktop|device|laptop
      laptop desktop|mobile
      android|ios
      data scientist|analyst|team
      @user and|or @user
      business|enterprise|individual user|customer|account
      follower|followee|friend
      actor ~ are|is|be
      who ~ actor|user
      type user|client|customer
      mobile|web or web|mobile
      internal or external
      who use|are|is|will|else ~ use|user|customer|client|audience|actor
      which|what client|user|customer|actor|kind|type
      by people|human|services or|and ~ services|people|human
      admin too|also
      persona|stakeholder
      influencer|author|passenger|rider|seller|buyer|merchant|courier|creator
      internal|external team|user|client`,
    applies: `
      type|kind|group|set|category user|customer|client|actor
      type|kind|group|set|category ~ user|customer|client|actor
      two|three|different|multiple type|kind|group|actor|role ~ user|people|client|actor
      client ~ mobile|web|browser|desktop|app|laptop
      mobile|web|browser|desktop ~ client|app
      user base
      target|end user|audience|customer
      used by
      ${ROLE} and|or ${ROLE}
      ${ROLE} ${ROLE}
      ${ROLE} ~ ${ROLE}
      guest|member|host and|or|admin guest|member|host
      consumer|user|customer|client|audience|people ~ are|is|be ~ ${ROLE}|internal|service|pipeline|company|companies
      people|those|everyone|anyone using|use ~ are|is|be
      used by ~ service|team|company|people
      caller are|is|be
      people|those|someone|anyone who ~ and|or people|those|someone|anyone|who
      internal|other service|team|tool|employee ~ not|only|call|use
      client ~ internal|other service
      actor ~ ${ROLE}
      one|other side ~ one|other side
      free ~ paying|paid|premium
      paying|paid|premium ~ free
      anonymous ~ registered|signed
      registered|signed ~ anonymous
      android ~ ios
      only|mostly|mainly internal|mobile
      enterprise|company|companies ~ use
      machine_learning|ml|analytic pipeline|team|consumer|job`,
    lifts: ['number', 'place'],
    asking: true,
    foundAt: 1,
    coveredAt: 1.6,
  },
  {
    id: 'FE4',
    names: `
      number user|customer|player|device|request
      traffic
      user base
      concurrent user|connection|viewer
      number|amount ~ user|player|customer|device|people|client
      many|lot|large ~ user|connection
      scale ~ important|matter|know|think|expect
      think|know|talk|about ~ scale`,
    applies: `
      how many user|player|people|customer|request|client|device|driver|photo|image|video|message|account|file|transaction|order|active|daily
      how many ~ user|player|people|customer|request|client|device|driver|account
      how many ~ month|day|second|year
      <big> ~ user|player|people|customer|client|device|driver|account|dau|mau|subscriber|viewer|member|active
      <num> ~ active user
      dau|mau
      daily|monthly|weekly active user
      daily|monthly|active user
      active daily|monthly|user
      what ~ scale|traffic|load|volume
      million user|customer|people
      number|amount ~ ${COUNTED} ~ <num>
      how many ${COUNTED}
      how many ~ service|node|page|reader|writer|buildings
      number of expected
      expected number
      user|customer|device count
      what number ~ user|customer|client
      <big> ~ ${COUNTED}|employee|actives
      <num> internal|other|micro service|client|team
      around|about|maybe|roughly|assume|say|guess|with <num> ~ ${COUNTED}|employee|service
      monthly|daily active|actives ~ <num>
      traffic|volume ~ should|plan|expect
      how many ~ do_we|are_there|will_there have|expect|be|in
      <big> ~ day|daily|month|active ~ use|open|visit`,
    lifts: ['number'],
    asking: true,
    coveredAt: 1.6,
  },
  {
    id: 'FE5',
    names: `
      growth
      seasonal|season|holiday|weekend
      spikes|spike|spiky|bursty|peaks
      are|is there ~ peak|spike|burst
      think|need|depend|about ~ growth|size|geography
      depend ~ size|region
      geography|geographic
      use it ~ frequent|often
      usage|access|traffic|read|write pattern
      global|globally|worldwide|international
      read|write frequent|frequently|often`,
    applies: `
      read|write heavy|intensive
      read ~ heavy
      more|many read|write than|compared
      more|many ~ read|write than
      read write ratio
      peak hour|time|traffic|load|usage|season
      spike in|of|during
      around|across world|globe|country
      global|worldwide user|service|system|audience|scale|app
      one|single|multiple|different|many|all|which country|region
      average|max|maximum|typical|limit|upper size|length|file|video|photo|image|message
      size ~ file|video|photo|image|message|object|upload|post
      file|video|photo|image|message|object|post|upload size
      how big|large|long|often|frequent
      every|each file|video|photo|image|message|post ~ <bytes>
      <bytes> per|each file|video|photo|image|message|post|user
      user ~ <num> ~ per day|month|week
      <num> ~ per day|month|week|user
      <num> time day|month|week
      once day|week|month
      most ~ user|people|time ~ read|view|watch|only
      rarely|mostly read|write|update|access|edit|change
      grow ~ year|percent|time|user|month
      popular|viral ~ video|post|user|content|product|item
      per user ~ <num>
      spike ~ when|at|on|around|after
      peak|quiet|busy|busiest ~ at|in|during ~ lunch|dinner|night|evening|morning|weekend|hour|noon|day|season
      lunch|dinner|night|evening|morning|weekend|friday|holiday|sale ~ peak|busy|spike|burst|busiest|quiet
      seasonal|season ~ time|friday|christmas|holiday|peak|than
      growth|grow|growing ~ <num>
      <num> ~ growth
      <bytes> ~ message|photo|file|clip|video|document|image|record
      message|photo|file|clip|video|document|image|record|post ~ <bytes>
      message|photo|file|clip|video|document|post|event ~ tiny|small|large|huge|long
      more|fewer|less reads|writes|read|write
      more|way_more than ~ read|write|book|post|upload|buy
      reads|read|writes|write dominate|prevail|outnumber
      once|times ~ hour|minute|day|second ~ bursty|all|each|so
      some|few ~ viral
      load|traffic|request|usage ~ double|triple|jump|surge
      writes|reads|write|read ~ rare|infrequent|seldom|constant|all_time
      most|majority|bulk ~ traffic|load|request|read|write ~ from|in|at
      average|typical ~ <bytes>
      viral ~ most|handful
      half|most|third|many of ~ user|player|people|traffic|request ~ first|within|at|in
      busy|rush hour|time|period
      get|got queried|read|written ~ seldom|rare|rarely
      hardly|rarely|seldom|never ~ open|read|view|touch|edit|change|update
      everyone|everybody|all ~ same time|moment|evening|morning|once
      evening|weekend|sunday|morning|payday|holiday ~ when|everyone|crazy|busy|most`,
    lifts: ['number'],
    asking: true,
    foundAt: 1,
    coveredAt: 1.8,
  },
  // Judged by counting questions, not by wording.
  { id: 'FE6', names: '', applies: '', lifts: [], asking: true, coveredAt: 2.2 },
];
