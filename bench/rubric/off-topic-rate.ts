import { createReader } from '../../packages/rubric/src/reader.ts';
import type { Without } from '../../packages/rubric/src/detectors/families.ts';
import { says } from '../../packages/rubric/src/samples.ts';
import { OFF_TOPIC } from './off-topic.ts';

export interface FalseHits {
  readonly sentences: number;
  readonly decisions: number;
  readonly covered: number;
  readonly mentioned: number;
  readonly sentencesHit: number;
  /** Sentences in which anything was found, with the points. */
  readonly hits: readonly { readonly sentence: string; readonly ids: readonly string[] }[];
}

/** What is found in sentences that say nothing about a design, each read as an interview of its own. */
export function falseHits(without: Without): FalseHits {
  const found = OFF_TOPIC.map((sentence) => ({
    sentence,
    points: createReader(null, without).read([says(sentence)]).points,
  }));
  const count = (status: string): number =>
    found.reduce((sum, { points }) => sum + points.filter((point) => point.status === status).length, 0);
  const hits = found
    .map(({ sentence, points }) => ({
      sentence,
      ids: points.filter((point) => point.status !== 'missing').map((point) => point.id),
    }))
    .filter(({ ids }) => ids.length > 0);
  return {
    sentences: found.length,
    decisions: found.reduce((sum, { points }) => sum + points.length, 0),
    covered: count('covered'),
    mentioned: count('mentioned'),
    sentencesHit: hits.length,
    hits,
  };
}
