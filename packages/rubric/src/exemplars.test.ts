import { describe, expect, it } from 'vitest';
import { EXEMPLARS } from './data/exemplars/catalogue.ts';
import { scoreObservations } from './index.ts';
import { asks, conversation, pointOf, says } from './samples.ts';
import type { Status } from './verdicts.ts';

/** Shares of the sayings of one kind that get a verdict. */
interface Rates {
  readonly coveredAsCovered: number;
  readonly coveredAsFound: number;
  readonly mentionedAsFound: number;
  readonly nearMissAsCovered: number;
  readonly nearMissAsFound: number;
}
type Bounds = Readonly<Record<keyof Rates, number>>;

/** Slightly below what the cues reach: `mean` over the points, `worst` for each of them. Near misses are bounded from above. */
const FLOORS: { readonly mean: Bounds; readonly worst: Bounds } = {
  mean: {
    coveredAsCovered: 0.9,
    coveredAsFound: 0.94,
    mentionedAsFound: 0.8,
    nearMissAsCovered: 0.05,
    nearMissAsFound: 0.15,
  },
  worst: {
    coveredAsCovered: 0.75,
    coveredAsFound: 0.8,
    mentionedAsFound: 0.35,
    nearMissAsCovered: 0.2,
    nearMissAsFound: 0.4,
  },
};
const UPPER: ReadonlySet<string> = new Set<keyof Rates>(['nearMissAsCovered', 'nearMissAsFound']);
const OPENING = 'Welcome. Here is your problem for today, over to you.';

const statusOf = (id: string, text: string): Status =>
  pointOf(scoreObservations(conversation(asks(OPENING), says(text)), null), id).status;

const share = (statuses: readonly Status[], wanted: readonly Status[]): number =>
  statuses.filter((status) => wanted.includes(status)).length / statuses.length;

const RATES: ReadonlyMap<string, Rates> = new Map(
  EXEMPLARS.map(({ id, covered, mentioned, nearMisses }) => {
    const read = (texts: readonly string[]): Status[] => texts.map((text) => statusOf(id, text));
    const [made, named, near] = [read(covered), read(mentioned), read(nearMisses)];
    return [
      id,
      {
        coveredAsCovered: share(made, ['covered']),
        coveredAsFound: share(made, ['covered', 'mentioned']),
        mentionedAsFound: share(named, ['covered', 'mentioned']),
        nearMissAsCovered: share(near, ['covered']),
        nearMissAsFound: share(near, ['covered', 'mentioned']),
      },
    ];
  }),
);

/** The rates that lie on the wrong side of their bound. */
const failing = (rates: Rates, bounds: Bounds): [string, number][] =>
  Object.entries(rates).filter(([name, rate]: [string, number]) => {
    const bound = bounds[name as keyof Rates];
    return UPPER.has(name) ? rate > bound : rate < bound;
  });

const mean = (name: keyof Rates): number =>
  [...RATES.values()].reduce((sum, rates) => sum + rates[name], 0) / RATES.size;

describe('exemplars', () => {
  it.each(EXEMPLARS.map((point) => [point.id, point] as const))(
    '%s has at least thirty sayings that find it and fifteen that do not',
    (_, point) => {
      expect(point.covered.length).toBeGreaterThanOrEqual(20);
      expect(point.mentioned.length).toBeGreaterThanOrEqual(10);
      expect(point.covered.length + point.mentioned.length).toBeGreaterThanOrEqual(30);
      expect(point.nearMisses.length).toBeGreaterThanOrEqual(15);
    },
  );

  it('say nothing twice', () => {
    const texts = EXEMPLARS.flatMap((point) => [...point.covered, ...point.mentioned, ...point.nearMisses]);
    const known = new Set<string>();
    const twice = texts.filter((text) => {
      const key = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
      if (known.has(key)) return true;
      known.add(key);
      return false;
    });
    expect(twice).toEqual([]);
  });

  it.each([...RATES])('[R40] %s is found in its exemplars and not in its near misses', (_, rates) => {
    expect(failing(rates, FLOORS.worst)).toEqual([]);
  });

  it('[R40] points are told from their near misses on average', () => {
    const rates: Rates = {
      coveredAsCovered: mean('coveredAsCovered'),
      coveredAsFound: mean('coveredAsFound'),
      mentionedAsFound: mean('mentionedAsFound'),
      nearMissAsCovered: mean('nearMissAsCovered'),
      nearMissAsFound: mean('nearMissAsFound'),
    };
    expect(failing(rates, FLOORS.mean)).toEqual([]);
  });
});
