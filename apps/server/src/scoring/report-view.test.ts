import { scoreObservations, type Scoring } from '@fortyfive/rubric';
import { expect, it } from 'vitest';
import { play } from '../../../../tests/kit/play-session.ts';
import { reportView } from './report-view.ts';

it('opens a scoring that was stored before there were levels, ranges and reasons', () => {
  const { state } = play({}, [0, { type: 'StartSession' }], [1, { type: 'FinishSession' }]);
  if (state.status !== 'finished') throw new Error('Not finished');
  const now = scoreObservations([], null);
  const points = now.points.map(({ reasons: _none, ...verdict }) => verdict);
  const stored = { ...now, points, score: { percent: 0, band: 'Early' } } as unknown as Scoring;
  const parts = { sessionId: 's', state, scoring: stored, pack: undefined, overrules: [] };
  const view = reportView({ ...parts, level: 'staff' });
  expect(view.score).toMatchObject({ percent: 0, band: 'Early', level: 'staff', low: 0, lowBand: 'Early' });
  expect(view.score.high).toBeGreaterThan(0);
  expect(view.score.gates).toHaveLength(3);
  expect(view.points.map(({ reasons, overrule }) => [reasons, overrule])).toEqual(view.points.map(() => [[], null]));
});
