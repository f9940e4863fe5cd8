import { TEMPLATES, type Pace } from '@fortyfive/session';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GUIDE,
  STANDING,
  START,
  say,
  speak,
  tick,
  heard,
  interview,
  spoken,
} from '../../../tests/kit/hold-interview.ts';
import { play } from '../../../tests/kit/play-session.ts';
import { playSteps, sessionSteps } from '../../../tests/kit/session-arbitraries.ts';
import { respond } from './index.ts';
import * as phrases from './phrases.ts';
import { firstSentence } from './plain.ts';

const ALLOWED = [
  GUIDE.statement,
  ...GUIDE.facts.flatMap(({ answer }) => [answer, firstSentence(answer)]),
  ...GUIDE.probes.map(({ ask }) => ask),
  ...TEMPLATES.flatMap(({ phases: all }) => all.map(({ title }) => `${title}.`)),
  ...Object.values(phrases).flatMap((value) => (typeof value === 'string' ? [value] : Object.values(value))),
].toSorted((a, b) => b.length - a.length);

/** What is left of a text once every allowed piece is taken from its front. */
function remainder(text: string): string {
  let rest = text.trim();
  for (let piece = allowedAt(rest); piece !== undefined; piece = allowedAt(rest))
    rest = rest.slice(piece.length).trim();
  return rest;
}

function allowedAt(text: string): string | undefined {
  return ALLOWED.find((piece) => text.startsWith(piece));
}

const utterances = fc.oneof(
  fc.constantFrom(
    'How many cars?',
    'do we need reservations',
    "I don't know.",
    "That's it.",
    'Shall we move on?',
    'Give me the answer.',
    'Is that right?',
    'I assume 5 garages. Right?',
    'We shard by garage and keep a queue in front.',
    'repeat the question',
    'ok',
  ),
  fc.string({ unit: 'binary' }),
  fc.lorem({ mode: 'sentences', maxCount: 6 }),
);
const talk = fc.array(
  fc.array(utterances, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  { maxLength: 12 },
);
const paces = fc.constantFrom<Pace>('coached', 'strict', 'exam');

describe('whatever happens', () => {
  it('[I14] says only the statement, facts, probes and its own phrases', () => {
    expect(remainder(`${GUIDE.statement} The trick is a queue.`)).toBe('The trick is a queue.');
    fc.assert(
      fc.property(paces, talk, (pace, said) => {
        const steps = said.map((text, index) => say(index * 1.7, text));
        for (const text of spoken(interview(pace, ...steps, tick(70)))) expect(remainder(text)).toBe('');
      }),
    );
  });

  it('[I14] names no point in words', () => {
    const session = interview('coached', say(1, "That's it."), tick(4), say(4.5, "That's it."));
    expect(JSON.stringify(session.log)).toContain('"pointId":"actors"');
    for (const text of spoken(session)) expect(text).not.toMatch(/actors|third\b(?! thing)/);
  });

  it('[I14] takes every event of every session, and says the same to the same moment', () => {
    fc.assert(
      fc.property(sessionSteps, (steps) => {
        const { seen } = playSteps(steps);
        for (const session of seen) {
          const trigger = session.log.at(-1);
          if (!trigger) continue;
          const moment = { state: session.state, trigger, guide: GUIDE, standing: STANDING };
          expect(respond(structuredClone(moment))).toEqual(respond(moment));
        }
      }),
    );
  });

  it('[I1] never answers what the interviewer said', () => {
    fc.assert(
      fc.property(
        utterances.filter((text) => text.trim() !== ''),
        (text) => {
          expect(heard(play({}, START, speak(1, { text, intent: 'answer' })))).toEqual([]);
        },
      ),
    );
  });

  it('[I14] reads a hostile length in no time', () => {
    const started = performance.now();
    for (const text of [
      'how many '.repeat(2_200),
      'a'.repeat(20_000),
      'so, '.repeat(5_000),
      '?'.repeat(20_000),
      'can you '.repeat(2_500),
    ]) {
      heard(play({}, START, say(1, text)));
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
