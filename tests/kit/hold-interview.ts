import { respond, type InterviewGuide, type PointStanding, type Reply } from '@fortyfive/interviewer';
import type { Pace } from '@fortyfive/session';
import { expect } from 'vitest';
import { play, playOn, SYSTEM, type PlayedSession, type PlayStep } from './play-session.ts';

export const GUIDE: InterviewGuide = {
  statement: 'Design a system that sells parking. I can tell you how it is used.',
  facts: [
    {
      id: 'cars',
      topics: ['how many cars', 'cars per day', 'traffic'],
      answer: 'About 90.5 thousand cars a day. Twice that before holidays.',
    },
    { id: 'garages', topics: ['how many garages', 'sites'], answer: 'There are 300 garages.' },
    { id: 'reserve', topics: ['reservation', 'reserve', 'book ahead'], answer: 'Yes, up to a month ahead.' },
    { id: 'pay', topics: ['payment', 'price', 'paid'], answer: 'By card, when leaving.' },
    {
      id: 'offline',
      topics: ['offline', 'lost connection'],
      answer: 'Gates must open without a connection.',
    },
  ],
  probes: [
    { pointId: 'scope', phaseId: 'feature-expectations', ask: 'What would you leave out?' },
    { pointId: 'actors', phaseId: 'feature-expectations', ask: 'Who uses this?' },
    { pointId: 'third', phaseId: 'feature-expectations', ask: 'Is there a third thing?' },
    { pointId: 'storage', phaseId: 'estimations', ask: 'How much will you store?' },
  ],
};

const missing = (pointId: string, phaseId: string, importance: 1 | 2 | 3): PointStanding => ({
  pointId,
  phaseId,
  importance,
  status: 'missing',
});
export const STANDING = [
  missing('scope', 'feature-expectations', 1),
  missing('actors', 'feature-expectations', 3),
  missing('third', 'feature-expectations', 1),
  missing('storage', 'estimations', 2),
];

export const START: PlayStep = [0, { type: 'StartSession' }];
export const say = (minute: number, text: string): PlayStep => [minute, { type: 'Say', utteranceId: 'u', text }];
export const speak = (minute: number, reply: Reply): PlayStep => [
  minute,
  { type: 'SpeakAsInterviewer', utteranceId: 'i', ...reply },
  SYSTEM,
];
export const tick = (minute: number): PlayStep => [minute, { type: 'Tick' }, SYSTEM];

/** What the interviewer says to the last event of a session. */
export function heard(session: PlayedSession, standing = STANDING): Reply[] {
  const trigger = session.log.at(-1);
  if (!trigger) throw new Error('nothing happened');
  return respond({ state: session.state, trigger, guide: GUIDE, standing });
}

/** A whole interview: every event is answered, and the answers are spoken. */
export function interview(pace: Pace, ...steps: PlayStep[]): PlayedSession {
  let session = play({ pace });
  for (const step of [START, ...steps]) {
    const from = session.log.length;
    session = playOn(session, step);
    for (const trigger of session.log.slice(from)) {
      const replies = respond({ state: session.state, trigger, guide: GUIDE, standing: STANDING });
      for (const reply of replies) session = playOn(session, speak(step[0], reply));
    }
  }
  return session;
}

export function spoken(session: PlayedSession): string[] {
  return session.log.flatMap(({ event }) =>
    event.type === 'UtteranceSaid' && event.speaker === 'interviewer' ? [event.text] : [],
  );
}

export const texts = (replies: readonly Reply[]): string[] => replies.map((reply) => reply.text);
export const isOneOf = (list: readonly string[]) =>
  expect.stringMatching(new RegExp(`^(?:${list.map((phrase) => RegExp.escape(phrase)).join('|')})$`));
