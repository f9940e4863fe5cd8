import type { Status } from '../verdicts.ts';

/**
 * How often verdicts were right, by status and from which distance to the nearest bar. Measured on 480 verdicts of eight real interviews
 * with a reader's decision on each point, engine 0.1.0, by `bench/rubric/calibrate.ts`: bins pooled until the share rises, each with three
 * unseen verdicts of which two are right. Held against interviews that were left out, what it called 0.9 was right nine times in ten.
 */
export const CONFIDENCE_STEPS: Readonly<
  Record<Exclude<Status, 'not-judged'>, readonly { readonly from: number; readonly share: number }[]>
> = {
  missing: [
    { from: 0, share: 0.59 },
    { from: 0.38, share: 0.9 },
  ],
  mentioned: [
    { from: 0, share: 0.52 },
    { from: 0.12, share: 0.53 },
    { from: 0.25, share: 0.55 },
    { from: 0.35, share: 0.71 },
    { from: 0.5, share: 0.8 },
  ],
  covered: [
    { from: 0, share: 0.49 },
    { from: 0.31, share: 0.68 },
    { from: 0.46, share: 0.77 },
    { from: 0.62, share: 0.89 },
    { from: 1.17, share: 0.92 },
    { from: 1.29, share: 0.98 },
  ],
};
