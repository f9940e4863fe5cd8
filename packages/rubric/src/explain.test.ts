import { describe, expect, it } from 'vitest';
import { scoreObservations } from './index.ts';
import type { Observation } from './observations.ts';
import { asks, conversation, draws, PARKING, pointOf, says } from './samples.ts';

const reasons = (id: string, ...observations: readonly Observation[]) =>
  pointOf(scoreObservations(conversation(...observations), null), id).reasons;

describe('reasons for a verdict', () => {
  it('[R56] names the signs that stand beside the wording', () => {
    expect(reasons('DD2', says('We shard reservations by garage id because no query crosses two garages.'))).toContain(
      'reason',
    );
    expect(reasons('DD4', says('We can add caching.'))).not.toContain('place');
    expect(reasons('DD4', says('We cache the 500 busiest garages in Redis in front of the database.'))).toContain(
      'place',
    );
  });

  it('[R56] says how a point was raised when no wording of it was used', () => {
    const proposal = asks('You could shard the reservations by garage id with consistent hashing.');
    expect(reasons('DD2', proposal, says('Yes, that makes sense.'))).toEqual(['adopted']);
    expect(reasons('DD5', ...['Web client', 'Load balancer', 'Server'].map((label) => draws(label, true)))).toEqual([
      'drawn',
    ]);
    const note = says('reserve a spot\ncancel a reservation\nnot now: payment', {
      kind: 'note',
      phaseId: 'feature-expectations',
    });
    expect(reasons('FE1', note)).toEqual(['written-list']);
  });

  it('[R56] says what held a wording back', () => {
    expect(reasons('DD4', says('Caching, sharding, replication, queues, CDN.'))).toEqual(['only-listed']);
    expect(reasons('DD4', says('Hm.'))).toEqual([]);
  });

  it('[R56] shows the words of a sign in the quote that decided', () => {
    const observations = [
      says('We should talk about caching.'),
      says('We cache the 500 busiest garages in Redis, because most drivers ask for those.'),
    ];
    const { evidence, decisive } = pointOf(scoreObservations(conversation(...observations), null), 'DD4');
    expect(evidence[decisive?.index ?? -1]?.quote).toContain('500 busiest');
    expect(decisive?.signs).toEqual([{ reason: 'reason', words: 'because most drivers ask for those' }]);
    const users = says('Say 5 million daily users, and one more thing.');
    const { decisive: counted } = pointOf(scoreObservations(conversation(users), null), 'FE4');
    expect(counted?.signs).toEqual([{ reason: 'number', words: '5 million daily users' }]);
  });

  it('[R56] never shows words that its quote lacks', () => {
    const { points } = scoreObservations(PARKING, null);
    const decided = points.flatMap(({ evidence, decisive }) => (decisive ? [{ evidence, decisive }] : []));
    expect(decided).toHaveLength(points.filter(({ evidence }) => evidence.length > 0).length);
    const signs = decided.flatMap(({ evidence, decisive }) =>
      decisive.signs.map(({ words }) => ({ words, quote: evidence[decisive.index]?.quote ?? '' })),
    );
    expect(signs.length).toBeGreaterThan(5);
    expect(signs.filter(({ words, quote }) => !quote.includes(words))).toEqual([]);
  });

  it('[R56] explains every found point, with each reason once', () => {
    const { points } = scoreObservations(PARKING, null);
    const found = points.filter(({ status }) => status !== 'missing');
    expect(found.filter(({ reasons: given = [] }) => given.length === 0)).toEqual([]);
    expect(points.filter(({ reasons: given = [] }) => new Set(given).size < given.length)).toEqual([]);
    const held = found.filter(({ reasons: given = [] }) => given.some((reason) => /^only-|weak|denied/.test(reason)));
    expect(held.filter(({ status }) => status === 'covered')).toEqual([]);
    expect(found.length).toBeGreaterThan(10);
  });
});
