import type { Feature } from '../../cues/point-cues.ts';

/** Wordings that show application, by feature; a number in the text is always the feature `number`. */
export const FEATURE_CUES: Readonly<Record<Exclude<Feature, 'number'>, string>> = {
  reason: `
    because
    since we|it|this|that|they|there|i
    so that
    so it|we|they ~ can|will|do|does|would|wo
    in order to
    reason
    that way
    this way
    due to
    which mean|allow|help|make|give
    that mean|allow|help
    to avoid|prevent|reduce|ensure|minimize|improve|handle|guarantee
    otherwise
    make sense
    therefore
    help with|us
    would n't have to
    allow us|you|them|it
    if we|you|it|there ~ then|will|would|can`,
  choice: `
    we|i|you|let|let_us use|choose|pick|go|have|put|add|introduce|create|store|keep|make
    we|i|you can|could|will|would|should|might|may use|choose|pick|go|have|put|add|introduce|create|store|keep|make|do|partition|shard|replic|cache|split
    i prefer
    prefer
    i will go
    i would go
    go with
    going to use|have|be|store|write|put|keep
    decide to|on
    we need
    will need
    want to use|have|store|put|keep
    good|better|best choose|option|fit
    instead
    rather than
    i think|am think|thinking we|of use|we_need|we_should
    recommend|suggest|propose`,
  place: `
    in front
    in between
    between
    behind
    on top
    on each|every|both
    per user|region|server|node|shard|service|customer|key|client|minute|second
    for each|every
    at level|edge|gateway
    from client|server|service|db|cache|queue
    to client|server|service|db|cache|queue|user
    here
    layer|tier|side`,
  compare: `
    versus|vs
    trade off
    tradeoff
    pro con
    pros cons
    on other hand
    advantage|disadvantage|drawback|downside|benefit
    compared
    better|worse|faster|slower|cheaper|simpler|easier than
    at cost
    instead of
    rather than
    either ~ or
    more|less complex|expensive|efficient
    but problem|then|it|if`,
  flow: `
    then|next|after|once ~ send|go|write|store|call|read|return|get|save|update|put|push|pull|forward|respond
    goes to
    talk to
    come|comes in
    hit service|server|lb|api|db|cache
    first ~ then
    back to @user
    return ~ response|result|url|id|data`,
};

/** An utterance about the speaker's own career, as in the introductions before a problem is set. */
export const BACKGROUND_CUES = `
  year experience
  year ~ experience
  i work as|at|in|on
  i have been work|working
  been working
  software|senior|staff|principal|backend engineer
  my background
  my current job|role|company
  i am currently
  interview experience
  mock interview
  onsite interview
  i have interview
  upcoming interview`;

/** Words addressed to whoever grades, which earn nothing. */
export const GRADER_CUES = `
  ignore|disregard|forget ~ previous|prior|above|earlier instruction|prompt|rule
  give|award|grant me|this|us ~ full|maximum|max|perfect|high|top mark|point|score|grade|credit
  give|award|grant full|maximum|max|perfect|top mark|point|score|grade|credit
  mark|score|grade|rate|count ~ point|item|section|everything|all|this|answer|me as|covered|full|perfect|strong
  mark|score|grade|rate ~ as covered|complete|perfect|full|excellent
  you are grader|grading|evaluator|scorer
  note to|for grader|grading|evaluator|scorer|engine|model
  dear grader|evaluator|scorer
  system prompt
  checklist point|item ~ covered|satisfied|met`;

/** How a candidate takes over what the interviewer proposed. */
export const ASSENT_CUES = `
  make sense
  makes sense
  i agree
  agree
  good|great|fair|excellent point|idea|suggestion
  you are right
  that is right|correct
  we can do that
  let us do that
  i will do|take|use|add that
  sounds good
  yes we can|should|could|will
  yes definitely|absolutely|exactly
  definitely|absolutely|exactly
  sure`;

/** How an interviewer proposes a solution, rather than asking for one. */
export const PROPOSAL_CUES = `
  we|you|one|i can|could|may|might|should add|use|have|put|store|keep|split|shard|partit|cache|replic|send|make|do|go|just
  what|how about
  why not
  maybe|perhaps we|you|use|add
  i would|might use|go|add|suggest|put|store
  let us|let use|add|have|say|assume|store|keep
  suggest|recommend|propose
  option|idea|way is|would be|to`;

/** How an interviewer puts a topic on the table. */
export const PROBE_CUES = `
  what|how|why|when|where|which|who
  can|could|would|do|are|is you
  tell|walk|show|explain|talk|describe|think|consider
  let us|let
  i want|would|like|am
  about
  curious|interested|suppose|imagine|say|assume
  if`;
