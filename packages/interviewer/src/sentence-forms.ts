/** Forms of sentences as patterns over `plain` text. Data: each list is read as "any of these". */

/** What people say before they come to the point. */
export const FILLERS =
  /^(?:(?:so|okay|ok|u+m+|u+h+|hm+|and|also|well|but|then|now|first(?: of all)?|firstly|second(?:ly)?|third(?:ly)?|next|finally|great|thanks|thank you|cool|right|sure|all ?right|hi|hello|hey|yes|yeah|perfect|got it|just|actually|maybe|sorry|one more(?: thing| question)?|another question|(?:a )?quick question|before (?:i|we) (?:start|begin)|in terms of \w+|for (?:the )?(?:scope|scale|clarity))(?=[\s,:.!-]|$)[\s,:.!-]*)+/;

const SUBJECT =
  '(?:i|we|you|they|he|she|it|there|this|that|these|those|users?|people|customers?|clients?|members?|someone|somebody|anyone|anybody|each|every|any|all|our|your|the|a|an)';
const VERB = '(?:is|are|was|were|do|does|did|will|would|can|could|should|has|have|may|must)';

/** A question in form, question mark or not: the verb stands before its subject. */
export const QUESTIONS: readonly RegExp[] = [
  new RegExp(`^(?:is|are|does|did|will|would|can|could|may|shall|am) (?:not )?${SUBJECT}\\b`),
  /^(?:do|have|has) (?:i|we|you|they|users?|people|customers?|clients?|members?)\b/,
  /^should (?:i|we|you|they|it|there|this|that|users?|people|customers?|clients?)\b/,
  new RegExp(
    `^(?:how (?:many|much|often|long|large|big|fast|quickly|soon|far|old|short|fresh|strict)|which|what|when|where|who)\\b(?: [\\w-]+){0,5} ${VERB} ${SUBJECT}\\b`,
  ),
  new RegExp(`^(?:how|why) ${VERB} ${SUBJECT}\\b`),
  /^(?:what|how) about\b/,
  /^what if\b/,
  /^(?:what|which) (?:kinds?|types?|sorts?) of\b.*\b(?:is|are|do|does|should|would|will|can) (?:we|i|you|they|it|there|users?|people|the)\b/,
  /^(?:what|who|where|when) (?:is|are|happens|uses|should|can|will|calls|creates)\b/,
  /^any (?:\w+ ){0,3}(?:constraints?|limits?|requirements?|restrictions?|preferences?|targets?|expectations?|budget|numbers?|estimates?)\b/,
  /^is it (?:ok|okay|fine|safe|fair) (?:if|to)\b/,
];

/** Looks like a question and is none: the subject has its own verb later on. */
export const NOT_QUESTIONS: readonly RegExp[] = [
  /^what (?:is|are|happens)\b.{2,60}\b(?:is|are) (?:that|the|a|an|to|we|how|whether|latency|availability|consistency)\b/,
  /^(?:should|is|are|can) .{3,60}, (?:we|it|they|i|the|then)\b/,
  /^(?:when|where|who)\b.{2,80}, (?:we|it|they|i|the|then|this|that)\b/,
];

/** A wish to know in so many words, and what it is about: as good as a question. */
export const SPOKEN_OUT_QUESTION =
  /^(?!.*\bnot (?:know|wonder)).*\b(?:i (?:would (?:like|love)|want|need) to (?:know|ask|clarify|confirm)|i (?:am |was )?(?:just )?wonder(?:ing)?|you (?:please )?(?:tell|clarify|confirm)|(?:let|allow) me (?:to )?ask|(?:please )?(?:tell me|clarify)|my (?:\w+ )?question is)\b.*\b(?:how|whether|if|what|which|who|when|where|why)\b/;

/** A wish to know, in the words of a statement. Weak: only a fact that fits makes it a question. */
export const INDIRECT_QUESTIONS: readonly RegExp[] = [
  /\bi (?:would (?:like|love)|want|need) to (?:know|ask|clarify|confirm|check|understand)\b/,
  /\bi (?:am |was )?(?:just )?(?:wonder|wondering|curious|asking)\b/,
  /\b(?:can|could|would|will) you (?:please )?(?:tell|clarify|confirm|explain|share|specify|say|give)\b/,
  /\b(?:please (?:clarify|confirm|tell|specify)|let me ask|tell me|my (?:first |next |second |last |other )?question|i have (?:a|an|another|one|some|two|a few) (?:\w+ )?questions?)\b/,
  /\bi (?:do not|did not|am not) (?:know|sure|clear|get|understand) (?:how (?:many|much|often|long|big|large)|whether|if we|what kind)\b/,
];

