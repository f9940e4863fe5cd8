import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { CHECKLIST } from '../../../packages/rubric/src/data/checklist.ts';
import { featuresOf, tokensOf } from '../../../packages/rubric/src/likeness/likeness-features.ts';
import { readText } from '../../../packages/rubric/src/text/reading.ts';
import { LARGEST_WEIGHT, letterOf } from '../../../packages/rubric/src/likeness/weight-letters.ts';
import { fitLogistic, packRows } from './logistic.ts';
import { readSayings, type Saying } from './sayings.ts';

/** Makes `packages/rubric/src/data/likeness.json` from the sayings. The same sayings give the same file. */
const TARGET = new URL('../../../packages/rubric/src/data/likeness.json', import.meta.url);
/** A feature that fewer sayings have says little about the next one. */
const FEWEST_SAYINGS = 4;
const PENALTY = 0.5;
/** Together, the sayings that make a point weigh as much as this many others. */
const MAKING_WEIGHT = 400;
/** A near miss of the point itself teaches more than talk about something else. */
const NEAR_MISS_WEIGHT = 2;

export interface LikenessModel {
  readonly points: readonly string[];
  readonly features: readonly string[];
  readonly rarity: readonly number[];
  readonly constants: readonly number[];
  /** What a weight of one is worth. */
  readonly step: number;
  readonly weights: string;
}

/** Which sayings a model was made of. */
export function fingerprintOf(sayings: readonly Saying[]): string {
  const hash = createHash('sha256');
  for (const { point, says, text, also } of sayings)
    hash.update(`${point}\0${says}\0${text}\0${[...also].join(' ')}\n`);
  return hash.digest('hex');
}

export function trainLikeness(sayings: readonly Saying[]): LikenessModel {
  const points = CHECKLIST.sections.flatMap((section) => section.points.map((point) => point.id));
  const texts = sayings.map(({ text }) => {
    const tokens = tokensOf(readText(text));
    return featuresOf(tokens, 0, tokens.length);
  });
  const { features, rarity } = vocabularyOf(texts);
  const numberOf = new Map(features.map((feature, i) => [feature, i + 1]));
  const rows = packRows(
    texts.map((text) => {
      const known = [...text].flatMap((feature) => numberOf.get(feature) ?? []);
      const length = Math.sqrt(known.reduce((sum, feature) => sum + (rarity[feature - 1] ?? 0) ** 2, 0)) || 1;
      return known.map((feature) => [feature, (rarity[feature - 1] ?? 0) / length] as const);
    }),
    features.length + 1,
  );
  const fitted = points.map((point) => {
    const makes = Float64Array.from(sayings, (saying) => (makesPoint(saying, point) ? 1 : 0));
    const share = MAKING_WEIGHT / makes.reduce((sum, one) => sum + one, 0);
    const weight = Float64Array.from(sayings, (saying, i) => weightOf(saying, point, makes[i] === 1 ? share : 1));
    return fitLogistic(rows, makes, weight, PENALTY);
  });
  return { points, features, rarity, ...roundWeights(fitted) };
}

const makesPoint = (saying: Saying, point: string): boolean => saying.point === point && saying.says !== 'near misses';

/** A saying that was written for another point and makes this one too is left out: how clearly it does is not known. */
function weightOf(saying: Saying, point: string, share: number): number {
  if (makesPoint(saying, point)) return share;
  if (saying.also.has(point)) return 0;
  return saying.point === point ? NEAR_MISS_WEIGHT : 1;
}

function vocabularyOf(texts: readonly ReadonlySet<string>[]): { features: string[]; rarity: number[] } {
  const counts = new Map<string, number>();
  for (const text of texts) for (const feature of text) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST_SAYINGS).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    features: kept.map(([feature]) => feature),
    rarity: kept.map(([, count]) => rounded(Math.log(texts.length / count))),
  };
}

const rounded = (value: number): number => Number(value.toFixed(3));

function roundWeights(fitted: readonly Float64Array[]): Pick<LikenessModel, 'constants' | 'step' | 'weights'> {
  const largest = fitted.reduce(
    (most, weights) => weights.subarray(1).reduce((a, b) => Math.max(a, Math.abs(b)), most),
    0,
  );
  const step = Number((largest / LARGEST_WEIGHT).toPrecision(4));
  const width = (fitted[0]?.length ?? 1) - 1;
  const rows = Array.from({ length: width }, (_, feature) =>
    fitted.map((weights) => letterOf(Math.round((weights[feature + 1] ?? 0) / step))).join(''),
  );
  return { constants: fitted.map((weights) => rounded(weights[0] ?? 0)), step, weights: rows.join('') };
}

if (import.meta.main) {
  const sayings = readSayings();
  const provenance = `Made by bench/rubric/training/train.ts from ${sayings.length} sentences written for the project.`;
  const data = { provenance, sayings: fingerprintOf(sayings), ...trainLikeness(sayings) };
  writeFileSync(TARGET, `${JSON.stringify(data)}\n`);
  process.stdout.write(`${provenance} ${data.features.length} features.\n`);
}
