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