/** Asks the interviewer to say or do the candidate's part. Never answered, whatever the facts hold. */
export const ASKS_FOR_SOLUTION: readonly RegExp[] = [
  /\b(?:give|tell|show|hand|write|send|reveal|share|leak) (?:me |us )?(?:the |an? |your |all |full |model |expected |correct |right |best |ideal |ready )*(?:solution|answers?|design|hints?|checklist|rubric|expectations|scoring|criteria|points)\b/,
  /\b(?:what|which) (?:is|are|would be) (?:the|your) (?:right|best|correct|expected|ideal|optimal|model|preferred|recommended)\b/,
  /\b(?:what|which)\b(?: [\w-]+){0,3} (?:would|do|should|did) you (?:use|choose|pick|recommend|suggest|prefer|do|propose|go with|expect|want|look)\b/,
  /\bhow (?:would|do|should|did) you (?:design|do|solve|approach|build|handle|scale|store|implement|model|shard|partition|cache|calculate|estimate)\b/,
  /\bwhat (?:are you looking for|do you expect|do you want (?:me )?to (?:hear|say)|am i missing|did i miss|have i missed|should i (?:say|mention|answer|have said))\b/,
  /\bwhat else (?:should|do|must|can|could|have|am|is|would)\b/,
  /\b(?:any|a|another|give me a) hints?\b/,
  /\b(?:can|could|would|will) you (?:please )?(?:help me|solve|do (?:it|this|that|the)|design|draw|give me|guide me|suggest|recommend)\b/,
  /\b(?:ignore|forget|disregard|override) (?:all |any |your |the |my |previous |prior |above |of )+(?:instructions?|rules?|prompts?|guidelines?)\b/,
  /\b(?:system prompt|answer key|marking scheme)\b/,
];

/** Asks for a design decision. A fact may settle it; the interviewer does not. */
export const ASKS_FOR_CHOICE: readonly RegExp[] = [
  /^(?:what|which)\b(?: [\w-]+){0,4} (?:should|shall|do|can|could|would|must) (?:i|we) (?:use|choose|pick|take|go with|prefer|apply|start with)\b/,
  /^(?:should|shall|must|can|could|do) (?:i|we) (?:use|choose|pick|go with|add|put|introduce|cache|shard|partition|replicate|denormali[sz]e|index|split|store|need (?:a|an) (?:cache|queue|database|index|cdn|load balancer))\b/,
  /^how (?:should|shall|do|can|could|would|must) (?:i|we) (?:best )?(?:design|scale|store|shard|partition|implement|approach|solve|handle|model|cache|replicate|generate|avoid|prevent|make|build|structure|calculate|estimate|find|get)\b/,
];

/** Wants to be judged now. */
export const ASKS_FOR_VERDICT: readonly RegExp[] = [
  /\bam i (?:right|wrong|correct|ok|okay|doing|on the right track|on track|close|missing)\b/,
  /\bhow am i doing\b/,
  /\bdid i (?:miss|forget|cover|do|get|pass)\b/,
  /^(?:is|was|does|would|do) (?:that|this|it|these|my|what i|the (?:design|diagram|answer|estimate|number|choice))\b.{0,40}\b(?:right|correct|good|enough|best|better|wrong|acceptable|what you (?:want|expect|had in mind|are looking for))\b/,
  /^(?:is|are) [\w ]{1,40} (?:better|best|a good (?:choice|idea|fit)|the right (?:choice|one|way)|correct)\b/,
  /\bwhat (?:do you think|is your (?:opinion|feedback|verdict))\b/,
  /\b(?:what|how much) (?:is my|would you) (?:score|rating|grade)\b/,
];

/** Wants a sign of life more than an answer. */
export const CHECKS_IN: readonly RegExp[] = [
  /^(?:right|ok|okay|yes|no|agreed|good|sounds good|fair(?: enough)?|makes? sense|you know|correct)\s*\?$/,
  /^(?:does|do|is) (?:that|this|it|you) (?:make sense|sound (?:good|right|ok|okay|reasonable|fair)|work(?: for you)?|ok|okay|clear|follow|fine|reasonable)\b/,
  /^are you (?:with me|following|there|still there|listening)\b/,
  /^(?:can|do) you (?:hear|see|follow|read) (?:me|my|this|it|the)\b/,
  /, (?:right|ok|okay|yes|no|correct|yeah)\s*\?$/,
];

