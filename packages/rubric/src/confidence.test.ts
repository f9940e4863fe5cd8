import { describe, expect, it } from 'vitest';
import { confidenceOf, distanceFromBars } from './confidence.ts';
import { CONFIDENCE_STEPS } from './data/calibration.ts';
import { scoreObservations } from './index.ts';
import { PARKING, pointOf, says } from './samples.ts';

const STATUSES = ['missing', 'mentioned', 'covered'] as const;

describe('confidence', () => {
  it.each(STATUSES)('[R36] of %s rises with the distance from the bars', (status) => {
    const shares = [0, 0.1, 0.2, 0.35, 0.5, 0.8, 1, 1.5, 3].map((distance) => confidenceOf(status, distance));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan((shares[0] ?? 1) + 0.1);
    expect(CONFIDENCE_STEPS[status][0]?.from).toBe(0);
  });

  it('[R36] measures the distance to the nearer bar', () => {
    expect(distanceFromBars({ found: 3, covered: 0 })).toBe(0);
    expect(distanceFromBars({ found: -0.5, covered: -2 })).toBe(0.5);
  });

  it('[R36] is below one half for a verdict at a bar, and high for one far from it', () => {
    expect(confidenceOf('covered', 0)).toBeLessThan(0.5);
    const points = scoreObservations(PARKING, null).points;
    expect(points.filter((point) => point.confidence > 0.85).length).toBeGreaterThan(points.length / 2);
    expect(pointOf(scoreObservations([says('Good morning.')], null), 'LG1').confidence).toBeGreaterThan(0.8);
  });
});
