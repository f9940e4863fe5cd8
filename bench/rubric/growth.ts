import type { Observation } from '../../packages/rubric/src/observations.ts';
import { createReader } from '../../packages/rubric/src/reader.ts';
import { PARKING } from '../../packages/rubric/src/samples.ts';

const SIZES = [50, 500, 1000, 2000] as const;
/** The cost of an utterance is the median over this many before each size. */
const WINDOW = 30;

interface Cost {
  readonly utterances: number;
  readonly milliseconds: number;
  readonly ratio: number;
}

/** What one more utterance costs a reader that already read so many, each of them different. */
export function costs(): Cost[] {
  const most = Math.max(...SIZES);
  const talk = Array.from({ length: most }, (_, turn): Observation => {
    const said = PARKING[turn % PARKING.length] as Observation;
    return { ...said, turn, text: `${said.text} That was remark ${turn}.` };
  });
  const reader = createReader(null);
  const times = talk.map((_, at) => {
    const begin = performance.now();
    reader.read(talk.slice(0, at + 1));
    return performance.now() - begin;
  });
  const medians = SIZES.map((size) => times.slice(size - WINDOW, size).toSorted((a, b) => a - b)[WINDOW / 2] ?? 0);
  return SIZES.map((utterances, i) => ({
    utterances,
    milliseconds: medians[i] ?? 0,
    ratio: (medians[i] ?? 0) / (medians[0] || 1),
  }));
}
