import { APPLICATION_CUES } from './cues/catalogue.ts';
import { findCues, type CueHit } from './cues/cue-index.ts';
import type { Span } from './cues/match-cue.ts';
import type { Feature } from './cues/point-cues.ts';
import { FEATURE_WINDOW } from './data/weights.ts';
import type { Reading } from './text/reading.ts';
import type { Reason, SignWords } from './verdicts.ts';

/** What of a sign is shown: enough to recognise the thought, less than its sentence. */
const SHOWN_WORDS = 8;
/** A bare "because" shows nothing. */
const FEWEST_WORDS = 3;
/** A figure says little without what it counts. */
const COUNTED_WORDS = 3;
/** These signs stand in the middle of what they say; the others begin it. */
const INSIDE: ReadonlySet<Feature> = new Set(['compare', 'flow', 'place']);
const LEAD_WORDS = 3;
/** A plain "one" or "two" is often no figure at all: any other kind of number is shown before it, and a spelt one never. */
const PLAIN_NUMBER = '<num>';
const PER = 'per';
const FIGURE = /\d|hundred|thousand|million|billion|trillion|percent|nines/i;
const DANGLING =
  /^(?:about|and|are|as|at|be|but|by|for|from|have|i|if|in|is|it|know|like|of|on|or|per|so|that|this|to|we|which|with|you)$/;

/** A text is read by every report and every live reading that quotes it. */
const featuresOf = new WeakMap<Reading, readonly CueHit<Feature>[]>();

/** The signs of application close to a wording, and within bounds where there are some, each with the place nearest to it. */
export function signsAround(reading: Reading, span: Span, bounds?: Span): Map<Feature, Span> {
  const known = featuresOf.get(reading) ?? findCues(APPLICATION_CUES, reading);
  featuresOf.set(reading, known);
  const window = {
    from: Math.max(bounds?.from ?? 0, span.from - FEATURE_WINDOW),
    to: Math.min(bounds?.to ?? reading.words.length, span.to + FEATURE_WINDOW),
  };
  const signs = new Map<Feature, Span>();
  const near = known.filter((hit) => hit.span.from >= window.from && hit.span.to <= window.to);
  for (const { value, span: place } of near.toSorted((a, b) => gap(a.span, span) - gap(b.span, span)))
    if (!signs.has(value)) signs.set(value, place);
  const number = numberNear(reading, span, window);
  if (number) signs.set('number', number);
  return signs;
}

/** The words of the quote for those of the reasons that stand in it, verbatim and at most {@link SHOWN_WORDS} long. */
export function wordsOfSigns(reasons: readonly Reason[], reading: Reading, span: Span, quote: string): SignWords[] {
  const signs = signsAround(reading, span, boundsOf(quote, reading, span));
  const shown: Span[] = [];
  return reasons.flatMap((reason) => {
    const feature = reason as Feature;
    const place = signs.get(feature);
    if (!place) return [];
    const whole = feature === 'number' ? counted(reading, place) : thought(reading, place, INSIDE.has(feature));
    const words = reading.text.slice(reading.words[whole.from]?.start, reading.words[whole.to - 1]?.end);
    const says = feature === 'number' ? FIGURE.test(words) : whole.to - whole.from >= FEWEST_WORDS;
    if (!says || !quote.includes(words) || shown.some((other) => other.from < whole.to && whole.from < other.to))
      return [];
    shown.push(whole);
    return [{ reason, words }];
  });
}

/** The words of the quote around the wording. */
function boundsOf(quote: string, { text, words }: Reading, span: Span): Span {
  const start = text.lastIndexOf(quote, words[span.from]?.start ?? 0);
  const from = words.findIndex((word) => word.start >= start);
  const to = words.findLastIndex((word) => word.end <= start + quote.length) + 1;
  return start < 0 || from < 0 ? { from: 0, to: 0 } : { from, to };
}

const gap = (a: Span, b: Span): number => Math.max(0, a.from - b.to, b.from - a.to);

function numberNear(reading: Reading, span: Span, window: Span): Span | null {
  const places = reading.tags.slice(window.from, window.to).flatMap((tags, i) => {
    const at = window.from + i;
    return tags.length === 0 ? [] : [{ from: at, to: at + 1, isPlain: tags.every((tag) => tag === PLAIN_NUMBER) }];
  });
  const [nearest] = places.toSorted(
    (a, b) => Number(a.isPlain) - Number(b.isPlain) || gap(a, span) - gap(b, span) || a.from - b.from,
  );
  return nearest ?? null;
}

/** A figure from its first word to what it counts. */
function counted({ words, tags }: Reading, place: Span): Span {
  let { from, to } = place;
  const goesOn = (at: number): boolean => words[at]?.opens === false && !words[at].item;
  while (from > 0 && goesOn(from) && (tags[from - 1]?.length ?? 0) > 0) from -= 1;
  while (goesOn(to) && (tags[to]?.length ?? 0) > 0) to += 1;
  const figure = to;
  const counts = (at: number): boolean =>
    goesOn(at) && (words[at]?.norm === PER || !DANGLING.test(words[at]?.norm ?? ''));
  while (to < figure + COUNTED_WORDS && counts(to)) to += 1;
  return { from, to: withoutDangling(words, figure, to) };
}

function thought({ words }: Reading, place: Span, isInside: boolean): Span {
  let { from, to } = place;
  for (let lead = 0; isInside && lead < LEAD_WORDS && from > 0 && words[from]?.opens === false; lead += 1) from -= 1;
  while (to < from + SHOWN_WORDS && words[to]?.opens === false) to += 1;
  return { from, to: withoutDangling(words, place.to, to) };
}

function withoutDangling(words: Reading['words'], least: number, to: number): number {
  let end = to;
  while (end > least && DANGLING.test(words[end - 1]?.norm ?? '')) end -= 1;
  return end;
}
