import { expect, it } from 'vitest';
import { correctVerdicts } from './correct.ts';
import { scoreAt, scoreObservations } from './index.ts';
import { PARKING, pointOf } from './samples.ts';

it('[R54] a correction counts as certain in the corrected verdicts and leaves the judged ones alone', () => {
  const scoring = scoreObservations(PARKING, null);
  const before = structuredClone(scoring.points);
  const corrected = correctVerdicts(scoring.points, [
    { pointId: 'SE1', status: 'covered' },
    { pointId: 'DD2', status: 'missing' },
  ]);
  expect(scoring.points).toEqual(before);
  expect(pointOf({ ...scoring, points: corrected }, 'SE1')).toMatchObject({
    status: 'covered',
    initiative: 'unprompted',
    confidence: 1,
  });
  expect(pointOf({ ...scoring, points: corrected }, 'DD2')).toMatchObject({ status: 'missing', initiative: null });
  expect(corrected.filter((verdict, i) => verdict !== scoring.points[i]).map(({ id }) => id)).toEqual(['DD2', 'SE1']);
  const better = correctVerdicts(scoring.points, [{ pointId: 'SE1', status: 'covered' }]);
  expect(scoreAt(better).score.percent).toBeGreaterThan(scoreAt(scoring.points).score.percent);
});
