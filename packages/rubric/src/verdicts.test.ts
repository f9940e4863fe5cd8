import { describe, expect, it } from 'vitest';
import { scoreObservations } from './index.ts';
import { asks, conversation, draws, PARKING, pointOf, says } from './samples.ts';

describe('verdicts', () => {
  it('[R9] an interviewer earns the candidate nothing', () => {
    const talk = conversation(
      asks('You shard by user id with consistent hashing, because the table is too large for one node.'),
      says('Hm.'),
    );
    const points = scoreObservations(talk, null).points;
    expect(points.filter((point) => point.status !== 'missing')).toEqual([]);
  });

  it.each([
    [
      'DD4',
      'We can add caching.',
      'We cache the ten busiest garages in Redis in front of the database and evict by LRU.',
    ],
    ['DD2', 'There will be sharding.', 'We shard reservations by garage id because no query crosses two garages.'],
    [
      'HL7',
      'There is some relational database.',
      'I choose Postgres because a reservation needs transactions and joins.',
    ],
    [
      'DG1',
      'It needs low latency.',
      'A search has to answer within 200 ms at the 99th percentile, so p99 latency under 200 ms.',
    ],
  ])('[R10] %s: named is mentioned, applied is covered', (id, named, applied) => {
    expect(pointOf(scoreObservations([says(named)], null), id).status).toBe('mentioned');
    expect(pointOf(scoreObservations([says(applied)], null), id).status).toBe('covered');
  });

  it('[R11] tells what was prompted from what was not', () => {
    const scoring = scoreObservations(PARKING, null);
    expect(pointOf(scoring, 'DD2')).toMatchObject({ status: 'covered', initiative: 'unprompted' });
    expect(pointOf(scoring, 'DD9')).toMatchObject({ status: 'covered', initiative: 'prompted' });
  });

  it('[R11] a question six turns ago prompts no more', () => {
    const answer = says('We keep two replicas of every shard, asynchronously, so reads survive.');
    const question = asks('How do you replicate the data?');
    const filler = says('Let me finish the drawing.');
    const near = scoreObservations(conversation(question, filler, answer), null);
    const far = scoreObservations(conversation(question, filler, filler, filler, filler, filler, answer), null);
    expect(pointOf(near, 'DD3').initiative).toBe('prompted');
    expect(pointOf(far, 'DD3').initiative).toBe('unprompted');
  });

  it('[R12] a clear assent adopts a proposal, anything else does not', () => {
    const proposal = asks('You could shard the reservations by garage id with consistent hashing.');
    const adopted = pointOf(scoreObservations(conversation(proposal, says('Yes, that makes sense.')), null), 'DD2');
    expect(adopted).toMatchObject({ status: 'mentioned', initiative: 'given' });
    expect(adopted.evidence[0]?.turn).toBe(1);
    expect(pointOf(scoreObservations(conversation(proposal, says('Hm, let me see.')), null), 'DD2').status).toBe(
      'missing',
    );
  });

  it('[R14] reads a drawing by its labels and arrows', () => {
    const loose = scoreObservations(
      [draws('Redis cache', false), draws('Load balancer', false), draws('Web client', false)],
      null,
    );
    const tied = scoreObservations(
      [draws('Redis cache', true), draws('Load balancer', true), draws('Web client', true)],
      null,
    );
    expect(pointOf(loose, 'DD4')).toMatchObject({
      status: 'mentioned',
      evidence: [{ kind: 'diagram', quote: 'Redis cache', source: 'Redis cache' }],
    });
    expect(pointOf(loose, 'DD5').status).toBe('mentioned');
    expect(pointOf(loose, 'HL4').status).not.toBe('covered');
    const label = 'Dead letter queue for failed orders';
    expect(pointOf(scoreObservations([draws(label, false)], null), 'DD9').status).toBe('mentioned');
    expect(pointOf(scoreObservations([draws(label, true)], null), 'DD9').status).toBe('covered');
    expect(pointOf(tied, 'DD4').status).toBe('mentioned');
    expect(pointOf(tied, 'DD5').status).toBe('covered');
    expect(pointOf(tied, 'HL4').status).toBe('covered');
  });

  it('[R15] an empty interview misses everything', () => {
    for (const point of scoreObservations([], null).points) {
      expect(point).toMatchObject({ status: 'missing', initiative: null, evidence: [] });
    }
  });

  it('[R16] quotes verbatim, in order, at most four times and 300 characters', () => {
    const long = says(
      `So ${'the drivers search and search and '.repeat(40)} we cache popular garages in Redis because reads are heavy ${'and so on '.repeat(60)}`,
      { turn: 99 },
    );
    const observations = [...PARKING, long];
    const found = scoreObservations(observations, null).points.filter((point) => point.status !== 'missing');
    expect(found.length).toBeGreaterThan(10);
    for (const { id, evidence } of found) {
      expect([1, 2, 3, 4]).toContain(evidence.length);
      const turns = evidence.map(({ turn }) => turn ?? -1);
      expect({ id, turns }).toEqual({ id, turns: turns.toSorted((a, b) => a - b) });
      for (const { quote, turn } of evidence) {
        const text = observations.find((observation) => observation.turn === turn)?.text ?? '';
        expect(text).toContain(quote);
        expect(quote.length).toBeLessThanOrEqual(300);
        expect(` ${text} `).toMatch(
          new RegExp(`[^\\p{L}\\p{N}]${quote.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}[^\\p{L}\\p{N}]`, 'u'),
        );
      }
    }
  });

  it('[R17] is sure between 0 and 1, and surer with more to go by', () => {
    for (const point of scoreObservations(PARKING, null).points) {
      expect(point.confidence).toBeGreaterThanOrEqual(0);
      expect(point.confidence).toBeLessThanOrEqual(1);
    }
    const once = says('We cache popular garages.');
    const often = [
      once,
      says(
        'The cache sits in front of the database, we evict by LRU and invalidate the cache on writes, with a TTL of 30 seconds.',
      ),
    ];
    expect(pointOf(scoreObservations(often, null), 'DD4').confidence).toBeGreaterThan(
      pointOf(scoreObservations([once], null), 'DD4').confidence,
    );
  });
});
