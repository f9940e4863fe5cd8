import { TEMPLATES } from '@fortyfive/session';
import { describe, expect, it } from 'vitest';
import { GUIDE, STANDING, START, speak, tick, heard, texts } from '../../../tests/kit/hold-interview.ts';
import { play, SYSTEM } from '../../../tests/kit/play-session.ts';
import { respond } from './index.ts';
import * as phrases from './phrases.ts';

describe('when it speaks', () => {
  it('[I1] says nothing in the lobby, at the start itself, in answer to edits and to a pause', () => {
    expect(heard(play({}))).toEqual([]);
    const started = play({}, START);
    const start = started.log[1];
    if (start?.event.type !== 'SessionStarted') throw new Error('expected the start');
    expect(respond({ state: started.state, trigger: start, guide: GUIDE, standing: STANDING })).toEqual([]);
    expect(heard(play({}, START, [1, { type: 'EditNote', phaseId: 'logs', text: 'How many cars?' }]))).toEqual([]);
    expect(heard(play({}, START, [1, { type: 'EditEstimate', text: 'How many cars?' }]))).toEqual([]);
    expect(heard(play({}, START, [1, { type: 'PauseSession' }]))).toEqual([]);
  });

  it('[I1] does not answer itself', () => {
    expect(heard(play({}, START, speak(1, { text: 'How many cars are there?', intent: 'probe' })))).toEqual([]);
  });

  it('[I1] says nothing in an imported session', () => {
    const turns = [{ role: 'candidate', text: 'How many cars are there?' }] as const;
    const imported = play({}, [1, { type: 'ImportTranscript', turns, elements: [] }, SYSTEM]);
    for (const trigger of imported.log)
      expect(respond({ state: imported.state, trigger, guide: GUIDE, standing: STANDING })).toEqual([]);
  });

  it.each(['coached', 'strict', 'exam'] as const)('[I2] presents the problem when a %s session starts', (pace) => {
    const [reply, ...others] = heard(play({ pace }, START));
    expect(reply?.intent).toBe('present');
    expect(reply?.text).toContain(GUIDE.statement);
    expect(reply?.text).toMatch(/Ask me/);
    expect(others).toEqual([]);
  });

  it('[I13] names the next phase and what to do there', () => {
    const [reply] = heard(play({}, START, [2, { type: 'AdvancePhase', from: 'feature-expectations' }]));
    expect(reply).toEqual({
      intent: 'transition',
      text: `Next part: Estimations. ${phrases.PHASE_OPENINGS['estimations']}`,
    });
  });

  it('[I13] says so when the deadline moved the session on', () => {
    const [reply] = heard(play({ pace: 'strict' }, START, tick(5)));
    expect(reply?.text).toMatch(/^Time is up for this part\. Next part: Estimations\./);
  });

  it('[I13] has an opening for every phase of every template', () => {
    const ids = TEMPLATES.flatMap((template) => template.phases.map((phase) => phase.id));
    expect(ids.filter((id) => !Object.hasOwn(phrases.PHASE_OPENINGS, id))).toEqual([]);
  });

  it('[I13] comments neither a phase nor a nudge that is over by now', () => {
    const session = play({ pace: 'strict' }, START, tick(12));
    const replies = session.log
      .slice(3)
      .map((trigger) => respond({ state: session.state, trigger, guide: GUIDE, standing: STANDING }));
    expect(session.log.slice(3).map(({ event }) => event.type)).toEqual([
      'NudgeGiven',
      'PhaseEntered',
      'NudgeGiven',
      'PhaseEntered',
    ]);
    expect(replies.slice(0, 3)).toEqual([[], [], []]);
    expect(replies[3]?.[0]?.text).toContain('Design goals');
  });

  it('[I13] welcomes back after a pause', () => {
    expect(heard(play({}, START, [1, { type: 'PauseSession' }], [2, { type: 'ResumeSession' }]))).toEqual([
      { intent: 'transition', text: phrases.RESUMED[0] },
    ]);
  });

  it('[I13] thanks at the end and points to the report', () => {
    const byCandidate = heard(play({}, START, [2, { type: 'FinishSession' }]));
    const byDeadline = heard(play({}, START, tick(60)));
    expect(byCandidate).toEqual([{ intent: 'close', text: phrases.FINISHED }]);
    expect(byDeadline).toEqual([{ intent: 'close', text: phrases.TIME_OVER }]);
    expect(byDeadline[0]?.text).toMatch(/^Time is up/);
    expect(texts([...byCandidate, ...byDeadline]).every((text) => text.includes('report'))).toBe(true);
  });
});
