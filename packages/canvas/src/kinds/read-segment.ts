import type { Alias, Reach } from './alias.ts';
import { findAlias } from './alias-index.ts';
import { FOREIGN } from './data/outside.ts';
import { type Kind, STORES } from './kind.ts';
import type { Token } from './tokens.ts';

/**
 * What the kinds rest on: products alone, so that a role named elsewhere decides; the name of a component; a word that only
 * counts by its place; or a mere topic ("Payments"), which stands for a service when nothing speaks against it.
 */
type Ground = 'product' | 'name' | 'place' | 'topic';

/** What one part of a label says. */
export interface SegmentReading {
  readonly kinds: readonly Kind[];
  readonly by: Ground;
  readonly technologies: readonly string[];
  /** Whether the component is named in the plural. */
  readonly plural: boolean;
}

interface Item {
  readonly alias: Alias | null;
  readonly plural: boolean;
}

/** Kinds of data store, which tell more than `store` does. */
const STORE_KINDS: ReadonlySet<Kind> = new Set<Kind>(['cache', 'logs', ...STORES.filter((kind) => kind !== 'store')]);
const GROUNDS: Readonly<Record<Reach, Ground>> = {
  any: 'name',
  shell: 'name',
  end: 'place',
  call: 'place',
  tail: 'place',
  whole: 'topic',
};
/** A service whose name is followed by so many words is described by them. */
const SHORTEST_DESCRIPTION = 2;
const QUALITIES = new Set(['master', 'primary', 'main', 'the', 'a', 'our', 'core', 'single']);

/** Reads one part as an English noun phrase: its last noun says what it is, products and nouns before it say more. */
export function readSegment(tokens: readonly Token[]): SegmentReading {
  const items = itemsOf(tokens);
  const technologies = items.flatMap(({ alias }) =>
    alias === null || alias.technology === '' ? [] : [alias.technology],
  );
  const end = endOf(items);
  const tail = items.slice(end).some(({ plural }) => plural);
  const head = headOf(items, end);
  const alias = items[head]?.alias ?? null;
  if (alias === null) {
    const products = items.filter(isProduct);
    const kinds = [...new Set(products.flatMap((product) => product.alias?.kinds ?? []))];
    return { kinds, by: 'product', technologies, plural: tail || products.at(-1)?.plural === true };
  }
  const plural = tail || (items[head]?.plural === true && isCounted(alias));
  return { kinds: headKinds(items, head, alias), by: GROUNDS[alias.reach], technologies, plural };
}

function itemsOf(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const word = tokens[at]?.word ?? '';
    const found = findAlias(tokens, at);
    if (found !== null) items.push({ alias: found.alias, plural: found.plural });
    else if (!/^(?:\d+|x\d+|\d+x|xn|nx|\d+n)$/u.test(word) && !QUALITIES.has(word))
      items.push({ alias: null, plural: false });
    at += found?.length ?? 1;
  }
  return items;
}

/** Behind the last item that is not a tail. */
function endOf(items: readonly Item[]): number {
  return items.findLastIndex(({ alias }) => alias?.reach !== 'tail') + 1;
}

function isProduct({ alias }: Item): boolean {
  return alias !== null && alias.technology !== '';
}

/** The last generic name that counts where it stands. */
function headOf(items: readonly Item[], end: number): number {
  const nouns = items.filter(({ alias }) => alias === null || (alias.reach !== 'tail' && alias.technology === ''));
  const last = items.findLastIndex((item, at) => at < end && !isProduct(item));
  const head = items.findLastIndex((item, at) => {
    if (item.alias === null || isProduct(item)) return false;
    const { reach } = item.alias;
    if (reach === 'any') return true;
    if (reach === 'whole')
      return nouns.length === 1 && items.every((other) => other === item || other.alias?.reach === 'tail');
    return (reach === 'end' || reach === 'shell' || reach === 'call') && at === last;
  });
  const described = items.findIndex(({ alias }) => alias?.reach === 'shell');
  return head < 0 && described > 0 && end - described > SHORTEST_DESCRIPTION ? described : head;
}

function headKinds(items: readonly Item[], head: number, alias: Alias): readonly Kind[] {
  const before = items.slice(0, head).findLast((item) => item.alias?.reach !== 'tail');
  if (alias.reach === 'shell' && before?.alias?.reach === 'any') {
    const { kinds } = before.alias;
    return kinds[0] === 'worker' ? [...new Set<Kind>(['service', ...kinds])] : kinds;
  }
  if (alias.reach === 'call' && before !== undefined && isOutside(before)) return before.alias?.kinds ?? [];
  if (alias.kinds[0] === 'service' && items.slice(0, head).some((item) => item.alias === FOREIGN)) return FOREIGN.kinds;
  const engine = items.find((item) => isProduct(item) && item.alias?.kinds[0] === 'stream-processor');
  if (alias.kinds[0] === 'batch-processor' && engine?.alias) return engine.alias.kinds;
  if (alias.kinds.includes('store')) {
    const told = items.flatMap((item) =>
      item.alias?.reach === 'any' ? item.alias.kinds.filter((kind) => STORE_KINDS.has(kind)) : [],
    );
    if (told.length > 0) return [...new Set(told)];
  }
  return alias.kinds;
}

function isOutside({ alias }: Item): boolean {
  return alias?.kinds.includes('third-party') === true;
}

/** A plural says how many there are of a machine, and not of topics ("Payments") or of what is stored ("images"). */
function isCounted({ kinds, reach }: Alias): boolean {
  if (reach === 'whole') return kinds[0] === 'client';
  return reach === 'any' || kinds[0] !== 'blob';
}
