import { APPLICATION_CUES, CUES_OF, GENERIC_CUES, type Level, type PointCue } from './cues/catalogue.ts';
import { findCues, type CueHit, type CueIndex } from './cues/cue-index.ts';
import type { Span } from './cues/match-cue.ts';
import type { Feature, PointCues } from './cues/point-cues.ts';
import {
  APPLIED_LIFT,
  BREADTH_CAP,
  BREADTH_STEP,
  COVERED_AT,
  FEATURE_WINDOW,
  LEVEL_STRENGTH,
  LIFT,
  LIST_CAP,
  MOST_LIFTS,
  NEGATION_FACTOR,
  QUESTION_FACTOR,
} from './data/weights.ts';
import { beginsWithAssent, isBackground, isProbe, isProposal, markGraderAddress } from './detectors/address.ts';
import { markLists } from './detectors/buzzwords.ts';
import { NOTHING, type Without } from './detectors/families.ts';
import type { Joint } from './detectors/fragments.ts';
import { forgesVerdicts } from './detectors/speaks-to-reader.ts';
import { isNegated } from './detectors/negation.ts';
import { markQuestions } from './detectors/questions.ts';
import { mendReading, readText, type Reading } from './text/reading.ts';

/** What one text says about one point. */
export interface Trace {
  readonly strength: number;
  /** The words that say it best. */
  readonly span: Span;
}

/** Everything that can be known of a text without the texts around it. */
export interface Analysis {
  readonly reading: Reading;
  readonly traces: ReadonlyMap<string, Trace>;
  /** Spans of the questions asked. */
  readonly questions: readonly Span[];
  readonly background: boolean;
  readonly assents: boolean;
  readonly probes: boolean;
  readonly proposes: boolean;
  /** Whether it hands in verdicts of its own: such a text earns nothing. */
  readonly forgesVerdicts: boolean;
  /** Whether it reasons, chooses or calculates at all. */
  readonly substantial: boolean;
}

interface Marks {
  readonly without: Without;
  readonly questions: readonly boolean[];
  readonly lists: readonly boolean[];
  readonly address: readonly boolean[];
  readonly features: readonly CueHit<Feature>[];
}

interface Worth {
  readonly cue: string;
  readonly strength: number;
  readonly span: Span;
}

/** Fewest words of an answer that can be substantial. */
const SUBSTANCE_WORDS = 12;

/** Reads a text against every cue. `label` says that it is a drawing's label, which is a list by nature and none to hold against it. */
export function analyse(
  text: string,
  guide: CueIndex<PointCue> | null,
  label: boolean,
  without: Without = NOTHING,
): Analysis {
  const reading = readText(text, without);
  const marks = marksOf(reading, label, without);
  const traces = tracesOf(hitsOf(reading, guide), reading, marks);
  const mended = mendReading(reading, without);
  return {
    reading,
    traces: mended ? strongerOf(traces, mendedTraces(mended, reading, guide, label, without)) : traces,
    questions: questionSpans(reading, marks.questions),
    background: isBackground(reading),
    assents: beginsWithAssent(reading),
    probes: isProbe(reading),
    proposes: isProposal(reading),
    forgesVerdicts: !without.has('address') && forgesVerdicts(text),
    substantial: reading.words.length >= SUBSTANCE_WORDS && marks.features.some((hit) => hit.value !== 'flow'),
  };
}

/** What two turns say together, by the place of its words in each. */
export interface JointAnalysis {
  readonly left: ReadonlyMap<string, Trace>;
  readonly right: ReadonlyMap<string, Trace>;
}

/** Reads a joint against every cue. Words between the turns help to understand them and are evidence of neither. */
export function analyseJoint(
  joint: Joint,
  left: Reading,
  right: Reading,
  guide: CueIndex<PointCue> | null,
  without: Without,
): JointAnalysis {
  const { reading, traces } = analyse(joint.text, guide, false, without);
  const sides = { left: new Map<string, Trace>(), right: new Map<string, Trace>() };
  for (const [id, { strength, span }] of traces) {
    const words = reading.words.slice(span.from, span.to);
    const before = words.filter((word) => word.end <= joint.leftLength);
    const after = words.filter((word) => word.start >= joint.rightAt);
    const mine = after.length >= before.length ? after : before;
    const shift = mine === after ? -joint.rightAt : joint.leftFrom;
    const place = spanAt(
      mine === after ? right : left,
      (mine[0]?.start ?? -1) + shift,
      (mine.at(-1)?.end ?? -1) + shift,
    );
    if (mine.length > 0 && place) sides[mine === after ? 'right' : 'left'].set(id, { strength, span: place });
  }
  return sides;
}

function spanAt(reading: Reading, start: number, end: number): Span | null {
  const from = reading.words.findIndex((word) => word.end > start);
  const to = reading.words.findLastIndex((word) => word.start < end) + 1;
  return from >= 0 && to > from ? { from, to } : null;
}

