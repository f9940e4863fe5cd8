import { describe, expect, it } from 'vitest';
import { choosePhrase } from './choose-phrase.ts';

describe('choosing a phrase', () => {
  it('[I14] varies with the number of the event alone', () => {
    expect([0, 1, 2, 3].map((seq) => choosePhrase(['a', 'b', 'c'], seq, ''))).toEqual(['a', 'b', 'c', 'a']);
  });

  it('[I9] takes the next one instead of what was said last', () => {
    expect(choosePhrase(['Okay.', 'I see.'], 0, 'Okay.')).toBe('I see.');
    expect(choosePhrase(['Okay.', 'I see.'], 1, 'Three a day. I see.')).toBe('Okay.');
  });

  it('[I14] says the only one there is', () => {
    expect(choosePhrase(['Okay.'], 7, 'Okay.')).toBe('Okay.');
  });
});
