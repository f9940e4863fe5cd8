import { describe, expect, it } from 'vitest';
import { scoreObservations } from '../index.ts';
import { pointOf, says } from '../samples.ts';
import { mendRepairs } from './repairs.ts';
import { readWords } from './words.ts';

const mended = (text: string): string =>
  mendRepairs(readWords(text))
    .map((word) => word.norm)
    .join(' ');

describe('repairs', () => {
  it.each([
    ['We shard by, no wait, I mean by garage id.', 'we shard by garage id'],
    ['the the queue, sorry, I mean the topic', 'queue topic'],
    ['it is is fast', 'it is fast'],
  ])('[R32] reads over them: %s', (text, smooth) => {
    expect(mended(text)).toBe(smooth);
  });

  it('[R32] keeps a denial, a number said twice and the ends of sentences', () => {
    expect(mended('There is no cache.')).toBe('there is no cache');
    expect(mended('port 80 80')).toBe('port 80 80');
    const words = mendRepairs(readWords('We use a queue, I mean. Then we are done.'));
    expect(words.find((word) => word.norm === 'queue')?.closes).toBe('.');
    expect(words.find((word) => word.norm === 'then')?.opens).toBe(true);
  });

  it('[R32] does not hear a denial in them', () => {
    const repaired = scoreObservations([says('No wait, shard reservations by garage id.')], null);
    const plain = scoreObservations([says('Shard reservations by garage id.')], null);
    expect(pointOf(repaired, 'DD2').status).toBe(pointOf(plain, 'DD2').status);
    expect(pointOf(plain, 'DD2').status).not.toBe('missing');
  });
});
