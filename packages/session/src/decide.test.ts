import { describe, expect, it } from 'vitest';
import { buildBox, buildElement } from '../../../tests/kit/build-element.ts';
import {
  CANDIDATE,
  NOTHING,
  play,
  playOn,
  send,
  SETUP,
  story,
  STRANGER,
  SYSTEM,
  T0,
  type PlayStep,
} from '../../../tests/kit/play-session.ts';
import { decide, LIMITS, TEMPLATES, type SessionCommand } from './index.ts';

const START: PlayStep = [0, { type: 'StartSession' }];
const say = (text: string): SessionCommand => ({ type: 'Say', utteranceId: 'u1', text });
const speak = (text: string): SessionCommand => ({
  type: 'SpeakAsInterviewer',
  utteranceId: 'i1',
  text,
  intent: 'answer',
});
const advance = (from: string): SessionCommand => ({ type: 'AdvancePhase', from });
const PAUSE: SessionCommand = { type: 'PauseSession' };
const RESUME: SessionCommand = { type: 'ResumeSession' };
const FINISH: SessionCommand = { type: 'FinishSession' };

const note = (phaseId: string, text: string): SessionCommand => ({ type: 'EditNote', phaseId, text });
const importOf = (...texts: string[]): PlayStep => [
  1,
  { type: 'ImportTranscript', turns: texts.map((text) => ({ role: 'candidate', text })), elements: [] },
  SYSTEM,
];

const WORK: [string, SessionCommand][] = [
  ['an utterance', say('We need a cache.')],
  ['a note', { type: 'EditNote', phaseId: 'logs', text: 'structured' }],
  ['an estimate', { type: 'EditEstimate', text: 'qps = 5' }],
  ['a drawing', { type: 'EditCanvas', elements: [buildBox('a', 0, 0)] }],
];

describe('who and when', () => {
  it('[S1] creates a session in the lobby, for its candidate or the system', () => {
    for (const actor of [CANDIDATE, SYSTEM]) {
      const created = send(NOTHING, { type: 'CreateSession', ...SETUP }, actor, T0);
      expect(created.state).toMatchObject({ status: 'lobby', seq: 1, at: T0, setup: SETUP });
    }
  });

  it('[S1] refuses another candidate, an unknown template, a second creation, and everything before the first', () => {
    const create: SessionCommand = { type: 'CreateSession', ...SETUP };
    expect(send(NOTHING, create, STRANGER, T0).rejection).toBe('not-allowed');
    expect(send(NOTHING, { ...create, templateId: 'nope' }, SYSTEM, T0).rejection).toBe('unknown-template');
    expect(send(play({}), create, SYSTEM, T0).rejection).toBe('already-exists');
    expect(send(NOTHING, { type: 'StartSession' }, CANDIDATE, T0).rejection).toBe('not-found');
    expect(send(NOTHING, { type: 'Tick' }, SYSTEM, T0).rejection).toBe('not-found');
  });

  it('[S2] lets a stranger do nothing, and a candidate neither tick nor speak as the interviewer', () => {
    const running = play({}, START);
    for (const command of [say('x'), PAUSE, FINISH, advance('feature-expectations')]) {
      expect(send(running, command, STRANGER, T0).rejection).toBe('not-allowed');
    }
    expect(send(running, speak('x'), CANDIDATE, T0).rejection).toBe('not-allowed');
    expect(send(running, { type: 'Tick' }, CANDIDATE, T0).rejection).toBe('not-allowed');
  });

  it('[S3] starts in the first phase, with clocks at zero', () => {
    const session = play({}, [90, { type: 'StartSession' }]);
    expect(story(session, 1)).toEqual(['90 SessionStarted', '90 PhaseEntered feature-expectations start']);
    expect(session.state).toMatchObject({
      status: 'running',
      phaseIndex: 0,
      phaseStartedAt: T0 + 90 * 60_000,
    });
  });

  it('[S3] starts once', () => {
    expect(play({}, START, START).rejection).toBe('already-started');
    expect(play({}, START, [1, PAUSE], START).rejection).toBe('already-started');
    expect(play({}, START, [1, FINISH], START).rejection).toBe('finished');
  });

  it('[S4] advances from the phase the candidate saw, and a repeated click does nothing more', () => {
    const session = play({}, START, [1, advance('feature-expectations')], [1, advance('feature-expectations')]);
    expect(session.rejection).toBe('wrong-phase');
    expect(story(session, 3)).toEqual(['1 PhaseEntered estimations candidate']);
  });

  it('[S4] goes through every phase of every template and finishes after the last', () => {
    for (const template of TEMPLATES) {
      const steps = template.phases.map((phase): PlayStep => [1, advance(phase.id)]);
      const session = play({ templateId: template.id }, START, ...steps);
      const entered = template.phases.slice(1).map((phase) => `1 PhaseEntered ${phase.id} candidate`);
      expect(story(session, 3)).toEqual([...entered, '1 SessionFinished candidate']);
    }
  });

  it('[S4] refuses to advance in the lobby and after the end', () => {
    expect(play({}, [0, advance('feature-expectations')]).rejection).toBe('not-started');
    expect(play({}, START, [1, FINISH], [1, advance('feature-expectations')]).rejection).toBe('finished');
  });

  it.each(WORK)('[S5] takes %s while running and while paused, not before and not after', (_name, command) => {
    expect(play({}, START, [1, command]).rejection).toBeNull();
    const paused = play({}, START, [1, PAUSE], [2, command]);
    expect(paused.rejection).toBeNull();
    expect(paused.log).toHaveLength(5);
    expect(play({}, [0, command]).rejection).toBe('not-started');
    expect(play({}, START, [1, FINISH], [1, command]).rejection).toBe('finished');
  });

  it('[S6] stops both clocks and every deadline in a pause', () => {
    const session = play(
      {},
      START,
      [3, PAUSE],
      [300, { type: 'Tick' }, SYSTEM],
      [303, RESUME],
      [303.9, { type: 'Tick' }, SYSTEM],
    );
    expect(story(session, 3)).toEqual(['3 SessionPaused', '303 SessionResumed']);
    expect(story(playOn(session, [304, { type: 'Tick' }, SYSTEM]), 5)).toEqual([
      '304 NudgeGiven feature-expectations 80',
    ]);
    expect(session.state).toMatchObject({
      phaseStartedAt: T0 + 300 * 60_000,
      sessionStartedAt: T0 + 300 * 60_000,
    });
  });

  it('[S6] remembers in a pause which nudges were given', () => {
    const session = play({}, START, [4.5, PAUSE], [10, RESUME], [10.4, { type: 'Tick' }, SYSTEM]);
    expect(story(session, 3)).toEqual([
      '4 NudgeGiven feature-expectations 80',
      '4.5 SessionPaused',
      '10 SessionResumed',
    ]);
  });

  it('[S6] refuses what a pause does not allow', () => {
    const paused = play({}, START, [1, PAUSE]);
    expect(playOn(paused, [2, PAUSE]).rejection).toBe('already-paused');
    expect(playOn(paused, [2, advance('feature-expectations')]).rejection).toBe('already-paused');
    expect(play({}, START, [1, RESUME]).rejection).toBe('not-paused');
    expect(play({}, [0, RESUME]).rejection).toBe('not-started');
    expect(play({}, [0, PAUSE]).rejection).toBe('not-started');
    expect(play({}, START, [1, FINISH], [2, PAUSE]).rejection).toBe('finished');
    expect(play({}, START, [1, FINISH], [2, RESUME]).rejection).toBe('finished');
  });

  it('[S6] can finish from a pause', () => {
    const session = play({}, START, [1, PAUSE], [9, FINISH]);
    expect(session.state).toMatchObject({ status: 'finished', elapsedMs: 60_000, cause: 'candidate' });
  });
});

