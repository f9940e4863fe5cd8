import type { Read, Sighting } from './collect.ts';
import { CUES_OF } from './cues/catalogue.ts';
import type { Feature } from './cues/point-cues.ts';
import { markLists } from './detectors/buzzwords.ts';
import { isRequirementsBlock } from './detectors/drawn.ts';
import { isNegated } from './detectors/negation.ts';
import type { Observation } from './observations.ts';
import { signsAround, wordsOfSigns } from './sign-words.ts';
import type { Decisive, Evidence, Reason, Status } from './verdicts.ts';

/** Each sign counts once for a point, and no point has more than these. */
const ORDER: readonly Feature[] = ['number', 'reason', 'choice', 'compare', 'place', 'flow'];

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

/** The evidence of the strongest sighting, and the words in its quote that show the reasons. Implements R56. */
export function decisiveOf(
  reasons: readonly Reason[],
  sighting: Sighting | undefined,
  evidence: readonly Evidence[],
  reads: readonly Read[],
): Decisive | null {
  const read = sighting && reads[sighting.index];
  if (!read) return null;
  const { kind, turn, source } = read.observation;
  const index = evidence.findIndex((each) => each.kind === kind && each.turn === turn && each.source === source);
  const quote = evidence[index]?.quote;
  if (quote === undefined) return null;
  return { index, signs: wordsOfSigns(reasons, read.analysis.reading, sighting.span, quote) };
}

/** What notes of the phase for requirements make by their lines. */
const REQUIREMENTS = 'feature-expectations';
const LISTED: ReadonlySet<string> = new Set(['FE1', 'FE2']);

const isRequirements = (observation: Observation): boolean =>
  observation.phaseId === REQUIREMENTS || isRequirementsBlock(observation);

const HELD_BACK: ReadonlySet<Reason> = new Set(['only-listed', 'only-asked', 'denied']);

function howRaised(pointId: string, status: Status, sighting: Sighting, read: Read): Reason[] {
  const { observation, analysis } = read;
  const point = CUES_OF.get(pointId);
  if (observation.kind === 'diagram') return status === 'covered' || observation.connected ? ['drawn'] : ['only-named'];
  if (sighting.drawn) return ['drawn'];
  if (LISTED.has(pointId) && observation.kind === 'note' && isRequirements(observation)) return ['written-list'];
  if (!isWording(pointId, sighting, read)) {
    if (sighting.initiative === 'given') return ['adopted'];
    return sighting.initiative === 'prompted' ? ['answer'] : ['questions'];
  }
  const { reading, questions } = analysis;
  const signs = signsAround(reading, sighting.span);
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

/** Whether a wording of the point was found there, in the turn alone or in a thought that goes on in the next. */
function isWording(pointId: string, { span }: Sighting, { analysis, joinedLeft, joinedRight }: Read): boolean {
  return [analysis.traces, joinedLeft, joinedRight].some((traces) => traces?.get(pointId)?.span === span);
}
