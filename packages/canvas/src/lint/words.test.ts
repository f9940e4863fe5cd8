import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysAny, talkOf, timesSaid, wordsOf } from './words.ts';

describe('words', () => {
  it('finds phrases by whole words, in the singular or the plural', () => {
    const words = wordsOf('The message queues, and HTTP to two caches.');
    expect(timesSaid(words, 'message queue')).toBe(1);
    expect(saysAny(words, ['cache'])).toBe(true);
    expect(saysAny(words, ['https', 'cachet', 'queue message', ''])).toBe(false);
    expect(saysAny(wordsOf('fan-out worker'), ['Fan-out workers'])).toBe(true);
  });

  it('finds as much in a talk read once as in its words', () => {
    const word = fc.constantFrom(
      'queue',
      'queues',
      'cache',
      'caches',
      'http',
      'https',
      'message',
      'bus',
      'buses',
      'us',
    );
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(word), phrase, (said, wanted) => {
        expect(talkOf(said.join(', ')).times(wanted)).toBe(timesSaid(said, wanted));
      }),
    );
  });
});
