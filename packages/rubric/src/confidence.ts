import { CONFIDENCE_STEPS } from './data/calibration.ts';
import type { Odds } from './likeness/weigh.ts';
import type { Status } from './verdicts.ts';

/** How far a verdict stands from the nearest that it could have been: what is near could have come out otherwise. */
export function distanceFromBars({ found, covered }: Odds): number {
  return Math.min(Math.abs(found), Math.abs(covered));
}

/** The share of verdicts of this status, this far from the bars, that readers of real interviews agreed with. */
export function confidenceOf(status: Exclude<Status, 'not-judged'>, distance: number): number {
  const steps = CONFIDENCE_STEPS[status];
  return steps.findLast((step) => step.from <= distance)?.share ?? 0;
}
