import { describe, expect, it } from 'vitest';
import { falseHits } from '../../../../bench/rubric/off-topic-rate.ts';
import { createReader, scoreObservations } from '../index.ts';
import { PARKING, says } from '../samples.ts';
import { NOTHING } from './families.ts';

/** Wrong findings tolerated in a hundred decisions on sentences in which anything was found. */
const MOST_FALSE = 3;
/** And in a hundred sentences, so that the first figure is not held down by many sentences with one finding each. */
const MOST_SENTENCES = 12;

describe('what is no answer to the problem', () => {
  it('[R37] three hundred technical sentences about something else make next to no point', () => {
    const { sentences, decisions, covered, mentioned, sentencesHit } = falseHits(NOTHING);
    expect(sentences).toBe(300);
    const points = decisions / sentences;
    expect((100 * (covered + mentioned)) / Math.max(1, sentencesHit * points)).toBeLessThanOrEqual(MOST_FALSE);
    expect((100 * sentencesHit) / sentences).toBeLessThanOrEqual(MOST_SENTENCES);
  });

  it('[R6] a monologue of buzzwords covers nothing of the design, also when it is cut into turns', () => {
    const terms =
      'caching, sharding, replication, load balancing, CDN, Kafka, microservices, OAuth, TLS, rate limiting, canaries, alerting, dashboards';
    const turns = Array.from({ length: 10 }, (_, turn) => says(`${terms}${turn % 2 === 0 ? '' : '.'}`, { turn }));
    const covered = scoreObservations(turns, null).points.filter((point) => point.status === 'covered');
    expect(covered.map((point) => point.id)).toEqual([]);
  });

  it('[R20] twenty readings give the same bytes', () => {
    const first = JSON.stringify(createReader(null).read(PARKING));
    const again = Array.from({ length: 20 }, () => JSON.stringify(createReader(null).read(PARKING)));
    expect(new Set(again)).toEqual(new Set([first]));
  });
});
