/** One verdict beside what a reader of the interview decided. Ranks: 0 missing, 1 mentioned, 2 covered. */
export interface Judged {
  readonly interview: string;
  readonly id: string;
  readonly label: number;
  readonly verdict: number;
  readonly labelInitiative: string | null;
  readonly initiative: string | null;
  readonly confidence: number;
}

const RANKS = 3;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

const average = <Item>(items: readonly Item[], value: (item: Item) => number): number => mean(items.map(value));

/** Linearly weighted Cohen's kappa. */
export function kappa(items: readonly Judged[]): number {
  const share = (pick: (item: Judged) => number, rank: number): number =>
    average(items, (item) => (pick(item) === rank ? 1 : 0));
  const observed = average(items, (item) => Math.abs(item.label - item.verdict));
  let expected = 0;
  for (let a = 0; a < RANKS; a++)
    for (let b = 0; b < RANKS; b++)
      expected += Math.abs(a - b) * share((item) => item.label, a) * share((item) => item.verdict, b);
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** Agreement beyond knowing how each point usually comes out: 0 for an engine that does not read, 1 for a perfect one. */
export function skill(items: readonly Judged[]): number {
  let observed = 0;
  let expected = 0;
  for (const mine of Map.groupBy(items, (item) => item.id).values()) {
    for (const item of mine) {
      observed += Math.abs(item.label - item.verdict);
      expected += average(mine, (other) => Math.abs(item.label - other.verdict));
    }
  }
  return expected === 0 ? Number.NaN : 1 - observed / expected;
}

export const exact = (items: readonly Judged[]): number =>
  average(items, (item) => (item.label === item.verdict ? 1 : 0));

/** F1 of one side of a division of the verdicts: of what is there, or of what is missing. */
function f1(items: readonly Judged[], belongs: (rank: number) => boolean): number {
  const both = items.filter((item) => belongs(item.label) && belongs(item.verdict)).length;
  const either = items.reduce((sum, item) => sum + Number(belongs(item.label)) + Number(belongs(item.verdict)), 0);
  return (2 * both) / either;
}

export const f1Present = (items: readonly Judged[]): number => f1(items, (rank) => rank > 0);
export const f1Missing = (items: readonly Judged[]): number => f1(items, (rank) => rank === 0);

/** Points that both found, with an initiative on both sides. */
const bothFound = (items: readonly Judged[]): Judged[] =>
  items.filter((item) => item.label > 0 && item.verdict > 0 && item.initiative !== null);

export const initiative = (items: readonly Judged[]): number =>
  average(bothFound(items), (item) => (item.initiative === item.labelInitiative ? 1 : 0));

const INITIATIVES = ['unprompted', 'prompted', 'given'] as const;

/** Rows: what the reader said; columns: what the engine said. */
export function initiativeTable(items: readonly Judged[]): number[][] {
  const found = bothFound(items);
  return INITIATIVES.map((label) =>
    INITIATIVES.map(
      (engine) => found.filter((item) => item.labelInitiative === label && item.initiative === engine).length,
    ),
  );
}
