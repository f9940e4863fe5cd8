/** Spelled out so that one pattern reads both spellings; without apostrophe too, as speech recognition and hurry write them. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(what|that|there|here|how|where|who|it|when)'s\b/g, '$1 is'],
  [/\b(what|that|there|how|where)s\b/g, '$1 is'],
  [/\blet'?s\b/g, 'let us'],
  [/\bi'?m\b/g, 'i am'],
  [/\b(we|they|you)'re\b/g, '$1 are'],
  [/\b(i|we|they|you)'ve\b/g, '$1 have'],
  [/\b(i|we|they|you|it|that)'ll\b/g, '$1 will'],
  [/\b(i|we|they|you|it)'d\b/g, '$1 would'],
  [/\bcan'?t\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|would|should|could|have|has)n'?t\b/g, '$1 not'],
];

/** Lower case, straight apostrophes, contractions spelled out, single spaces. */
export function plain(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  return CONTRACTIONS.reduce((spelled, [pattern, words]) => spelled.replace(pattern, words), lower);
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The first sentence of a text. A point inside a number ends none. */
export function firstSentence(text: string): string {
  return text.split(/(?<=[.!?])\s+(?=[A-Z])/)[0] ?? text;
}
