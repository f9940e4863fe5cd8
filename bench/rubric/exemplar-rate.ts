import { CHECKLIST } from '../../packages/rubric/src/data/checklist.ts';
import { EXEMPLARS } from '../../packages/rubric/src/data/exemplars/catalogue.ts';
import type { Without } from '../../packages/rubric/src/detectors/families.ts';
import { createReader } from '../../packages/rubric/src/reader.ts';
import { says } from '../../packages/rubric/src/samples.ts';

/** How a section's sayings are read, each as an interview of its own. Shares are NaN where a section has no sayings yet. */
interface SectionRates {
  readonly id: string;
  readonly points: number;
  readonly sayings: number;
  /** Of the sayings that make the point, those in which it is covered, and found at all. */
  readonly covered: number;
  readonly found: number;
  /** Of the sayings that only name it, those in which it is found and not covered. */
  readonly named: number;
  /** Of the sayings in which it is found, those that do say it: the rest are near misses. */
  readonly precision: number;
}

export function exemplarRates(without: Without): SectionRates[] {
  const statusOf = (id: string, saying: string): string =>
    createReader(null, without)
      .read([says(saying)])
      .points.find((point) => point.id === id)?.status ?? 'missing';
  return CHECKLIST.sections.map((section) => {
    const mine = EXEMPLARS.filter((exemplar) => section.points.some((point) => point.id === exemplar.id));
    const read = (kind: 'covered' | 'mentioned' | 'nearMisses'): string[] =>
      mine.flatMap((exemplar) => exemplar[kind].map((saying) => statusOf(exemplar.id, saying)));
    const [covered, mentioned, misses] = [read('covered'), read('mentioned'), read('nearMisses')];
    const found = [...covered, ...mentioned].filter((status) => status !== 'missing').length;
    const wrong = misses.filter((status) => status !== 'missing').length;
    return {
      id: section.id,
      points: mine.length,
      sayings: covered.length + mentioned.length + misses.length,
      covered: share(covered, (status) => status === 'covered'),
      found: share(covered, (status) => status !== 'missing'),
      named: share(mentioned, (status) => status === 'mentioned'),
      precision: found / (found + wrong),
    };
  });
}

const share = (list: readonly string[], test: (one: string) => boolean): number =>
  list.length === 0 ? Number.NaN : list.filter(test).length / list.length;
