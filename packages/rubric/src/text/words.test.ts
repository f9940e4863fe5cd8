import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAround } from './quote.ts';
import { readWords, stemsOf } from './words.ts';

describe('words', () => {
  it.each([
    ['caches', 'caching'],
    ['replicated', 'replicas'],
    ['wrote', 'writes'],
    ['CDNs', 'cdn'],
    ['availability', 'available'],
    ["don't", 'do not'],
  ])('[R1] reads %s and %s alike', (one, other) => {
    expect(stemsOf(one)).toEqual(stemsOf(other));
  });

  it('[R1] leaves out articles and fillers, never a negation', () => {
    expect(readWords('um, the cache is, like, not a queue').map((word) => word.norm)).toEqual([
      'cache',
      'is',
      'not',
      'queue',
    ]);
  });

  it('[R1] keeps numbers as they are written', () => {
    expect(stemsOf('300 MB at 99.9 percent')).toEqual(['300', 'megabyte', 'at', '99.9', 'percent']);
  });

  it('passes over a run of characters that no word has, and fast', () => {
    const words = readWords(`cache ${'x'.repeat(150_000)} queue`);
    expect(words.map((word) => word.norm)).toEqual(['cache', 'queue']);
    expect(words.map((word) => word.start)).toEqual([0, 150_007]);
  }, 2_000);

  it('knows where every word stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const word of readWords(text)) expect(text.slice(word.start, word.end).toLowerCase()).toBe(word.norm);
      }),
    );
  });

  it('[R16] quotes the sentence around a span', () => {
    const text = 'First one. We keep two copies, always. Last one.';
    const words = readWords(text);
    const at = words.findIndex((word) => word.norm === 'copies');
    expect(quoteAround(text, words, { from: at, to: at + 1 })).toBe('We keep two copies, always');
  });

  it('[R16] cuts a long sentence at words around the span', () => {
    const text = `${'before '.repeat(80)}target${' after'.repeat(80)}`;
    const words = readWords(text);
    const quote = quoteAround(text, words, { from: 80, to: 81 });
    expect(quote.length).toBeLessThanOrEqual(300);
    expect(quote).toMatch(/^before (?:.*) target (?:.*) after$/);
  });
});
