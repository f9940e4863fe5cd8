import { analyse } from '../../packages/rubric/src/analyse.ts';
import { collectSightings } from '../../packages/rubric/src/collect.ts';
import { distanceFromBars } from '../../packages/rubric/src/confidence.ts';
import { CHECKLIST } from '../../packages/rubric/src/data/checklist.ts';
import { NOTHING } from '../../packages/rubric/src/detectors/families.ts';
import { createJoiner } from '../../packages/rubric/src/joiner.ts';
import { standingOf } from '../../packages/rubric/src/judge.ts';
import { risingSteps, shareAt, type Outcome } from './isotonic.ts';
import { readLabelled, type LabelledInterview } from './labelled.ts';

/** Prints the steps for `data/calibration.ts` from a directory of labelled interviews, and how well such steps hold on one left out. */
const STATUSES = ['missing', 'mentioned', 'covered'] as const;
/** As many bins as leave a dozen verdicts in each: a status has some hundred in eight interviews. */
const BINS = 14;

interface Standing extends Outcome {
  readonly interview: string;
  readonly status: (typeof STATUSES)[number];
}

function standings({ name, observations, labels }: LabelledInterview): Standing[] {
  const analysed = observations.map((observation) => ({
    observation,
    analysis: analyse(observation.text, null, false),
  }));
  const sightings = collectSightings(createJoiner(null, NOTHING).join(analysed));
  return CHECKLIST.sections.flatMap((section) =>
    section.points.map((point) => {
      const { status, mass, foundAt, coveredAt } = standingOf(point.id, sightings.get(point.id) ?? []);
      return {
        interview: name,
        status,
        at: distanceFromBars(mass, foundAt, coveredAt),
        right: labels[point.id]?.status === status,
      };
    }),
  );
}

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('Usage: node bench/rubric/calibrate.ts DIRECTORY');
const all = readLabelled(directory).flatMap(standings);
const stepsOf = (list: readonly Standing[]) =>
  Object.fromEntries(
    STATUSES.map((status) => [
      status,
      risingSteps(
        list.filter((one) => one.status === status),
        BINS,
      ),
    ]),
  ) as Record<Standing['status'], ReturnType<typeof risingSteps>>;

process.stdout.write(`${JSON.stringify(stepsOf(all), null, 2)}\n`);
const held = all.map((one) => {
  const others = stepsOf(all.filter((other) => other.interview !== one.interview));
  return { right: one.right, share: shareAt(others[one.status], one.at) };
});
for (const [from, to] of [
  [0, 0.5],
  [0.5, 0.65],
  [0.65, 0.75],
  [0.75, 0.85],
  [0.85, 0.95],
  [0.95, 1.01],
] as const) {
  const bin = held.filter(({ share }) => share >= from && share < to);
  const mean = (pick: (one: (typeof held)[number]) => number): string =>
    bin.length === 0 ? '-' : (bin.reduce((sum, one) => sum + pick(one), 0) / bin.length).toFixed(2);
  process.stdout.write(
    `said ${mean((one) => one.share)}, right ${mean((one) => (one.right ? 1 : 0))}, ${bin.length} verdicts\n`,
  );
}
