import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader, scoreObservations, type Observation, type ProblemGuide } from './index.ts';
import { asks, draws, PARKING, pointOf, says } from './samples.ts';

const SAYINGS: readonly Observation[] = [
  ...PARKING,
  asks('Would a queue help?'),
  says('Yes, a queue between the gateway and the workers, so a burst does not overload the database.'),
  says('Garages: 40 GB\nReservations: 2 TB a year', {
    kind: 'note',
    turn: null,
    phaseId: 'estimations',
    source: 'estimations',
  }),
  says('2M * 3 / 86400 = 70 searches/s', { kind: 'estimate', turn: null }),
  draws('Load balancer', true),
  draws('Garage service', true),
  draws('Postgres', false),
];
const interview = fc
  .array(fc.constantFrom(...SAYINGS), { maxLength: 12 })
  .map((list) => list.map((one, turn) => (one.turn === null ? one : { ...one, turn })));
const GUIDE: ProblemGuide = {
  id: 'garage',
  version: 3,
  cues: { DD10: ['stadium night'], XX9: ['nothing'], DD8: ['~ & | @store', 'one spot one driver'] },
  expectations: {},
  components: [],
};

describe('reader', () => {
  it('[R20] gives the same bytes for the same observations', () => {
    fc.assert(
      fc.property(interview, (observations) => {
        expect(JSON.stringify(scoreObservations(observations, null))).toBe(
          JSON.stringify(scoreObservations(structuredClone(observations), null)),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('[R21] answers after every observation as a reader that starts anew', () => {
    fc.assert(
      fc.property(interview, (observations) => {
        const reader = createReader(GUIDE);
        for (let n = 0; n <= observations.length; n++) {
          expect(reader.read(observations.slice(0, n))).toEqual(scoreObservations(observations.slice(0, n), GUIDE));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('[R21] forgets what a note no longer says', () => {
    const note = (text: string) => says(text, { kind: 'note', turn: null, source: 'deep-dive' });
    const reader = createReader(null);
    expect(pointOf(reader.read([note('Shard reservations by garage id')]), 'DD2').status).not.toBe('missing');
    expect(pointOf(reader.read([note('One table for everything')]), 'DD2').status).toBe('missing');
  });

  it("[R22] takes a pack's own phrases as plain words", () => {
    const said = [
      says('On a stadium night everyone searches for one garage.'),
      says('One spot, one driver: that is what we promise.'),
    ];
    expect(pointOf(scoreObservations(said, null), 'DD10').status).toBe('missing');
    const scoring = scoreObservations(said, GUIDE);
    expect(pointOf(scoring, 'DD10').status).not.toBe('missing');
    expect(pointOf(scoring, 'DD8').evidence[0]?.quote).toBe('One spot, one driver: that is what we promise');
    expect(scoring.engine.pack).toBe('garage@3');
  });
});
