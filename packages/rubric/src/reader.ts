import { analyse, type Analysis } from './analyse.ts';
import { createJoiner } from './joiner.ts';
import { collectSightings, isTheirs, type Read } from './collect.ts';
import { guideCues } from './cues/catalogue.ts';
import { CHECKLIST } from './data/checklist.ts';
import { ENGINE_VERSION } from './data/weights.ts';
import { NOTHING, type Without } from './detectors/families.ts';
import { judge } from './judge.ts';
import { leansOf } from './likeness/lean.ts';
import type { Observation, ProblemGuide } from './observations.ts';
import { scoreAt } from './score.ts';
import type { Scoring } from './verdicts.ts';

/** Scores an interview again and again while it goes on. */
export interface Reader {
  /** The scoring of these observations: all of them, in order, as they stand now. Texts read by the last call are not read again. */
  read(observations: readonly Observation[]): Scoring;
}

/**
 * Starts a reader. A guide adds the problem's own phrases; null scores any problem by the generic cues. `without` leaves families of
 * detectors out, for measuring what each is worth.
 */
export function createReader(guide: ProblemGuide | null, without: Without = NOTHING): Reader {
  const extra = guide ? guideCues(guide) : null;
  const joiner = createJoiner(extra, without);
  let known = new Map<string, Analysis>();
  const recall = (observation: Observation): Analysis => {
    const label = observation.kind === 'diagram';
    return known.get(keyOf(observation)) ?? analyse(observation.text, extra, label, without);
  };
  return {
    read(observations) {
      const reads: Read[] = observations.map((observation) => ({
        observation,
        analysis: recall(observation),
      }));
      known = new Map(reads.map((read) => [keyOf(read.observation), read.analysis]));
      return scoringOf(joiner.join(reads), guide, without);
    },
  };
}

const keyOf = (observation: Observation): string =>
  `${observation.kind === 'diagram' ? 'label' : 'text'}:${observation.text}`;

function scoringOf(reads: readonly Read[], guide: ProblemGuide | null, without: Without): Scoring {
  const sightings = collectSightings(reads, without);
  const leans = without.has('likeness') ? null : leansOf(reads, isTheirs);
  const points = CHECKLIST.sections.flatMap((section) =>
    section.points.map((point) => judge(point, section.id, sightings.get(point.id) ?? [], reads, leans)),
  );
  const engine = {
    version: ENGINE_VERSION,
    checklist: CHECKLIST.version,
    pack: guide ? `${guide.id}@${guide.version}` : null,
  };
  return { engine, points, ...scoreAt(points) };
}
