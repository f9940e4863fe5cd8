import { describe, expect, it } from 'vitest';
import { play, playOn, story, SYSTEM, T0, type PlayStep } from '../../../tests/kit/play-session.ts';
import { findTemplate, hardEndMs, nextDeadline, phaseBudgetMs, TEMPLATES, totalMs } from './index.ts';

const START: PlayStep = [0, { type: 'StartSession' }];
const tick = (minute: number): PlayStep => [minute, { type: 'Tick' }, SYSTEM];
const forty = findTemplate('forty-five');
if (!forty) throw new Error('no default template');
const phases = forty.phases;

describe('deadlines', () => {
  it('[S7] nudges a coached candidate at 80 % and 100 % of a phase, once each', () => {
    expect(story(play({}, START, tick(3.99)), 3)).toEqual([]);
    expect(story(play({}, START, tick(4), tick(4.5), tick(5), tick(6), tick(30)), 3)).toEqual([
      '4 NudgeGiven feature-expectations 80',
      '5 NudgeGiven feature-expectations 100',
    ]);
  });

  it('[S7] counts a phase from when the candidate entered it', () => {
    const session = play({}, START, [12, { type: 'AdvancePhase', from: 'feature-expectations' }], tick(17));
    expect(story(session, 5)).toEqual([
      '12 PhaseEntered estimations candidate',
      '16 NudgeGiven estimations 80',
      '17 NudgeGiven estimations 100',
    ]);
  });

  it('[S8] moves a strict session on at every deadline, and ends it after the last phase', () => {
    let minute = 0;
    const expected = phases.flatMap((phase, index) => {
      const nudgeAt = minute + phase.minutes * 0.8;
      minute += phase.minutes;
      const next = phases[index + 1];
      return [
        `${nudgeAt} NudgeGiven ${phase.id} 80`,
        next ? `${minute} PhaseEntered ${next.id} deadline` : `${minute} SessionFinished deadline`,
      ];
    });
    expect(story(play({ pace: 'strict' }, START, tick(500)), 3)).toEqual(expected);
    expect(minute).toBe(45);
  });

  it('[S8] gives a phase its whole budget when the one before was left early', () => {
    const session = play(
      { pace: 'strict' },
      START,
      [1, { type: 'AdvancePhase', from: 'feature-expectations' }],
      tick(6),
    );
    expect(story(session, 3)).toEqual([
      '1 PhaseEntered estimations candidate',
      '5 NudgeGiven estimations 80',
      '6 PhaseEntered design-goals deadline',
    ]);
  });

  it('[S9] moves an exam on without nudges and without a pause', () => {
    const session = play({ pace: 'exam' }, START, tick(500));
    const entered = phases.slice(1).map((phase) => `PhaseEntered ${phase.id} deadline`);
    expect(story(session, 3).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      ...entered,
      'SessionFinished deadline',
    ]);
    expect(play({ pace: 'exam' }, START, [1, { type: 'PauseSession' }]).rejection).toBe('pause-not-allowed');
  });

  it('[S10] ends a coached session at 60 minutes, in whatever phase', () => {
    expect(story(play({}, START, tick(59.99)), 5)).toEqual([]);
    const session = play({}, START, tick(61));
    expect(story(session, 5)).toEqual(['60 SessionFinished deadline']);
    expect(session.state).toMatchObject({ status: 'finished', elapsedMs: 3_600_000, cause: 'deadline' });
  });

  it('[S10] leaves pauses out of the hard end', () => {
    const session = play({}, START, [10, { type: 'PauseSession' }], [110, { type: 'ResumeSession' }], tick(1000));
    expect(story(session).at(-1)).toBe('160 SessionFinished deadline');
  });

  it('[S10] takes 4/3 of the minutes when coached, else the minutes, in whole milliseconds', () => {
    expect(
      TEMPLATES.map((template) => [totalMs(template), hardEndMs(template, 'coached'), hardEndMs(template, 'strict')]),
    ).toEqual([
      [2_700_000, 3_600_000, 2_700_000],
      [1_500_000, 2_000_000, 1_500_000],
      [900_000, 1_200_000, 900_000],
    ]);
    expect(hardEndMs(forty, 'exam')).toBe(2_700_000);
    expect(phaseBudgetMs(forty, 4)).toBe(600_000);
    expect(() => phaseBudgetMs(forty, 10)).toThrow('No phase 10');
  });

  it('[S11] lets a passed deadline happen before a late command', () => {
    const late: PlayStep = [7, { type: 'Say', utteranceId: 'u', text: 'I am late.' }];
    expect(story(play({ pace: 'strict' }, START, late), 3)).toEqual([
      '4 NudgeGiven feature-expectations 80',
      '5 PhaseEntered estimations deadline',
      '7 UtteranceSaid estimations',
    ]);
  });

  it('[S11] takes a deadline at the very instant of a command first', () => {
    const session = play({ pace: 'strict' }, START, [5, { type: 'AdvancePhase', from: 'feature-expectations' }]);
    expect(session.rejection).toBe('wrong-phase');
  });

  it('[S11] refuses work after a hard end nobody saw, and a later tick still writes it', () => {
    const session = play({ pace: 'exam', templateId: 'requirements-drill' }, START, [
      50,
      { type: 'Say', utteranceId: 'u', text: 'x' },
    ]);
    expect(session.rejection).toBe('finished');
    expect(session.log).toHaveLength(3);
    expect(story(playOn(session, tick(70))).at(-1)).toBe('15 SessionFinished deadline');
  });

  it('[S11] says what comes next and when, while the clock runs', () => {
    const session = play({}, START);
    expect(nextDeadline(session.state)).toEqual({
      at: T0 + 4 * 60_000,
      events: [{ type: 'NudgeGiven', phaseId: 'feature-expectations', percent: 80 }],
    });
    expect(nextDeadline(play({}).state)).toBeNull();
    expect(nextDeadline(playOn(session, [1, { type: 'PauseSession' }]).state)).toBeNull();
    expect(nextDeadline(playOn(session, [1, { type: 'FinishSession' }]).state)).toBeNull();
  });
});
