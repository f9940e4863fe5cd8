import { describe, expect, it } from 'vitest';
import { scoreObservations, type Observation } from '../index.ts';
import { asks, conversation, pointOf, says } from '../samples.ts';

const read = (id: string, ...turns: readonly Observation[]) =>
  pointOf(scoreObservations(conversation(...turns), null), id);
const CUT = [
  says('So the reservations table we would shard'),
  says('by garage id because no query crosses two of them'),
];

describe('thoughts that are cut apart', () => {
  it('[R31] are read together over a listener', () => {
    const [first, second] = CUT as [Observation, Observation];
    const whole = read('DD2', says(`${first.text} ${second.text}`));
    const cut = read('DD2', first, asks('Mm-hm.'), second);
    expect(whole.status).toBe('covered');
    expect(cut.status).toBe('covered');
    for (const { turn, quote } of cut.evidence) expect([first, null, second][turn ?? 1]?.text).toContain(quote);
  });

  it('[R31] are read together over turns in a row', () => {
    expect(read('DD2', ...CUT).status).toBe('covered');
  });

  it('[R31] are read with a word that was given to the wrong speaker, which is no evidence', () => {
    const point = read(
      'DD5',
      says('In front of the garage servers stands a load'),
      asks('balancer'),
      says('that goes round robin over them'),
    );
    expect(point.status).not.toBe('missing');
    expect(point.evidence.map((evidence) => evidence.turn)).not.toContain(1);
  });

  it('[R31] stay apart when the sentence ended or somebody else took the floor', () => {
    const first = says('Then there is the matter of a rate');
    const rest = says('Limiter is the wrong word for it.');
    expect(read('SE5', says('Then there is the matter of a rate.'), asks('Okay.'), rest).status).toBe('missing');
    expect(read('SE5', first, asks('Could you draw the garage first?'), rest).status).toBe('missing');
    expect(read('SE5', first, asks('Okay.'), rest).status).not.toBe('missing');
  });
});
