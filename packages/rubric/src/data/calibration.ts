import type { Status } from '../verdicts.ts';

/**
 * How often verdicts were right, by status and by how far the odds stand from the nearest other verdict. Measured on 1,080 verdicts of ten
 * interviews written for the project and eight real ones with a reader's decision on each point, by `bench/rubric/calibrate.ts`: bins pooled
 * until the share rises, each with three unseen verdicts of which two are right. Held against interviews that were left out, what it called
 * 0.42 was right in 0.43 of the cases, 0.70 in 0.74, 0.81 in 0.81, 0.88 in 0.88 and 0.96 in 0.97.
 */
export const CONFIDENCE_STEPS: Readonly<
  Record<Exclude<Status, 'not-judged'>, readonly { readonly from: number; readonly share: number }[]>
> = {
  missing: [
    { from: 0, share: 0.61 },
    { from: 0.59, share: 0.7 },
    { from: 1.06, share: 0.75 },
    { from: 1.81, share: 0.87 },
    { from: 2.23, share: 0.89 },
    { from: 2.64, share: 0.96 },
  ],
  mentioned: [
    { from: 0, share: 0.31 },
    { from: 0.07, share: 0.38 },
    { from: 0.33, share: 0.41 },
    { from: 0.45, share: 0.45 },
    { from: 0.74, share: 0.56 },
    { from: 0.85, share: 0.68 },
  ],
  covered: [
    { from: 0, share: 0.47 },
    { from: 0.35, share: 0.59 },
    { from: 0.68, share: 0.82 },
    { from: 1.82, share: 0.89 },
    { from: 2.56, share: 0.95 },
    { from: 3.14, share: 0.96 },
    { from: 3.75, share: 0.97 },
  ],
};
