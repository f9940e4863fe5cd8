/** Families of signals that can be left out, so that a benchmark can say what each is worth. */
export const FAMILIES = [
  'negation',
  'questions',
  'lists',
  'address',
  'quantities',
  'misheard',
  'repairs',
  'fragments',
  'prompts',
  'gifts',
  'likeness',
] as const;

export type Family = (typeof FAMILIES)[number];

/** The families that are switched off. */
export type Without = ReadonlySet<Family>;

export const NOTHING: Without = new Set();
