import { describe, expect, it } from 'vitest';
import { scoreObservations } from '../index.ts';
import { pointOf, says } from '../samples.ts';
import { readText } from '../text/reading.ts';
import { isNegated } from './negation.ts';

function negated(text: string, word: string): boolean {
  const { words, stems } = readText(text);
  const from = words.findIndex((item) => item.norm === word);
  return isNegated(stems, { from, to: from + 1 });
}

describe('negation', () => {
  it('[R4] reaches a few words ahead', () => {
    expect(negated('we do not really need any replication', 'replication')).toBe(true);
    expect(negated("I'd go without replication", 'replication')).toBe(true);
  });

  it('[R4] stops at a conjunction and does not reach back', () => {
    expect(negated('it is not hard but replication costs', 'replication')).toBe(false);
    expect(negated('replication is not hard', 'replication')).toBe(false);
    expect(negated('not only replication', 'replication')).toBe(false);
  });

  it('[R4] an unreasoned denial earns nothing, a reasoned one is a decision', () => {
    const bare = scoreObservations([says('We do not need sharding.')], null);
    const reasoned = scoreObservations(
      [says('We do not need sharding by user, because all the data fits on one node.')],
      null,
    );
    expect(pointOf(bare, 'DD2').status).toBe('missing');
    expect(pointOf(reasoned, 'DD2').status).not.toBe('missing');
  });
});
