import DATA from '../data/likeness.json' with { type: 'json' };
import { featuresOf } from './likeness-features.ts';
import { weightOf } from './weight-letters.ts';

/**
 * How much a stretch of talk is like the sayings that make each point: one logistic regression per point over stems and pairs of stems, made by
 * `bench/rubric/training/train.ts` from sentences written for the project.
 */
const ROW_OF: ReadonlyMap<string, number> = new Map(DATA.features.map((feature, row) => [feature, row]));
const RARITY: readonly number[] = DATA.rarity;
const WEIGHTS = decode(DATA.weights);

/** The points in the order of the model's answers. */
export const LIKENESS_POINTS: readonly string[] = DATA.points;

/** For each point, the log-odds that the words from `from` to `to` make it. */
export function likenessOf(tokens: readonly string[], from: number, to: number): Float64Array {
  const rows: number[] = [];
  let length = 0;
  for (const feature of featuresOf(tokens, from, to)) {
    const row = ROW_OF.get(feature);
    if (row === undefined) continue;
    rows.push(row);
    length += (RARITY[row] ?? 0) ** 2;
  }
  const answers = Float64Array.from(DATA.constants);
  const scale = DATA.step / Math.sqrt(length || 1);
  for (const row of rows) {
    const value = (RARITY[row] ?? 0) * scale;
    const start = row * answers.length;
    for (let point = 0; point < answers.length; point++)
      answers[point] = (answers[point] ?? 0) + value * (WEIGHTS[start + point] ?? 0);
  }
  return answers;
}

/** One printable character per weight, a row of all points per feature. */
function decode(text: string): Int8Array {
  return Int8Array.from(text, weightOf);
}
