import type { Judged } from './agreement.ts';
import type { SignName, Signs } from './signs.ts';
import { fitLogistic, packRows } from './training/logistic.ts';

/** Weights of "found" and of "covered": the constant first, then one per sign. */
export interface Weighing {
  readonly names: readonly SignName[];
  readonly found: Float64Array;
  readonly covered: Float64Array;
}

const PENALTY = 1;

/** Fits how much each sign weighs, on interviews with a reader's decisions. */
export function fitWeighing(signs: readonly Signs[], names: readonly SignName[]): Weighing {
  const rows = packRows(
    signs.map(({ values }) => names.map((name, i) => [i + 1, values.get(name) ?? 0] as const)),
    names.length + 1,
  );
  const weight = new Float64Array(signs.length).fill(1);
  const fit = (rank: number): Float64Array =>
    fitLogistic(
      rows,
      Float64Array.from(signs, ({ label }) => (label >= rank ? 1 : 0)),
      weight,
      PENALTY,
    );
  return { names, found: fit(1), covered: fit(2) };
}

/** What the weights make of an interview. */
export function decide({ names, found, covered }: Weighing, signs: readonly Signs[]): Judged[] {
  return signs.map(({ interview, id, label, applied, values }) => {
    const odds = (weights: Float64Array): number =>
      names.reduce((sum, name, i) => sum + (weights[i + 1] ?? 0) * (values.get(name) ?? 0), weights[0] ?? 0);
    const verdict = odds(found) < 0 ? 0 : applied && odds(covered) >= 0 ? 2 : 1;
    return { interview, id, label, verdict, labelInitiative: null, initiative: null, confidence: Number.NaN };
  });
}

/** Each interview decided by weights that were fitted on all the others. */
export function leaveOneOut(tested: readonly Signs[], others: readonly Signs[], names: readonly SignName[]): Judged[] {
  return [...Map.groupBy(tested, ({ interview }) => interview)].flatMap(([name, mine]) => {
    const rest = tested.filter(({ interview }) => interview !== name);
    return decide(fitWeighing([...rest, ...others], names), mine);
  });
}

/** An engine that does not read: each point as it most often comes out in the other interviews. */
export function usualOutcome(signs: readonly Signs[]): Judged[] {
  return signs.map(({ interview, id, label }) => {
    const others = signs.filter((other) => other.id === id && other.interview !== interview);
    const cost = (rank: number): number => others.reduce((sum, other) => sum + Math.abs(other.label - rank), 0);
    const verdict = [0, 1, 2].reduce((best, rank) => (cost(rank) < cost(best) ? rank : best));
    return { interview, id, label, verdict, labelInitiative: null, initiative: null, confidence: Number.NaN };
  });
}
