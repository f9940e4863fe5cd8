import { fold, type ExistingState, type RecordedEvent } from '@fortyfive/session';
import { describe, expect, it } from 'vitest';
import { clockFigures, phaseTimes } from './phase-times.ts';

const MINUTE = 60_000;

function after(pace: 'coached' | 'strict', ...events: [at: number, event: RecordedEvent['event']][]): ExistingState {
  const setup = { candidateId: 'u', problemId: 'p', problemTitle: 'P', templateId: 'forty-five', pace };
  const started: [number, RecordedEvent['event']][] = [
    [0, { type: 'SessionCreated', ...setup }],
    [0, { type: 'SessionStarted' }],
    [0, { type: 'PhaseEntered', phaseId: 'feature-expectations', cause: 'start' }],
  ];
  const log = [...started, ...events].map(([at, event], index) => ({ seq: index + 1, at, event }));
  return fold(log) as ExistingState;
}

describe('times of the phases', () => {
  it('count the current phase as it runs and keep what was spent', () => {
    const session = after('coached', [
      4 * MINUTE,
      { type: 'PhaseEntered', phaseId: 'estimations', cause: 'candidate' },
    ]);
    const [first, second, third] = phaseTimes(session, 6 * MINUTE);
    expect(first).toMatchObject({ place: 'done', spentMs: 4 * MINUTE });
    expect(second).toMatchObject({ place: 'current', spentMs: 2 * MINUTE, budgetMs: 5 * MINUTE });
    expect(third).toMatchObject({ place: 'ahead', spentMs: 0 });
  });

  it('stand still while paused', () => {
    const session = after('coached', [2 * MINUTE, { type: 'SessionPaused' }]);
    expect(clockFigures(session, 30 * MINUTE)).toMatchObject({
      phaseSpentMs: 2 * MINUTE,
      elapsedMs: 2 * MINUTE,
    });
  });

  it('show overtime when coached, and zero when the server is about to move on', () => {
    expect(clockFigures(after('coached'), 6 * MINUTE)?.phaseLeftMs).toBe(-MINUTE);
    expect(clockFigures(after('strict'), 6 * MINUTE)?.phaseLeftMs).toBe(0);
  });

  it('do not call a phase done that a finished interview never reached', () => {
    const session = after('coached', [MINUTE, { type: 'SessionFinished', cause: 'candidate' }]);
    expect(phaseTimes(session, 0).map(({ place }) => place)).toEqual([
      'done',
      ...Array.from({ length: 9 }, () => 'ahead'),
    ]);
  });
});
