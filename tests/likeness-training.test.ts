import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitLogistic, packRows } from '../bench/rubric/training/logistic.ts';
import { readSayings } from '../bench/rubric/training/sayings.ts';
import { fingerprintOf, trainLikeness } from '../bench/rubric/training/train.ts';
import { CHECKLIST } from '../packages/rubric/src/data/checklist.ts';
import { weightOf } from '../packages/rubric/src/likeness/weight-letters.ts';

const MODEL = JSON.parse(
  readFileSync(new URL('../packages/rubric/src/data/likeness.json', import.meta.url), 'utf8'),
) as ReturnType<typeof trainLikeness> & { sayings: string };

describe('the likeness model', () => {
  it('was made from the sayings as they are now: after a change of them, run `npm run train:rubric`', () => {
    expect(MODEL.sayings).toBe(fingerprintOf(readSayings()));
  });

  it('comes out the same again, but for the last rounding of another kind of processor', () => {
    const again = trainLikeness(readSayings());
    expect(again.features).toEqual(MODEL.features);
    expect(again.weights).toHaveLength(MODEL.weights.length);
    const apart = [...again.weights].map((letter, i) => Math.abs(weightOf(letter) - weightOf(MODEL.weights[i] ?? '')));
    expect(Math.max(0, ...new Set(apart))).toBeLessThanOrEqual(1);
    expect(apart.filter((steps) => steps > 0).length).toBeLessThan(apart.length / 1000);
  });

  it('has sayings for every point that make it, name it, and do neither', () => {
    const sayings = readSayings();
    for (const { id } of CHECKLIST.sections.flatMap((section) => section.points)) {
      const mine = sayings.filter(({ point }) => point === id);
      for (const [says, least] of [
        ['covered', 70],
        ['mentioned', 20],
        ['near misses', 40],
      ] as const)
        expect(mine.filter((saying) => saying.says === says).length, `${id} ${says}`).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('logistic regression', () => {
  it('finds the odds of a share', () => {
    const rows = packRows([[], [], [], []], 1);
    const [constant] = fitLogistic(rows, Float64Array.of(1, 1, 1, 0), new Float64Array(4).fill(1), 1);
    expect(constant).toBeCloseTo(Math.log(3), 4);
  });

  it('tells features apart, and less so under a penalty', () => {
    const rows = packRows([[[1, 1]], [[1, 1]], [[2, 1]], [[2, 1]], []], 3);
    const fit = (penalty: number) =>
      fitLogistic(rows, Float64Array.of(1, 1, 0, 0, 0), new Float64Array(5).fill(1), penalty);
    const [, first = 0, second = 0] = fit(0.1);
    expect(first).toBeGreaterThan(1);
    expect(second).toBeLessThan(-0.1);
    expect(Math.abs(fit(10)[1] ?? 0)).toBeLessThan(first);
  });
});
