import { OWN_STEEPNESS, SHORT_TALK, WEIGHING, WHOLE_TALK } from '../data/weighing.ts';
import type { Lean } from './lean.ts';

/** The log-odds that a reader of the interview finds the point at all, and that they find it covered. */
export interface Odds {
  readonly found: number;
  readonly covered: number;
}

/** A mass of nothing still has a logarithm, and very much of it says no more than much. */
const LEAST_MASS = 0.15;
const FURTHEST = 2;

/**
 * Weighs what cues found against how alike the talk is to talk that makes the point. A short talk is judged by its cues alone: the best stretches
 * of a few sentences say nothing of an interview.
 */
export function weigh({ found, covered }: Odds, lean: Lean | null, stretches: number): Odds {
  const own = { found: OWN_STEEPNESS * found, covered: OWN_STEEPNESS * covered };
  if (!lean) return own;
  const share = Math.max(0, Math.min(1, (stretches - SHORT_TALK) / (WHOLE_TALK - SHORT_TALK)));
  const signs = [1, found, covered, lean.odds];
  const odds = (weights: readonly number[]): number =>
    signs.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), 0);
  return {
    found: share * odds(WEIGHING.found) + (1 - share) * own.found,
    covered: share * odds(WEIGHING.covered) + (1 - share) * own.covered,
  };
}

/** How far the mass of a point's sightings lies above its bar, as a logarithm within bounds. */
export function aboveBar(mass: number, bar: number): number {
  return Math.max(-FURTHEST, Math.min(FURTHEST, Math.log((mass + LEAST_MASS) / (bar + LEAST_MASS))));
}
