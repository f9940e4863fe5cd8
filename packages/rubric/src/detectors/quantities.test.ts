import { describe, expect, it } from 'vitest';
import { readText } from '../text/reading.ts';

const kinds = (text: string): string[] => [...new Set(readText(text).tags.flat())];

describe('numbers', () => {
  it.each([
    ['two million drivers', '<big>'],
    ['40k requests', '<big>'],
    ['about 300 MB each', '<bytes>'],
    ['answers in 200 ms', '<time>'],
    ['kept for three years', '<long>'],
    ['700 writes per second', '<rate>'],
    ['231 writes/s', '<rate>'],
    ['500 QPS', '<rate>'],
    ['20% of users', '<pct>'],
    ['a ratio of 10:1', '<ratio>'],
    ['99.99 availability', '<nines>'],
    ['four nines', '<nines>'],
  ])('[R3] %s is a %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it('[R3] does not take a number for more than it says', () => {
    expect(kinds('three services')).toEqual(['<num>']);
    expect(kinds('no figures here, just words')).toEqual([]);
    expect(kinds('20 gigabytes per second')).not.toContain('<time>');
  });
});
