import type { Read, Sighting } from './collect.ts';
import { APPLICATION_CUES, CUES_OF } from './cues/catalogue.ts';
import { findCues, type CueHit } from './cues/cue-index.ts';
import type { Feature } from './cues/point-cues.ts';
import { FEATURE_WINDOW } from './data/weights.ts';
import { markLists } from './detectors/buzzwords.ts';
import { isNegated } from './detectors/negation.ts';
import type { Reading } from './text/reading.ts';
import type { Reason, Status } from './verdicts.ts';

/** Each sign counts once for a point, and no point has more than these. */
const ORDER: readonly Feature[] = ['number', 'reason', 'choice', 'compare', 'place', 'flow'];

/** A text is read by every report and every live reading that quotes it. */
const featuresOf = new WeakMap<Reading, readonly CueHit<Feature>[]>();

/**
 * Why a point got its status, from its strongest sighting; `alone` says that this one sighting reaches the status without the others.
 * Names kinds of signs only: the wordings themselves are for the engine. Implements R56.
 */
export function reasonsFor(
  pointId: string,
  status: Status,
  sighting: Sighting | undefined,
  reads: readonly Read[],
  alone: boolean,
): Reason[] {
  const read = sighting && reads[sighting.index];
  if (!read) return [];
  const how = howRaised(pointId, status, sighting, read);
  if (status === 'missing') return ['weak', ...how.filter((reason) => HELD_BACK.has(reason))];
  return alone ? how : [...how.filter((reason) => reason !== 'outright'), 'repeated'];
}

/** What notes of the phase for requirements make by their lines. */
const REQUIREMENTS = 'feature-expectations';
const LISTED: ReadonlySet<string> = new Set(['FE1', 'FE2']);

const HELD_BACK: ReadonlySet<Reason> = new Set(['only-listed', 'only-asked', 'denied']);

function howRaised(pointId: string, status: Status, sighting: Sighting, { observation, analysis }: Read): Reason[] {
  const point = CUES_OF.get(pointId);
  const isTrace = analysis.traces.get(pointId)?.span === sighting.span;
  if (observation.kind === 'diagram') return status === 'covered' || observation.connected ? ['drawn'] : ['only-named'];
  if (observation.kind === 'note' && observation.phaseId === REQUIREMENTS && LISTED.has(pointId))
    return ['written-list'];
  if (!isTrace) {
    if (sighting.initiative === 'given') return ['adopted'];
    return sighting.initiative === 'prompted' ? ['answer'] : ['questions'];
  }
  const { reading, questions } = analysis;
  const signs = signsAround(reading, sighting);
  const held: Reason[] = [];
  if (!point?.listing && markLists(reading)[sighting.span.from]) held.push('only-listed');
  if (!point?.asking && questions.some(({ from, to }) => from <= sighting.span.from && sighting.span.from < to))
    held.push('only-asked');
  if (isNegated(reading.stems, sighting.span) && !signs.has('reason')) held.push('denied');
  const lifts = ORDER.filter((feature) => signs.has(feature) && point?.lifts.includes(feature));
  if (status === 'covered') return lifts.length > 0 ? lifts : ['outright'];
  if (held.length > 0) return held;
  return lifts.length > 0 ? lifts : ['only-named'];
}

function signsAround(reading: Reading, { span }: Sighting): Set<Feature> {
  const known = featuresOf.get(reading) ?? findCues(APPLICATION_CUES, reading);
  featuresOf.set(reading, known);
  const from = span.from - FEATURE_WINDOW;
  const to = span.to + FEATURE_WINDOW;
  const near = known.filter((hit) => hit.span.from >= from && hit.span.to <= to).map((hit) => hit.value);
  const numbers = reading.tags.slice(Math.max(0, from), to).some((tags) => tags.length > 0);
  return new Set<Feature>(numbers ? [...near, 'number'] : near);
}