/** Asks how to go about the interview. */
export const ASKS_HOW_TO_PROCEED: readonly RegExp[] = [
  /^(?:should|shall|can|may|could|do|would|must) (?:i|we|you want me to|you like me to|i need to|i have to|you need me to) (?:just |now |first |please )?(?:start|begin|draw|sketch|write|type|use the (?:board|whiteboard|canvas|pad)|talk|explain|describe|go|walk|take (?:a|some) (?:minute|moment|time|notes|second)|think|focus|skip|come|share|list|present|continue|proceed|elaborate|show|dive|jump|spend|do the|estimate|calculate|cover|concentrate|prioriti[sz]e|detail)\b/,
  /^(?:where|how|what) (?:should|shall|do|can|would you like me to|do you want me to) (?:i |we )?(?:start|begin|proceed|focus|continue)\b/,
  /^do you want me to\b/,
  /^would you like me to\b/,
  /^is it (?:ok|okay|fine) (?:if i|to) (?:start|begin|draw|skip|come|use|write|move|take|go)\b/,
];

export const ASKS_FOR_TIME: readonly RegExp[] = [
  /\bhow (?:much time|long|many minutes) (?:do|have|is|are) (?:i|we|left|there)\b(?: (?:have|got))?(?: left| for this| in (?:this|total)|\s*\??$)/,
  /\bhow much time (?:is )?left\b/,
  /\b(?:am i|are we) (?:running )?(?:out of|short on|over|on) time\b/,
];

export const ASKS_TO_REPEAT: readonly RegExp[] = [
  /\b(?:repeat|say|read|state) (?:that|it|the (?:question|problem|task|prompt|statement))(?: (?:again|once more|one more time|to me|please|for me))?\s*[?.!]*$/,
  /^(?:pardon|come again|what was the (?:question|problem|task)|what is the (?:question|problem|task))\b/,
  /\brepeat (?:that|the (?:question|problem|task))\b/,
];

/** Thinks this part is done. */
export const SAYS_DONE: readonly RegExp[] = [
  /\b(?:that|this) (?:is|was|should be|would be|will be) (?:pretty much |about |basically |probably |mostly |roughly )?(?:it|all|everything)(?: (?:i (?:have|had|wanted|can think of)|for|from|on|here|then|now)\b|\s*[,.!?]|$)/,
  /\bthat (?:covers|concludes|completes|wraps up)\b/,
  /\b(?:i|we) (?:am|are|have|feel|think (?:i|we) (?:am|are)) (?:all |pretty much |basically )?(?:done|finished|complete)\b/,
  /(?:^|\b(?:let us|shall|should|may|can|could|want to|like to|ready to|happy to|time to|going to|will|think)(?: (?:we|i))?(?: (?:can|should|could|will))? (?:now |then |please |just |probably )?)(?:move (?:on|ahead|forward|along)|(?:go|move|continue|proceed|switch|jump)(?: on)? (?:to|with) (?:the )?next(?: (?:part|section|phase|topic|step|stage|one)\b|\s*[,.!?]|$))/,
  /^moving on\b.{0,40}$/,
  /\bnext (?:part|section|phase|topic|step|stage|round),? ?(?:please|then|now)?\s*[.!?]*$/,
  /\bnothing (?:else|more|further|to add)\b|\bno (?:more|further|other) questions\b/,
  /\banything else (?:you|i should|we should|for this|on this|here)\b/,
  /\bready (?:for|to (?:start|begin)) the (?:next|design|estimat)/,
];

/** Before a sign of being done, in the same clause, these take it back. */
export const NOT_DONE_YET = /\b(?:not|never|before|until|once|after|when|unless|almost|nearly|without)\b[^,]*$/;

export const SAYS_STUCK: readonly RegExp[] = [
  /^i (?:really |honestly )?(?:do not know|have no idea|am (?:stuck|lost|blank|drawing a blank)|can ?not (?:think of|come up with|remember))\b/,
  /^i am not sure (?:what|how|where) (?:to|else|i)\b/,
  /^no idea\b/,
];

/** A sentence that answers the question before it, so that the question was the candidate's own. */
export const OWN_ANSWER =
  /^(?:well|yes|yeah|no|probably|maybe|because|since|it (?:is|would|will|depends|should)|the answer|say|about|around|roughly|perhaps|presumably|i (?:think|guess|believe|suppose|assume|am assuming|would (?!like|love|need|want)|will (?!need|ask)|say|use|put|expect)|let us (?:say|assume|take|use|go with|suppose)|we (?:can|could|would|will|should|might|put|use|store|add|keep|run|split|shard|partition|cache|write|send|need to|replicate|assume)|\d)/;

/** Speaks of an assumption, which the interviewer may settle. */
export const ASSUMES = /\b(?:assum\w*|suppos\w*|presum\w*|let us (?:say|take)|i guess|i take it|so there are)\b/;
