import { CONFIDENCE_STEPS } from './data/calibration.ts';
import type { Status } from './verdicts.ts';

/** How far from the nearest bar a verdict stands, as a share of that bar; what is near a bar could have come out otherwise. */
export function distanceFromBars(mass: number, foundAt: number, coveredAt: number): number {
  return Math.min(Math.abs(mass - foundAt) / foundAt, Math.abs(mass - coveredAt) / coveredAt);
}

/** The share of verdicts of this status, this far from the bars, that readers of real interviews agreed with. */
export function confidenceOf(status: Exclude<Status, 'not-judged'>, distance: number): number {
  const steps = CONFIDENCE_STEPS[status];
  return steps.findLast((step) => step.from <= distance)?.share ?? 0;
}
