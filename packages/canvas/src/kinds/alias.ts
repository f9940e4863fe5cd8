import type { Kind } from './kind.ts';

/**
 * Where in a part of a label an alias says what the part is about.
 * `any`: wherever it stands ("cache for feeds"), and through a shell behind it ("cache server").
 * `end`: only as the last word, as "user" is the client in "mobile user" and not in "user feed".
 * `whole`: only when it is all there is.
 * `shell`: as the last word, but what stands right before it tells more ("DNS server").
 * `call`: as the last word, and not ours when a third party stands right before it ("Stripe API").
 * `tail`: says nothing about the kind and is skipped at the end ("cluster", "node").
 */
export type Reach = 'any' | 'end' | 'whole' | 'shell' | 'call' | 'tail';

export interface Alias {
  readonly kinds: readonly Kind[];
  readonly reach: Reach;
  /** The usual name of a product, '' for a generic name. */
  readonly technology: string;
  /** Spellings, separated by commas. */
  readonly names: string;
}

export function product(technology: string, kinds: readonly Kind[], names = ''): Alias {
  return { kinds, reach: 'any', technology, names: names === '' ? technology : `${technology},${names}` };
}

export function named(kinds: readonly Kind[], reach: Reach, names: string): Alias {
  return { kinds, reach, technology: '', names };
}
