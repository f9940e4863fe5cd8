import type { Matchable } from '../cues/match-cue.ts';

/** What a word is to the wording model: its stem, or for a number what it measures. */
export function tokensOf({ stems, tags }: Matchable): string[] {
  return stems.map((stem, at) => tags[at]?.at(-1) ?? stem);
}

/** The features of the words from `from` to `to`: each token and each pair of neighbours, once. */
export function featuresOf(tokens: readonly string[], from: number, to: number): Set<string> {
  const features = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at] ?? '';
    features.add(token);
    if (at + 1 < to) features.add(`${token} ${tokens[at + 1] ?? ''}`);
  }
  return features;
}
