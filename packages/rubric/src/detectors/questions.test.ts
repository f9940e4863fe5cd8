import { describe, expect, it } from 'vitest';
import { scoreObservations } from '../index.ts';
import { asks, conversation, pointOf, says } from '../samples.ts';
import { readText } from '../text/reading.ts';
import { markQuestions } from './questions.ts';

const isAsked = (text: string): boolean => markQuestions(readText(text).words).includes(true);

describe('questions', () => {
  it.each(['Is that per day?', 'do we support guests', 'How many garages are there', 'what should it show first'])(
    '[R5] %s asks',
    (text) => {
      expect(isAsked(text)).toBe(true);
    },
  );

  it.each(['We support guests.', 'That is what I would do', 'I know how it works'])('[R5] %s does not ask', (text) => {
    expect(isAsked(text)).toBe(false);
  });

  it('[R5] asking decides nothing where a decision is needed, and is enough where asking is', () => {
    const asked = scoreObservations([says('Do we need encryption?'), says('How many drivers are there a day?')], null);
    expect(pointOf(asked, 'SE2').status).toBe('missing');
    expect(pointOf(asked, 'FE4').status).toBe('covered');
  });

  it('[R13] two questions before the design cover the clarifying questions, one mentions them', () => {
    const opening = asks('Design a garage reservation service.');
    const one = conversation(opening, says('Which cities should we serve first?'));
    const two = conversation(...one, asks('Only one for now.'), says('Can a driver hold more than one spot?'));
    expect(pointOf(scoreObservations(one, null), 'FE6').status).toBe('mentioned');
    expect(pointOf(scoreObservations(two, null), 'FE6').status).toBe('covered');
    expect(pointOf(scoreObservations(conversation(opening, says('I know this one well.')), null), 'FE6').status).toBe(
      'missing',
    );
  });
});