function marksOf(reading: Reading, label: boolean, without: Without): Marks {
  return {
    without,
    questions: without.has('questions') ? [] : markQuestions(reading.words),
    lists: label || without.has('lists') ? [] : markLists(reading),
    address: without.has('address') ? [] : markGraderAddress(reading),
    features: findCues(APPLICATION_CUES, reading),
  };
}

const hitsOf = (reading: Reading, guide: CueIndex<PointCue> | null): CueHit<PointCue>[] => [
  ...findCues(GENERIC_CUES, reading),
  ...(guide ? findCues(guide, reading) : []),
];

/** What the mended words say, at the places of the words as they stand in the text. */
function mendedTraces(
  mended: Reading,
  reading: Reading,
  guide: CueIndex<PointCue> | null,
  label: boolean,
  without: Without,
): Map<string, Trace> {
  const placed = new Map<string, Trace>();
  for (const [id, trace] of tracesOf(hitsOf(mended, guide), mended, marksOf(mended, label, without))) {
    const start = mended.words[trace.span.from]?.start ?? 0;
    const span = spanAt(reading, start, mended.words[trace.span.to - 1]?.end ?? 0);
    if (span) placed.set(id, { strength: trace.strength, span });
  }
  return placed;
}

function strongerOf(one: Map<string, Trace>, other: Map<string, Trace>): Map<string, Trace> {
  const stronger = new Map(one);
  for (const [id, trace] of other) if (trace.strength > (one.get(id)?.strength ?? 0)) stronger.set(id, trace);
  return stronger;
}

function tracesOf(hits: readonly CueHit<PointCue>[], reading: Reading, marks: Marks): Map<string, Trace> {
  const worths = new Map<string, Worth[]>();
  for (const hit of hits) {
    const point = CUES_OF.get(hit.value.pointId);
    if (!point || marks.address[hit.span.from]) continue;
    const worth = { cue: hit.cue, strength: strengthOf(hit, point, reading, marks), span: hit.span };
    const list = worths.get(point.id);
    if (list) list.push(worth);
    else worths.set(point.id, [worth]);
  }
  return new Map([...worths].map(([id, list]) => [id, combine(list)]));
}

function strengthOf(hit: CueHit<PointCue>, point: PointCues, reading: Reading, marks: Marks): number {
  const found = featuresAround(hit.span, reading, marks.features, hit.value.level);
  const lifts = Math.min(MOST_LIFTS, point.lifts.filter((feature) => found.has(feature)).length);
  const level = LEVEL_STRENGTH[hit.value.level];
  const floor = hit.value.level === 'settles' ? Math.max(level, point.coveredAt ?? COVERED_AT) : level;
  const base = floor + lifts * (level > LEVEL_STRENGTH.names ? APPLIED_LIFT : LIFT);
  if (marks.lists[hit.span.from] && !point.listing) return Math.min(base, LIST_CAP);
  const asked = !point.asking && marks.questions[hit.span.from] ? QUESTION_FACTOR : 1;
  const denies = !marks.without.has('negation') && isNegated(reading.stems, hit.span);
  const denied = denies && !found.has('reason') ? NEGATION_FACTOR : 1;
  return base * asked * denied;
}

function featuresAround(span: Span, reading: Reading, hits: readonly CueHit<Feature>[], level: Level): Set<Feature> {
  const from = span.from - FEATURE_WINDOW;
  const to = span.to + FEATURE_WINDOW;
  const found = new Set<Feature>(
    hits.filter((hit) => hit.span.from >= from && hit.span.to <= to).map((hit) => hit.value),
  );
  const near = reading.tags.slice(Math.max(0, LEVEL_STRENGTH[level] > LEVEL_STRENGTH.names ? span.from : from), to);
  if (near.some((tags) => tags.length > 0)) found.add('number');
  return found;
}

function combine(worths: readonly Worth[]): Trace {
  const best = worths.reduce((a, b) => (b.strength > a.strength ? b : a));
  const others = new Set(
    worths
      .filter((worth) => worth.cue !== best.cue && worth.strength >= LEVEL_STRENGTH.hints)
      .map((worth) => worth.cue),
  );
  const listed = worths.every((worth) => worth.strength <= LIST_CAP);
  const breadth = listed ? 0 : Math.min(BREADTH_CAP, others.size * BREADTH_STEP);
  return { strength: best.strength + breadth, span: best.span };
}

function questionSpans(reading: Reading, marks: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  reading.words.forEach((word, at) => {
    if (!marks[at]) return;
    const last = spans.at(-1);
    if (last && !word.opens && last.to === at) spans[spans.length - 1] = { from: last.from, to: at + 1 };
    else spans.push({ from: at, to: at + 1 });
  });
  return spans;
}