describe('work', () => {
  it('[S12] trims what is said and stamps it with phase and session time', () => {
    const session = play(
      {},
      START,
      [2, advance('feature-expectations')],
      [3, PAUSE],
      [10, RESUME],
      [11, say('  Reads dominate. \n')],
    );
    if (session.state.status === 'absent') throw new Error('absent');
    expect(session.state.work.utterances).toEqual([
      {
        utteranceId: 'u1',
        speaker: 'candidate',
        text: 'Reads dominate.',
        phaseId: 'estimations',
        seq: 7,
        at: T0 + 11 * 60_000,
        elapsedMs: 4 * 60_000,
      },
    ]);
  });

  it('[S12] refuses blank text', () => {
    expect(play({}, START, [1, say(' \n\t')]).rejection).toBe('empty-text');
    expect(play({}, START, [1, speak(''), SYSTEM]).rejection).toBe('empty-text');
  });

  it.each([...WORK.slice(1), ['an empty drawing', { type: 'EditCanvas', elements: [] }] as const])(
    '[S13] makes no event of %s that changes nothing',
    (_name, command) => {
      const once = play({}, START, [1, command]);
      const twice = playOn(once, [2, command]);
      expect(twice.rejection).toBeNull();
      expect(twice.log).toEqual(once.log);
    },
  );

  it('[S14] keeps notes by phase, in any order, and refuses unknown phases', () => {
    const session = play(
      {},
      START,
      [1, note('security', 'tls')],
      [1, note('estimations', 'qps')],
      [1, note('security', 'mtls')],
    );
    expect(session.state).toMatchObject({ work: { notes: { security: 'mtls', estimations: 'qps' } } });
    expect(play({}, START, [1, note('nope', 'x')]).rejection).toBe('wrong-phase');
    expect(play({ templateId: 'requirements-drill' }, START, [1, note('security', 'x')]).rejection).toBe('wrong-phase');
  });

  it.each([
    ['an utterance', (text: string) => say(text), LIMITS.utteranceCharacters],
    ['a note', (text: string): SessionCommand => ({ type: 'EditNote', phaseId: 'logs', text }), LIMITS.noteCharacters],
    ['an estimate', (text: string): SessionCommand => ({ type: 'EditEstimate', text }), LIMITS.estimateCharacters],
  ])('[S15] refuses %s beyond its limit', (_name, command, limit) => {
    expect(play({}, START, [1, command('x'.repeat(limit))]).rejection).toBeNull();
    expect(play({}, START, [1, command('x'.repeat(limit + 1))]).rejection).toBe('text-too-long');
  });

  it('[S15] refuses the 5,001st utterance of either side', () => {
    const running = play({}, START).state;
    if (running.status !== 'running') throw new Error(running.status);
    const one = {
      utteranceId: 'u',
      speaker: 'candidate',
      text: 'x',
      phaseId: null,
      seq: 1,
      at: T0,
      elapsedMs: 0,
    } as const;
    const full = {
      ...running,
      work: { ...running.work, utterances: Array.from({ length: LIMITS.utterances }, () => one) },
    };
    expect(decide(say('x'), full, CANDIDATE, T0)).toEqual({ ok: false, rejection: 'log-full' });
    expect(decide(speak('x'), full, SYSTEM, T0)).toEqual({ ok: false, rejection: 'log-full' });
  });

  it('[S15] refuses what the board refuses', () => {
    const tooLarge = { ...buildElement('text', 't'), text: 'x'.repeat(10_001) };
    expect(play({}, START, [1, { type: 'EditCanvas', elements: [tooLarge] }]).rejection).toBe('element-too-large');
  });

  it('[S16] lets the interviewer speak while running, paused and over, and not in the lobby', () => {
    const step: PlayStep = [2, speak('Hello.'), SYSTEM];
    expect(play({}, START, step).state).toMatchObject({
      work: { utterances: [{ speaker: 'interviewer', phaseId: 'feature-expectations', intent: 'answer' }] },
    });
    expect(play({}, START, [1, PAUSE], step).rejection).toBeNull();
    expect(play({}, START, [1, FINISH], step).state).toMatchObject({
      status: 'finished',
      work: { utterances: [{ phaseId: null, elapsedMs: 60_000 }] },
    });
    expect(play({}, step).rejection).toBe('not-started');
  });

  it('[S16] keeps the point of a probe', () => {
    const probe: SessionCommand = {
      type: 'SpeakAsInterviewer',
      utteranceId: 'i',
      text: 'And?',
      intent: 'probe',
      pointId: 'p1',
    };
    expect(play({}, START, [1, probe, SYSTEM]).state).toMatchObject({
      work: { utterances: [{ intent: 'probe', pointId: 'p1' }] },
    });
  });

  it('[S17] imports turns and drawing and finishes without a clock', () => {
    const box = buildBox('a', 0, 0);
    const turns = [
      { role: 'interviewer', text: 'Design a cache.' },
      { role: 'candidate', text: '  ' },
      { role: 'candidate', text: ' How large? ' },
    ] as const;
    const session = play({}, [1, { type: 'ImportTranscript', turns, elements: [box] }, SYSTEM]);
    expect(session.state).toMatchObject({
      status: 'finished',
      elapsedMs: null,
      cause: 'imported',
      work: {
        utterances: [
          {
            utteranceId: 'turn-0',
            speaker: 'interviewer',
            text: 'Design a cache.',
            phaseId: null,
            elapsedMs: null,
            intent: 'imported',
          },
          { utteranceId: 'turn-1', speaker: 'candidate', text: 'How large?', phaseId: null, elapsedMs: null },
        ],
        scene: { a: box },
        spentMs: {},
      },
    });
  });

  it('[S17] refuses an import of nothing, of too much, or after the lobby', () => {
    expect(play({}, importOf()).rejection).toBe('empty-text');
    expect(play({}, importOf(' ', '\n')).rejection).toBe('empty-text');
    expect(play({}, importOf(...Array.from({ length: 5_001 }, () => 'x'))).rejection).toBe('log-full');
    expect(play({}, importOf('x'.repeat(2_000_001))).rejection).toBe('text-too-long');
    expect(play({}, START, importOf('x')).rejection).toBe('already-started');
    expect(play({}, importOf('x'), importOf('x')).rejection).toBe('finished');
  });

  it('[S18] finishes for good and knows the time of every phase', () => {
    const session = play({}, START, [2, advance('feature-expectations')], [3, PAUSE], [10, RESUME], [11, FINISH]);
    expect(session.state).toMatchObject({
      status: 'finished',
      elapsedMs: 4 * 60_000,
      cause: 'candidate',
      work: { spentMs: { 'feature-expectations': 2 * 60_000, estimations: 2 * 60_000 } },
    });
    expect(playOn(session, [12, FINISH]).rejection).toBe('finished');
    expect(play({}, [1, FINISH]).rejection).toBe('not-started');
  });

  it('[S19] puts a command from an earlier instant at the last event', () => {
    expect(story(play({}, START, [2, say('a')], [1, say('b')]), 4)).toEqual(['2 UtteranceSaid feature-expectations']);
  });
});
