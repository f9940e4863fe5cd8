import { analyse } from '../../packages/rubric/src/analyse.ts';
import { collectSightings, isTheirs, type Read } from '../../packages/rubric/src/collect.ts';
import { CHECKLIST } from '../../packages/rubric/src/data/checklist.ts';
import { NOTHING } from '../../packages/rubric/src/detectors/families.ts';
import { createJoiner } from '../../packages/rubric/src/joiner.ts';
import { standingOf } from '../../packages/rubric/src/judge.ts';
import { leansOf } from '../../packages/rubric/src/likeness/lean.ts';
import { RANK, type LabelledInterview } from './labelled.ts';

/** What each detector says about a point of an interview, before anything is decided. */
export type SignName = 'found' | 'covered' | `like ${string}`;

export interface Signs {
  readonly interview: string;
  readonly id: string;
  /** 0 missing, 1 mentioned, 2 covered: what the reader of the interview decided. */
  readonly label: number;
  /** Whether the engine may call it covered: something stronger than a bare list was found. */
  readonly applied: boolean;
  readonly values: ReadonlyMap<SignName, number>;
}

/** A way to tell how much stretches of talk are like the sayings of each point: for each stretch one figure per point. */
export interface Comparer {
  readonly name: string;
  compare(stretches: readonly string[]): Promise<readonly (readonly number[])[]>;
}

export const POINT_IDS: readonly string[] = CHECKLIST.sections.flatMap((section) =>
  section.points.map((point) => point.id),
);
const STRETCH_WORDS = 24;
const STEP_WORDS = 12;

/** The signs of every point of an interview. */
export async function signsOf(interview: LabelledInterview, comparers: readonly Comparer[]): Promise<Signs[]> {
  const reads = createJoiner(null, NOTHING).join(
    interview.observations.map((observation) => ({ observation, analysis: analyse(observation.text, null, false) })),
  );
  const sightings = collectSightings(reads);
  const leans = leansOf(reads, isTheirs);
  const stretches = reads.filter(isTheirs).flatMap(stretchTexts);
  const compared = await Promise.all(
    comparers.map(async ({ name, compare }) => ({ name, figures: await compare(stretches) })),
  );
  return POINT_IDS.map((id, point) => {
    const { above, strongest } = standingOf(id, sightings.get(id) ?? [], null);
    const lean = leans.of.get(id);
    const values = new Map<SignName, number>([
      ['found', above.found],
      ['covered', above.covered],
      ['like sayings', lean?.odds ?? 0],
    ]);
    for (const { name, figures } of compared) {
      const best = figures.map((row) => row[point] ?? 0).toSorted((a, b) => b - a);
      values.set(`like ${name}`, best.slice(0, 3).reduce((sum, one) => sum + one, 0) / 3);
    }
    const label = RANK[interview.labels[id]?.status ?? 'missing'] ?? 0;
    return { interview: interview.name, id, label, applied: (strongest[0]?.strength ?? 0) > 1, values };
  });
}

function stretchTexts({ observation, analysis }: Read): string[] {
  const { words } = analysis.reading;
  const texts: string[] = [];
  for (let from = 0, to = 0; to < words.length; from += STEP_WORDS) {
    to = Math.min(words.length, from + STRETCH_WORDS);
    texts.push(observation.text.slice(words[from]?.start, words[to - 1]?.end));
  }
  return texts;
}
