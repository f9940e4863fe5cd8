import { plain } from './plain.ts';

/** Words of a question that say nothing about what it asks for. */
const EMPTY_WORDS = new Set(
  (
    'a an and any are as at be been but by can could did do does for from had has have how i if in into is it its just kind like ' +
    'may me much must my need needed of on or our out please shall should so some sort such than that the their them there these ' +
    'they this those to type us was we were what when where whether which who will with would you your about also assume care ' +
    'consider expect expected handle have here know let need no not now okay only possible really require required say support ' +
    'system service tell think thing things want worry able allow allowed clarify confirm many suppose understand understanding ' +
    'design build something someone somebody anything given per up down get got go going let make ask asking question use used using million billion thousand hundred'
  ).split(' '),
);

/** Pairs that mean something together though each half means little. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/\bhow (?:many|much)\b/g, 'howmany'],
  [/\bhow often\b/g, 'howoften'],
  [/\bhow (?:long|large|big)\b/g, 'size'],
  [/\bhow (?:fast|quick|quickly|soon)\b/g, 'latency'],
  [/\b(?:sign|log)(?:ed|ged)?[- ]?(?:in|up)\b/g, 'login'],
  [/\bdata ?cent(?:er|re)s?\b/g, 'region'],
  [/\bwhere (?:is|are|do|does|will|would)\b/g, 'region'],
  [/\btime to live\b/g, 'expiry'],
];

/** Words that candidates and packs use for each other. The first of a line stands for all. */
const SYNONYMS: readonly string[] = [
  'user people person customer member visitor dau mau audience',
  'traffic qps rps throughput',
  'latency slow fast quick quickly speed',
  'availability available uptime downtime outage sla',
  'consistency consistent stale eventual eventually',
  'region country geography geographic geographical global globally world worldwide international location',
  'mobile phone smartphone',
  'delete remove deletion removal',
  'expire expiry expiration ttl',
  'retention retain kept keep lifetime forever',
  'image picture photo',
  'analytics statistics stats dashboard tracking track',
  'login authenticate authentication auth signin registration register account anonymous',
  'durability durable lose losing lost loss',
  'size big large length biggest largest bigger larger',
  'cost budget money price expensive cheap',
  'abuse malicious spam phishing fraud malware',
  'peak spike burst busiest surge',
  'growth grow forecast',
  'private privacy gdpr',
  'edit modify update change editable',
  'notification notify alert',
  'custom vanity personalised personalized',
  'duplicate twice identical same',
  'choose pick select',
  'follow follower',
  'guess guessable unguessable predictable unpredictable',
  'mutual bidirectional symmetric',
  'order sort',
  'lag delay',
  'appear show shown visible',
  'fresh freshness recent',
  'day daily',
  'month monthly',
];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(stem);
    return others.map((word) => [word, first] as const);
  }),
);

/** The stems of a text that carry meaning, each once, in order. */
export function stemsOf(text: string): string[] {
  const paired = PAIRS.reduce((current, [pattern, word]) => current.replace(pattern, word), plain(text));
  const words = paired.match(/[a-z0-9]+/g) ?? [];
  const stems = words.filter((word) => !EMPTY_WORDS.has(word)).map((word) => canonical(stem(word)));
  return [...new Set(stems)];
}

function canonical(word: string): string {
  return CANONICAL.get(word) ?? word;
}

/** A word without its commonest endings. Crude, and the same on both sides, which is all that matching needs. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const bare = singular.length > 5 ? singular.replace(/(?:ing|ed|ly|(?<=.{5})ion)$/, '') : singular;
  const single = bare !== singular ? bare.replace(/([bdgmnprt])\1$/, '$1') : bare;
  return single.length > 3 ? single.replace(/e$/, '') : single;
}
