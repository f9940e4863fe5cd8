import { describe, expect, it } from 'vitest';
import { scoreObservations } from '../index.ts';
import { says } from '../samples.ts';
import { readText } from '../text/reading.ts';
import { markLists } from './buzzwords.ts';

const MONOLOGUES = [
  'We will use caching, load balancing, sharding, replication, CDN, message queues, microservices, Kafka, Redis, Cassandra and monitoring.',
  'Caching load balancing sharding replication CDN queues microservices Kafka Redis Cassandra rate limiting encryption OAuth JWT TLS alerting canary',
  'Caching\nLoad balancer\nSharding\nReplication\nCDN\nMessage queue\nRate limiting\nEncryption',
];

describe('lists of terms', () => {
  it.each(MONOLOGUES)('[R6] covers nothing: %s', (text) => {
    const points = scoreObservations([says(text)], null).points;
    expect(points.filter((point) => point.status === 'covered').map((point) => point.id)).toEqual([]);
    expect(points.filter((point) => point.status === 'mentioned').length).toBeGreaterThan(3);
  });

  it('[R6] covers nothing in five turns either', () => {
    const turns = [...MONOLOGUES, ...MONOLOGUES].map((text, turn) => says(text, { turn }));
    const design = scoreObservations(turns, null).points.filter((point) => /^(?:DD|HL|SE|SH)/.test(point.id));
    expect(design.filter((point) => point.status === 'covered').map((point) => point.id)).toEqual([]);
  });

  it('[R6] does not take an explained choice for a list', () => {
    const text = 'The cache sits in front of the garage database, because most searches ask for the same ten garages.';
    expect(markLists(readText(text))).not.toContain(true);
  });
});
