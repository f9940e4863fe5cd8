import { describe, expect, it } from 'vitest';
import { scoreObservations, type Observation } from '../index.ts';
import { asks, conversation, pointOf, says } from '../samples.ts';

const initiative = (id: string, ...turns: readonly Observation[]) =>
  pointOf(scoreObservations(conversation(...turns), null), id).initiative;
const REPLICAS = says('We keep two replicas of every shard, asynchronously, so that reads survive a crash.');

describe('initiative', () => {
  it.each([
    'What about replicas in this picture?',
    'How would you replicate the data of a garage?',
    'Can you talk about replication for a moment, please?',
    'What happens if the only copy of a shard is gone, do you replicate it?',
  ])('[R33] is prompted by: %s', (question) => {
    expect(initiative('DD3', asks(question), REPLICAS)).toBe('prompted');
  });

  it('[R33] is prompted by a question that is clearly about the section, and not by one that touches it', () => {
    const clear = asks(
      'Tell me how you shard the reservations by garage id with consistent hashing when one gets hot.',
    );
    expect(initiative('DD3', clear, REPLICAS)).toBe('prompted');
    expect(initiative('DD3', asks('And do you partition the reservations at all?'), REPLICAS)).toBe('unprompted');
  });

  it('[R33] a listener in between does not end the answer, another subject does', () => {
    const question = asks('How would you replicate the data of a garage?');
    expect(initiative('DD3', question, says('Let me see.'), asks('Sure.'), REPLICAS)).toBe('prompted');
    const subject = asks('Good, tell me which colours the parking signs have.');
    expect(initiative('DD3', question, says('Hm.'), subject, REPLICAS)).toBe('unprompted');
  });

  it('[R33] is not prompted by a remark, nor by a question about something else', () => {
    expect(
      initiative(
        'DD3',
        asks('Replication was on the board already.'),
        says('Right, let me think of what follows.'),
        asks('Sure.'),
        asks('Okay.'),
        REPLICAS,
      ),
    ).not.toBe('given');
    expect(initiative('DD3', asks('Which colours do the parking signs have in your town?'), REPLICAS)).toBe(
      'unprompted',
    );
  });

  it('[R34] is given when the candidate takes over a figure that nobody had asked for', () => {
    const figure = asks('Assume 900 reservations per second at the gate.');
    const uses = says('So 900 reservations per second, which one database can take.');
    expect(initiative('ES1', figure, uses)).toBe('given');
    expect(initiative('ES1', says('How many requests per second do we get?'), figure, uses)).not.toBe('given');
    expect(initiative('ES1', figure, says('I would rather plan for 40 reservations per second.'))).not.toBe('given');
  });
});
