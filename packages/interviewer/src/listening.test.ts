import { TEMPLATES } from '@fortyfive/session';
import { describe, expect, it } from 'vitest';
import {
  GUIDE,
  STANDING,
  START,
  say,
  tick,
  heard,
  interview,
  spoken,
  texts,
  isOneOf,
} from '../../../tests/kit/hold-interview.ts';
import { play, playOn, type PlayStep } from '../../../tests/kit/play-session.ts';
import { respond } from './index.ts';
import * as phrases from './phrases.ts';

const done = (minute: number): PlayStep => say(minute, "I think that's it for requirements.");

describe('how it listens', () => {
  it('[I9] acknowledges every third statement, in other words each time', () => {
    const statements = Array.from({ length: 12 }, (_, index) =>
      say(1 + index / 10, `The gate keeps a list of plates, number ${index}.`),
    );
    const said = spoken(interview('coached', ...statements)).slice(1);
    expect(said).toHaveLength(4);
    for (const text of said) expect(text).toEqual(isOneOf(phrases.ACKNOWLEDGE));
    said.slice(1).forEach((text, index) => expect(text).not.toBe(said[index]));
  });

  it('[I9] acknowledges a long one at once and ignores a word or two', () => {
    const long = 'The gate sends each plate to the service and the service looks it up. '.repeat(6);
    expect(heard(play({}, START, say(1, long)))).toEqual([
      { intent: 'acknowledge', text: isOneOf(phrases.ACKNOWLEDGE) },
    ]);
    expect(heard(play({}, START, say(1, 'Okay.'), say(1, 'Well.'), say(1, 'So then.')))).toEqual([]);
  });

  it('[I15] names what was drawn since it last spoke, when it acknowledges at all', () => {
    const long = 'The gate sends each plate to the service and the service looks it up. '.repeat(6);
    const moment = (text: string, drawn: readonly string[]) => {
      const { state, log } = play({}, START, say(1, text));
      const trigger = log.findLast(({ event }) => event.type === 'UtteranceSaid')!;
      return respond({ state, trigger, guide: GUIDE, standing: STANDING, drawn }).map(({ text: said }) => said);
    };
    const drawn = ['Added the gate', 'Added Plates DB, reached from the gate'];
    expect(moment(long, drawn)[0]).toMatch(/^I see you added Plates DB, reached from the gate\. /);
    expect(moment('Okay.', drawn)).toEqual([]);
    expect(moment(long, [`Added ${'a long story '.repeat(20)}`])).toEqual([isOneOf(phrases.ACKNOWLEDGE)]);
  });

  it('[I9] encourages who is stuck', () => {
    expect(heard(play({}, START, say(1, "I don't know.")))).toEqual([
      { intent: 'acknowledge', text: isOneOf(phrases.STUCK) },
    ]);
  });

  it('[I10] reminds of the time at 80 % and probes on what is weakest', () => {
    expect(heard(play({}, START, tick(4)))).toEqual([
      { intent: 'nudge', text: isOneOf(phrases.SHORT_ON_TIME) },
      { intent: 'probe', text: 'Who uses this?', pointId: 'actors' },
    ]);
    expect(heard(play({ pace: 'strict' }, START, tick(4)))).toHaveLength(2);
    expect(heard(play({}, START, tick(4)), [])).toHaveLength(1);
  });

  it('[I10] invites to move on at 100 %, and to wrap up in the last phase', () => {
    expect(heard(play({}, START, tick(5)))).toEqual([{ intent: 'nudge', text: isOneOf(phrases.TIME_USED) }]);
    const drill = TEMPLATES.at(-1);
    const last: PlayStep[] = (drill?.phases.slice(0, -1) ?? []).map((phase) => [
      1,
      { type: 'AdvancePhase', from: phase.id },
    ]);
    expect(heard(play({ templateId: drill?.id ?? '' }, START, ...last, tick(5)))).toEqual([
      { intent: 'nudge', text: isOneOf(phrases.TIME_USED_LAST) },
    ]);
  });

  it('[I11] probes when the candidate is done, twice at most, then lets go', () => {
    const session = interview('coached', done(1), done(2), done(3));
    const probes = session.log.flatMap(({ event }) =>
      event.type === 'UtteranceSaid' && event.pointId ? [event.pointId] : [],
    );
    expect(probes).toEqual(['actors', 'scope']);
    expect(spoken(session).at(-1)).toEqual(isOneOf(phrases.MOVE_ON));
    expect(spoken(session)[1]).toMatch(/: Who uses this\?$/);
  });

  it('[I11] answers before it probes', () => {
    const replies = heard(play({}, START, say(1, "How many garages are there? Then that's it from me.")));
    expect(replies.map((reply) => reply.intent)).toEqual(['answer', 'probe']);
  });

  it('[I11] says nothing about moving on when the session has moved on', () => {
    const session = play({ pace: 'strict' }, START, say(1, "That's all."), tick(5));
    const trigger = session.log[3];
    if (trigger?.event.type !== 'UtteranceSaid') throw new Error('expected what was said');
    expect(respond({ state: session.state, trigger, guide: GUIDE, standing: STANDING })).toEqual([]);
  });

  it('[I12] only answers, names phases, opens and closes in an exam', () => {
    const exam = interview(
      'exam',
      ...[1, 2, 3, 4].map((minute) => say(minute, 'The gate keeps a list of all plates.')),
      say(4.1, "That's it for this part."),
      say(4.2, "I don't know."),
      say(4.3, 'How many garages are there?'),
      tick(50),
    );
    expect(spoken(exam)).toEqual([
      expect.stringContaining(GUIDE.statement),
      'There are 300 garages.',
      phrases.TIME_OVER,
    ]);
    expect(texts(heard(play({ pace: 'exam' }, START, tick(5))))).toEqual([
      'Time is up for this part. Next part: Estimations.',
    ]);
  });

  it('[I12] only answers in a pause', () => {
    const paused = play({}, START, [1, { type: 'PauseSession' }]);
    expect(texts(heard(playOn(paused, say(2, 'How many garages are there?'))))).toEqual(['There are 300 garages.']);
    expect(heard(playOn(paused, say(2, "That's all.")))).toEqual([]);
  });
});
