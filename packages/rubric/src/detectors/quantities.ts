import type { Word } from '../text/words.ts';

const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty eighty ninety hundred thousand million billion'.split(
    ' ',
  ),
);
const LARGE = new Set(['k', 'm', 'b', 'mil', 'hundred', 'thousand', 'million', 'billion', 'trillion', 'lakh', 'crore']);
const BYTES = new Set([
  'byte',
  'kilobyte',
  'megabyte',
  'gigabyte',
  'terabyte',
  'petabyte',
  'kib',
  'mib',
  'gib',
  'tib',
  'bit',
  'kbps',
  'mbps',
  'gbps',
]);
const SHORT_TIME = new Set(['millisecond', 'second', 'microsecond', 'minut']);
const LONG_TIME = new Set(['hour', 'day', 'week', 'month', 'year']);
const RATES = new Set(['qps']);
/** Words between a number and its unit: "20 million active users", "500 approximately QPS". */
const UNIT_REACH = 3;

/**
 * The kinds of number each word stands for: `<num>`, `<big>` (thousands and more), `<bytes>`, `<time>` (up to minutes), `<long>`
 * (hours and more), `<rate>` (per second), `<pct>`, `<ratio>` (10:1, 80/20), `<nines>`.
 */
export function tagQuantities(words: readonly Word[]): string[][] {
  const tags = words.map((word, i) => (isNumber(word.norm) ? kindsOf(word.norm, i, words) : []));
  return tags.map((kinds, i) => (kinds.length > 0 ? kinds : (unitKind(words[i]?.stem ?? '', tags, i) ?? kinds)));
}

/** A unit has the kind of its number, so that a cue can go on after it: "20 GB per day". */
function unitKind(stem: string, tags: readonly (readonly string[])[], at: number): string[] | null {
  const kind = BYTES.has(stem) ? '<bytes>' : SHORT_TIME.has(stem) ? '<time>' : LONG_TIME.has(stem) ? '<long>' : null;
  if (kind === null) return null;
  const near = tags.slice(Math.max(0, at - UNIT_REACH), at);
  return near.some((kinds) => kinds.includes(kind)) ? [kind] : null;
}

function isNumber(norm: string): boolean {
  return (
    /^\$?\d[\d.,:/]*(?:k|m|b|gb|mb|kb|tb|x|ms|th)?$/.test(norm) ||
    NUMBER_WORDS.has(norm) ||
    norm === 'thousands' ||
    norm === 'millions' ||
    norm === 'billions'
  );
}

function kindsOf(norm: string, at: number, words: readonly Word[]): string[] {
  const kinds = ['<num>'];
  const value = Number.parseFloat(norm.replace(/[$,]/g, ''));
  if (/^\d+(?:\.\d+)?[:/]\d+$/.test(norm)) kinds.push('<ratio>');
  if (/^99[.\d]*$/.test(norm)) kinds.push('<nines>');
  if (LARGE.has(norm.replace(/s$/, '')) || /\d(?:k|m|b)$/.test(norm) || value >= 1000) kinds.push('<big>');
  for (let next = at + 1; next <= at + UNIT_REACH && next < words.length; next++) {
    const stem = words[next]?.stem ?? '';
    if (next === at + 1 && LARGE.has(stem)) kinds.push('<big>');
    if (BYTES.has(stem)) kinds.push('<bytes>');
    if (SHORT_TIME.has(stem) && words[next - 1]?.stem !== 'per') kinds.push('<time>');
    if (LONG_TIME.has(stem) && words[next - 1]?.stem !== 'per') kinds.push('<long>');
    if (RATES.has(stem) || (stem === 'second' && words[next - 1]?.stem === 'per') || (stem === 's' && next > at + 1))
      kinds.push('<rate>');
    if (stem === '%' || stem === 'percent') kinds.push('<pct>');
    if (stem === 'nine') kinds.push('<nines>');
    if (isNumber(words[next]?.norm ?? '') && !LARGE.has(stem)) break;
  }
  return [...new Set(kinds)];
}
