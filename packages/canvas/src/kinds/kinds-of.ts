import type { LabelReading } from './kind.ts';

/** What a label says: kinds of component, products, and how many of them. */
export function kindsOf(_label: string): LabelReading {
  return { kinds: [], technologies: [], count: 1 };
}
