import type { Read, Sighting } from '../collect.ts';
import { CUES_OF } from '../cues/catalogue.ts';
import { COVERED_AT, FOUND_AT } from '../data/weights.ts';
import type { Observation } from '../observations.ts';
import { DRAWN_POINTS } from './drawn-points.ts';

/** Facts of a drawing are worded by whoever reads it: they count by what they are and never by their words. */
export const isDrawnFact = ({ kind, drawn }: Observation): boolean => kind === 'diagram' && drawn !== undefined;

/** Text blocks of the board whose lines are requirements. */
export const isRequirementsBlock = ({ kind, drawn }: Observation): boolean =>
  kind === 'note' && drawn === 'block:requirements';

/** A table of one or two words has no fields. */
const FEWEST_SCHEMA_WORDS = 4;
const CONTENTS = ['(', '{', '?', '->', '→', '=>', 'return', 'body', 'params', 'response'];

/**
 * Adds what the candidate's drawing shows. Several things that each only mention a point stay a mention, so the first of them is added and
 * the others are not. Implements R80 to R84.
 */
export function addDrawn(
  reads: readonly Read[],
  add: (pointId: string, sighting: Sighting) => void,
  known: ReadonlyMap<string, readonly Sighting[]>,
): void {
  const mentioned = new Set<string>();
  for (const [index, { observation, analysis }] of reads.entries()) {
    const { drawn, role } = observation;
    const to = analysis.reading.words.length;
    if (drawn === undefined || role !== 'candidate' || analysis.forgesVerdicts || to === 0) continue;
    for (const { pointId, worth } of DRAWN_POINTS[keyOf(drawn, observation.text, to)] ?? []) {
      if (worth === 'mentioned' && mentioned.has(pointId)) continue;
      if (worth === 'mentioned') mentioned.add(pointId);
      const { coveredAt = COVERED_AT, foundAt = FOUND_AT } = CUES_OF.get(pointId) ?? {};
      const isLabelled = known
        .get(pointId)
        ?.some((each) => each.strength >= foundAt && reads[each.index]?.observation.kind === 'diagram');
      // A label that mentions the point has said what the fact would only say again.
      const mention = isLabelled ? 0 : foundAt;
      const strength = worth === 'covered' ? coveredAt : mention;
      add(pointId, { index, strength, span: { from: 0, to }, initiative: 'unprompted', drawn: worth });
    }
  }
}

function keyOf(drawn: string, text: string, words: number): string {
  const small = text.toLowerCase();
  if (drawn === 'block:api' && CONTENTS.some((sign) => small.includes(sign))) return 'block:api-with-contents';
  if (drawn === 'block:schema' && words < FEWEST_SCHEMA_WORDS) return 'block:none';
  return drawn;
}
