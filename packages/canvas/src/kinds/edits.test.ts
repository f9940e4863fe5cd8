import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf, mayBeWithin, soundOf, withinEdits } from './edits.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 8 });

test.each([
  ['kafka', 'kafka', 0, true],
  ['kafak', 'kafka', 1, true],
  ['kafaka', 'kafka', 1, true],
  ['kafa', 'kafka', 1, true],
  ['cafka', 'kafka', 1, true],
  ['caffka', 'kafka', 1, false],
  ['caffka', 'kafka', 2, true],
  ['redis', 'kafka', 2, false],
] as const)('[D43] "%s" is "%s" within %i edits: %s', (one, other, most, within) => {
  expect(withinEdits(one, other, most)).toBe(within);
  expect(withinEdits(other, one, most)).toBe(within);
});

test('[D43] the letters of two words never rule out what the edits allow', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (one, other, most) => {
      const possible = mayBeWithin(lettersOf(one), lettersOf(other), most);
      expect(possible || !withinEdits(one, other, most)).toBe(true);
    }),
  );
  expect(mayBeWithin(lettersOf('redis'), lettersOf('kafka'), 1)).toBe(false);
});

test('[D43] words that sound alike have one sound', () => {
  expect(soundOf('kassandra')).toBe(soundOf('cassandra'));
  expect(soundOf('kubernettis')).toBe(soundOf('kubernetes'));
  expect(soundOf('memcash')).toBe(soundOf('memcache'));
  expect(soundOf('kafka')).not.toBe(soundOf('redis'));
});
