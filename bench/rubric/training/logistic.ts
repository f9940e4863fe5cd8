/** Texts as rows of features: row i has the features `index[from[i]]` to `index[from[i + 1] - 1]`, with the values at the same places. */
export interface Rows {
  readonly from: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
  /** How many features there are. The first belongs to every row, as its constant. */
  readonly width: number;
}

const NEWTON_STEPS = 8;
const GRADIENT_STEPS = 15;
const CLOSE_ENOUGH = 1e-6;

/** Puts rows of (feature, value) one after the other. Every row gets the constant as feature 0. */
export function packRows(rows: readonly (readonly (readonly [number, number])[])[], width: number): Rows {
  const from = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    from[i + 1] = (from[i] ?? 0) + row.length + 1;
  });
  const index = new Int32Array(from[rows.length] ?? 0);
  const value = new Float64Array(index.length);
  rows.forEach((row, i) => {
    const start = from[i] ?? 0;
    value[start] = 1;
    row.forEach(([feature, worth], k) => {
      index[start + 1 + k] = feature;
      value[start + 1 + k] = worth;
    });
  });
  return { from, index, value, width };
}

/**
 * Logistic regression with an L2 penalty on every weight but the constant's: Newton's method, each step solved by conjugate gradients.
 * `makes` is 1 where a row is an example and 0 where it is none; rows of weight 0 do not count. The same rows give the same weights.
 */
export function fitLogistic(rows: Rows, makes: Float64Array, weight: Float64Array, penalty: number): Float64Array {
  const weights = new Float64Array(rows.width);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const said = rowSums(rows, weights).map((sum) => 1 / (1 + Math.exp(-sum)));
    const slope = columnSums(
      rows,
      said.map((share, i) => (weight[i] ?? 0) * (share - (makes[i] ?? 0))),
    );
    const curvature = said.map((share, i) => (weight[i] ?? 0) * share * (1 - share));
    addPenalty(slope, weights, penalty);
    const bend = (direction: Float64Array): Float64Array => {
      const along = rowSums(rows, direction);
      const bent = columnSums(
        rows,
        along.map((sum, i) => sum * (curvature[i] ?? 0)),
      );
      addPenalty(bent, direction, penalty);
      return bent;
    };
    const change = solve(bend, slope);
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) - (change[i] ?? 0);
    if (product(change, change) < CLOSE_ENOUGH) break;
  }
  return weights;
}

function addPenalty(to: Float64Array, weights: Float64Array, penalty: number): void {
  for (let i = 1; i < to.length; i++) to[i] = (to[i] ?? 0) + penalty * (weights[i] ?? 0);
}

/** Conjugate gradients: the direction that `bend` makes into `target`. */
function solve(bend: (direction: Float64Array) => Float64Array, target: Float64Array): Float64Array {
  const found = new Float64Array(target.length);
  const rest = target.slice();
  const direction = target.slice();
  let size = product(rest, rest);
  for (let step = 0; step < GRADIENT_STEPS && size > CLOSE_ENOUGH; step++) {
    const bent = bend(direction);
    const length = size / product(direction, bent);
    for (let i = 0; i < found.length; i++) {
      found[i] = (found[i] ?? 0) + length * (direction[i] ?? 0);
      rest[i] = (rest[i] ?? 0) - length * (bent[i] ?? 0);
    }
    const left = product(rest, rest);
    for (let i = 0; i < found.length; i++) direction[i] = (rest[i] ?? 0) + (left / size) * (direction[i] ?? 0);
    size = left;
  }
  return found;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function rowSums({ from, index, value }: Rows, by: Float64Array): Float64Array {
  const sums = new Float64Array(from.length - 1);
  for (let row = 0; row < sums.length; row++) {
    let sum = 0;
    for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) sum += (value[at] ?? 0) * (by[index[at] ?? 0] ?? 0);
    sums[row] = sum;
  }
  return sums;
}

function columnSums({ from, index, value, width }: Rows, by: Float64Array): Float64Array {
  const sums = new Float64Array(width);
  for (let row = 0; row < from.length - 1; row++) {
    const share = by[row] ?? 0;
    if (share === 0) continue;
    for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at++) {
      const feature = index[at] ?? 0;
      sums[feature] = (sums[feature] ?? 0) + share * (value[at] ?? 0);
    }
  }
  return sums;
}
