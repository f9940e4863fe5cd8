import { analyse } from '../../packages/rubric/src/analyse.ts';
import { collectSightings, isTheirs } from '../../packages/rubric/src/collect.ts';
import { distanceFromBars } from '../../packages/rubric/src/confidence.ts';
import { CHECKLIST } from '../../packages/rubric/src/data/checklist.ts';
import { NOTHING } from '../../packages/rubric/src/detectors/families.ts';
import { createJoiner } from '../../packages/rubric/src/joiner.ts';
import { standingOf } from '../../packages/rubric/src/judge.ts';
import { leansOf } from '../../packages/rubric/src/likeness/lean.ts';
import { risingSteps, shareAt, type Outcome } from './isotonic.ts';
import { OWN_INTERVIEWS, readLabelled, type LabelledInterview } from './labelled.ts';

/**
 * Prints the steps for `data/calibration.ts` from the project's interviews and those of further directories, and how well such steps hold
 * on one left out.
 */
const STATUSES = ['missing', 'mentioned', 'covered'] as const;
/** As many bins as leave some two dozen verdicts in each. */
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
  const reads = createJoiner(null, NOTHING).join(analysed);
  const sightings = collectSightings(reads);
  const leans = leansOf(reads, isTheirs);
  return CHECKLIST.sections.flatMap((section) =>
    section.points.map((point) => {
      const { status, odds } = standingOf(point.id, sightings.get(point.id) ?? [], leans);
      return {
        interview: name,
        status,
        at: distanceFromBars(odds),
        right: labels[point.id]?.status === status,
      };
    }),
  );
}

const all = [OWN_INTERVIEWS, ...process.argv.slice(2)].flatMap((directory) =>
  readLabelled(directory).flatMap(standings),
);
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
