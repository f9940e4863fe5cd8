/** What one line of a text speaks for. All patterns are linear: no repetition stands inside another. */

const BULLET = /^\s*(?:[-*•·–—▪◦‣☐☑✓✔]|\[[ x]?\]|\(?\d{1,2}[.)]|[a-z][.)])\s*(?=\S)/iu;
const METHOD =
  /^(?:https?\s+)?(?:get|post|put|patch|delete|head|options|ws|wss|websocket|sse)\s+(?:https?:\/)?\/?[/{:<]/iu;
const PATH = /^\/[\w{}:<>-]+(?:\/[\w{}:<>-]+)*(?:\?\S*)?(?:\s|$)/u;
const RPC = /^(?:rpc|query|mutation|subscription|service|func|function|def)\s+\w+\s*[({]/u;
const CALL = /^[\p{L}_][\w.]*\s?\((?<inside>[^()]{0,200})\)/u;
const RETURNS = /^[\p{L}_][\w.]*\s?\([^()]{0,200}\)\s*(?:->|=>|→|:)\s*\S/u;
const CALL_VERB =
  /^(?:get|set|put|post|create|add|insert|delete|remove|update|send|list|fetch|find|search|query|follow|unfollow|like|unlike|upload|download|mark|book|cancel|reserve|confirm|login|logout|register|sign|subscribe|unsubscribe|publish|push|pull|poll|read|write|open|close|start|stop|join|leave|accept|reject|request|submit|generate|shorten|redirect|resolve|validate|check|pay|charge|refund|vote|share|save|load|store|lookup|enqueue|dequeue|ack|acquire|release|lock|unlock|increment|incr|decr|allow|is|has|on|notify|stream|play|match|rate|edit|move|copy|sync|crawl|schedule|run|execute|view|show|place|init|complete|report|log|emit|track|count|rank|score|fetch|call|use)(?![a-z])/u;
const FIELD_NAME = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*(?:\s*\((?:pk|fk|sk)\))?$|^[a-z]+(?:Id|At|Key|Url|Name)$/u;
const TYPE =
  /(?:[:\s]|^)(?:big|small|tiny)?(?:uuid|guid|int|integer|bigint|serial|varchar|nvarchar|char|text|string|str|bool|boolean|timestamp|timestamptz|datetime|date|float|double|decimal|numeric|number|long|json|jsonb|blob|enum|array|list|set|map|point|bytes)(?:\s*\(\d+\)|\[\])?(?=\s*(?:$|[,;)\]?]|pk\b|fk\b|not null|null\b|primary|unique|index|\/\/))/iu;
const KEY_WORDS =
  /(?:^|[\s(,:[])(?:pk|fk|sk|gsi|lsi|primary key|foreign key|partition key|sort key|shard key|clustering key|composite key)(?:$|[\s),:\]])/iu;
const TABLE =
  /^(?:create table|table|tbl|class|entity|collection|type|struct|interface|model)\b[:\s]+\w+|\b(?:table|collection)\s*[:(]|^tables?\s*:/iu;
const BRACED = /^\p{Lu}?\w+\s*\{[^{}]*,[^{}]*\}\s*$/u;
const ID_LIKE = /^(?:id|[a-z]+_(?:id|at|ts|key|url|hash|name|count)|[a-z]+Id)$/u;

const MAGNITUDE = /\d\s*(?:[kmb]|million|billion|trillion)\b/iu;
const LARGE_OR_COMBINED = /\d{3,}|\d\s*[*×x/^]\s*\d/iu;
const UNIT_OF_LOAD =
  /\b(?:qps|rps|tps|wps|iops|dau|mau|wau|ccu|[kmgtp]i?b(?:ps)?|mbit|gbit|(?:kilo|mega|giga|tera|peta)bytes?|bytes)\b|\d\s*[kmgtp]b\b|\/\s?(?:s|sec|second|min|minute|h|hr|hour|day|d|mo|month|yr|year)\b|\bper\s(?:s|sec|second|min|minute|hour|day|week|month|year|user|msg|message|server|node)\b|\ba\s(?:day|second|month|year)\b/iu;
const COMPUTED = /[=≈]|~|->|=>|→|\d\s*[*x×]\s*\d|\d\s*[*x×]\s|[*×]\s*\d|\d\s*\/\s*\d|\^\s*\d|\d:\d|\be\d\b/iu;
const BOUND =
  /[<>≤≥]\s*\d|\bp\d{2,3}\b|\b99(?:\.\d+)?\b|\b(?:under|within|in)\s?<?\s?\d+(?:\.\d+)?\s?(?:%|[mµun]?s\b|sec|min|hour|h\b)|\bless than \d|\bat least (?!once)|\bat most\b/iu;

const LIMIT = /[<≤]\s?\d|\b(?:under|within|in|less than)\s?<?\s?\d/iu;
const CLAUSE_END = /[,;.]\s/u;
/** One line of many clauses does not outweigh a whole text. */
const MOST_OF_A_LINE = 2;

const MODAL =
  /\b(?:can|must|should|shall|cannot|can't|mustn't|need(?:s)? to|want(?:s)? to|i want|able to|support(?:s)?|never|no [\p{L}]+ (?:is|are|loss|lost)|no (?:data )?loss|ever lost|not lost|no lost|no [\p{L}]+ (?:after|before|without|twice)|no over\w+|every [\p{L}]+ (?:sees|gets|has|is)|one [\p{L}]+ = one|nice to have)\b/iu;
const PROMISE =
  /^(?:as an? [\p{L}]+,? i\b|(?:the |an? |each |every |all )?(?:system|service|app|platform|api|[\p{L}]+)\s(?:can(?:not)?|must|should|shall|may|never)\s(?!we\b|i\b|it\b))/iu;
const QUALITY =
  /\b(?:availab(?:le|ility)|durab(?:le|ility)|latency|scalab(?:le|ility)|consisten(?:t|cy)|reliab(?:le|ility)|fault[\s-]toleran(?:t|ce)|uptime|real[\s-]?time|secur(?:e|ity)|privacy|low cost|cheap|throughput|idempotent|exactly[\s-]once|at[\s-]least[\s-]once|ap over cp|cp over ap|resilien(?:t|ce)|accura(?:te|cy)|fast|in order|strict order)\b/iu;
const ACTION =
  /^(?:(?:the )?(?:users?|riders?|drivers?|customers?|admins?|sellers?|buyers?|hosts?|guests?|clients?|players?|viewers?|creators?|couriers?|restaurants?|merchants?|advertisers?|members?|people|we|system)\s+(?!db|id)(?:(?:can|must|should|may)\s+)?)?(?:post|create|view|see|upload|download|follow|unfollow|like|comment|share|search|find|book|reserve|cancel|pay|order|track|send|receive|read|write|edit|delete|update|add|remove|browse|watch|stream|play|listen|chat|message|call|join|leave|invite|vote|rate|review|shorten|redirect|register|sign|log ?in|login|logout|match|request|accept|approve|decline|notify|get|list|show|save|store|sync|report|submit|buy|sell|bid|subscribe|publish|crawl|index|rank|recommend|count|monitor|alert|schedule|run|generate|set|choose|select|explain|check|mark|move|pick|place|open|close|start|stop|import|export|block|mute|reply|tag|filter|sort|suggest|autocomplete|withdraw|deposit|transfer|refund|detect|collect|aggregate|query|explane|aprove|limit|throttle|allow|reject|fail|translate|compare|recover|retry|expire)(?:s|es)?(?=$|[\s,/.;:&+])/iu;

/** How strongly a line speaks for each sort of text that is not a note. */
export interface LineSigns {
  readonly requirements: number;
  readonly estimates: number;
  readonly api: number;
  readonly schema: number;
}

export function signsOf(line: string): LineSigns {
  const text = line.replace(BULLET, '').trim();
  const bulleted = BULLET.test(line);
  const api = apiSign(text);
  const schema = api >= 1 ? 0 : schemaSign(text);
  if (api >= 1 || schema >= 1) return { requirements: 0, estimates: 0, api, schema };
  const estimates = estimateSign(text);
  const requirements = text
    .split(CLAUSE_END)
    .reduce((sum, clause) => sum + requirementSign(clause.trim(), bulleted), 0);
  return { requirements: Math.min(requirements, MOST_OF_A_LINE), estimates, api, schema };
}

function apiSign(text: string): number {
  if (METHOD.test(text) || RPC.test(text)) return 2;
  if (PATH.test(text)) return 1;
  const inside = CALL.exec(text)?.groups?.['inside'];
  if (inside === undefined || KEY_WORDS.test(text)) return 0;
  if (RETURNS.test(text)) return 2;
  return CALL_VERB.test(text) ? 1 : 0;
}

function schemaSign(text: string): number {
  if (KEY_WORDS.test(text) || TABLE.test(text) || BRACED.test(text)) return 1.5;
  if (TYPE.test(text) && text.split(/\s/u).length <= 6) return 1;
  const listed = CALL.exec(text)?.groups?.['inside'] ?? /^[\p{L}_ ]{1,30}:\s*(.+,.+)$/u.exec(text)?.[1];
  const fields = (listed ?? text).split(/[,|]/u).map((field) => field.trim());
  const names = fields.filter((field) => FIELD_NAME.test(field)).length;
  const ids = fields.filter((field) => ID_LIKE.test(field)).length;
  if (fields.length > 1 && ids > 0 && names * 2 >= fields.length) return 1.5;
  if (CALL.test(text) && fields.length > 1 && names === fields.length) return 1;
  return fields.length === 1 && ids === 1 ? 1 : 0;
}

function estimateSign(text: string): number {
  if (!/\d/u.test(text)) return 0;
  const load = UNIT_OF_LOAD.test(text);
  const numbers = text.match(/\d[\d.,]*/gu)?.length ?? 0;
  const computed =
    COMPUTED.test(text) && (load || MAGNITUDE.test(text) || (numbers > 1 && LARGE_OR_COMBINED.test(text)));
  if (load && computed) return 2;
  if (load) return BOUND.test(text) ? 0.5 : 0.9;
  if (computed) return /[=≈^]|[*×]/u.test(text) ? 1.5 : 0.5;
  return MAGNITUDE.test(text) ? 0.6 : 0;
}

function requirementSign(text: string, bulleted: boolean): number {
  const signs = [
    MODAL.test(text),
    PROMISE.test(text) && !text.endsWith('?'),
    QUALITY.test(text) && (bulleted || text.length > 12),
    ACTION.test(text),
    BOUND.test(text),
  ];
  const strength = signs.filter(Boolean).length;
  const limit = LIMIT.test(text) ? 0.4 : 0;
  return strength === 0 ? 0 : strength * 0.6 + limit + (bulleted ? 0.4 : 0);
}
