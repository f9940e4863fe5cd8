import type { PointCues } from '../../cues/point-cues.ts';

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
      do|should we|i ~ support|allow|include|cover|need ~ too|also|feature|requirement`,
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
      limit|narrow scope|it|down
      mvp
      for now
      assume|suppose ~ exist|exists|already|handled|done|given`,
    applies: `
      out scope
      not in scope
      beyond|outside scope
      not part scope|requirement|mvp
      @exclude
      not|n't going|go to|into ~ detail|worry|cover|discuss|talk|support|design|build
      we|i|you|let can|could|will|would|us ~ skip|ignore|leave|omit|defer|park
      not|n't worry|bother|concern|focus|care|worried
      no need
      need not|n't
      not|n't required|necessary|need|support|allow|handle|mvp
      only focus
      focus on|only
      assume|suppose ~ exist|exists|already|handled|done|given
      nice to have
      stretch goal
      future work|version|iteration|phase
      leave ~ for later|now
      no|not|without account|login|comment|like|video|group|notification|payment|authent
      put aside
      set aside`,
    lifts: [],
    asking: true,
    foundAt: 1.3,
    coveredAt: 1.9,
  },
  {
    id: 'FE3',
    listing: true,
    names: `
      admin|administrator|moderator|operator
      creator|influencer|publisher|author
      driver|rider|passenger|seller|buyer|merchant|courier
      third part|partie|party
      internal|external service|team|user|client|system
      anonymous|registered|premium|paid|free user|customer|account
      web|mobile|desktop|browser client|app|application|web|device
      mobile web|desktop|device|laptop
      laptop desktop|mobile
      android|ios
      data scientist|analyst|team
      actor|persona|stakeholder
      @user and|or @user
      business|enterprise|individual user|customer|account
      follower|followee|friend`,
    applies: `
      who use|are|will|is ~ use|user|customer|client|using|audience
      who ~ @user
      type|kind|group|set|category user|customer|client|actor
      type|kind|group|set|category ~ user|customer|client|actor
      two|three|different|multiple type|kind|group|actor|role ~ user|people|client|actor
      client ~ mobile|web|browser|desktop|app|laptop
      mobile|web|browser|desktop ~ client|app
      user base
      target|end user|audience|customer
      used by`,
    lifts: ['number', 'place'],
    asking: true,
    foundAt: 1,
    coveredAt: 1.6,
  },
  {
    id: 'FE4',
    names: `
      number user|customer|player|device|request
      scale
      traffic
      user base
      concurrent user|connection|viewer`,
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
      number|amount ~ user|player|customer|device|people
      what ~ scale|traffic|load|volume
      million user|customer|people`,
    lifts: ['number'],
    asking: true,
    coveredAt: 1.5,
  },
  {
    id: 'FE5',
    names: `
      growth
      spike|spiky|burst|bursty|peak
      seasonal|season|holiday|weekend
      geograph|geo|global|globally|worldwide|region|international
      size
      pattern
      frequent|frequently|often`,
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
      usage|access|traffic|read|write pattern
      most ~ user|people|time ~ read|view|watch|only
      rarely|mostly read|write|update|access|edit|change
      grow ~ year|percent|time|user|month
      popular|viral ~ video|post|user|content|product|item
      real time
      per user ~ <num>`,
    lifts: ['number'],
    asking: true,
    foundAt: 1.2,
    coveredAt: 1.8,
  },
  // Judged by counting questions, not by wording.
  { id: 'FE6', names: '', applies: '', lifts: [], asking: true, coveredAt: 2.2 },
];
