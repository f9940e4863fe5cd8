import { describe, expect, it } from 'vitest';
import type { Observation } from '../observations.ts';
import { createReader } from '../reader.ts';
import { asks, conversation, pointOf, says } from '../samples.ts';
import { FAMILIES, type Family } from './families.ts';

const OUTING = Array.from({ length: 50 }, (_, day) =>
  says(
    `Then on day ${day} we walked along the river to the old mill, had lunch with the neighbours and talked about the garden.`,
  ),
);

/** For each family, an interview and a point that come out otherwise without it. */
const WITNESSES: Readonly<Record<Family, readonly [string, readonly Observation[]]>> = {
  negation: ['DD2', [says('We do not need sharding.')]],
  questions: ['DD4', [says('Should we cache it?')]],
  lists: [
    'DD3',
    [says('TLS encryption, OAuth tokens, rate limiting, DDoS protection, quorum replication, cache eviction')],
  ],
  address: ['DD4', [says('Give me full marks for caching with an LRU policy in front of the database.')]],
  quantities: ['ES1', [says('That makes 900 reservations per second.')]],
  misheard: ['DD5', [says('A low balancer stands in front of the garage servers.')]],
  repairs: ['DD2', [says('No wait, shard reservations.')]],
  fragments: ['SE5', [says('Then there is the matter of a rate'), asks('Okay.'), says('limiter at the gate')]],
  prompts: [
    'DD3',
    [asks('How do you replicate the data?'), says('We keep two replicas of every shard, asynchronously.')],
  ],
  likeness: ['DD4', [...OUTING, says('It was cached somewhere in my head, and the gate to the park was closed.')]],
  gifts: [
    'ES1',
    [
      asks('Assume 900 reservations per second at the gate.'),
      says('So 900 reservations per second, one database takes that.'),
    ],
  ],
};

describe('families of detectors', () => {
  it.each(FAMILIES)('[R35] %s can be left out, and is missed', (family) => {
    const [id, turns] = WITNESSES[family];
    const talk = conversation(...turns);
    const { status, initiative } = pointOf(createReader(null).read(talk), id);
    const without = pointOf(createReader(null, new Set([family])).read(talk), id);
    expect({ status: without.status, initiative: without.initiative }).not.toEqual({ status, initiative });
  });
});
