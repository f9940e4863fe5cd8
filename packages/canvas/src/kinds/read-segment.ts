import type { Alias } from './alias.ts';
import { findAlias } from './alias-index.ts';
import type { Kind } from './kind.ts';
import type { Token } from './tokens.ts';

/** What one part of a label says. */
export interface SegmentReading {
  readonly kinds: readonly Kind[];
  /** Whether the kinds come from products alone, so that a role named elsewhere in the label decides. */
  readonly byProduct: boolean;
  /** How surely the part names a component: an `any` or `shell` word, or one that only counts by its place. */
  readonly firm: boolean;
  readonly technologies: readonly string[];
  /** Whether the component is named in the plural. */
  readonly plural: boolean;
}

interface Item {
  readonly alias: Alias | null;
  readonly plural: boolean;
}

/** Kinds of data store, which tell more than `store` does. */
const STORE_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'cache',
  'relational',
  'key-value',
  'wide-column',
  'document',
  'graph',
  'time-series',
  'search',
  'blob',
  'logs',
]);
const QUALITIES = new Set(['master', 'primary', 'main', 'the', 'a', 'our', 'core', 'single']);

/** Reads one part as an English noun phrase: its last noun says what it is, products and nouns before it say more. */
export function readSegment(tokens: readonly Token[]): SegmentReading {
  const items = itemsOf(tokens);
  const technologies = items.flatMap(({ alias }) =>
    alias === null || alias.technology === '' ? [] : [alias.technology],
  );
  const end = endOf(items);
  const head = headOf(items, end);
  const item = head < 0 ? undefined : items[head];
  if (item?.alias === undefined || item.alias === null) {
    const products = items.filter(isProduct);
    const kinds = [...new Set(products.flatMap(({ alias }) => alias?.kinds ?? []))];
    return { kinds, byProduct: true, firm: true, technologies, plural: tailPlural(items, end) };
  }
  const firm = item.alias.reach === 'any' || item.alias.reach === 'shell';
  const plural = item.plural || tailPlural(items, end);
  return { kinds: headKinds(items, head, item.alias), byProduct: false, firm, technologies, plural };
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

function tailPlural(items: readonly Item[], end: number): boolean {
  return items.slice(end).some(({ plural }) => plural);
}

function isProduct({ alias }: Item): boolean {
  return alias !== null && alias.technology !== '';
}

/** The last generic name that counts where it stands. */
function headOf(items: readonly Item[], end: number): number {
  const nouns = items.filter(({ alias }) => alias === null || (alias.reach !== 'tail' && alias.technology === ''));
  const last = items.findLastIndex((item, at) => at < end && !isProduct(item));
  return items.findLastIndex((item, at) => {
    if (item.alias === null || isProduct(item)) return false;
    const { reach } = item.alias;
    if (reach === 'any') return true;
    if (reach === 'whole')
      return nouns.length === 1 && items.every((other) => other === item || other.alias?.reach === 'tail');
    return (reach === 'end' || reach === 'shell') && at === last;
  });
}

function headKinds(items: readonly Item[], head: number, alias: Alias): readonly Kind[] {
  const before = items.slice(0, head).findLast((item) => item.alias?.reach !== 'tail');
  if (alias.reach === 'shell' && before?.alias?.reach === 'any') return before.alias.kinds;
  if (alias.kinds.includes('service') && before?.alias?.kinds.includes('third-party') === true)
    return before.alias.kinds;
  if (alias.kinds.includes('store')) {
    const told = items.flatMap((item) =>
      item.alias?.reach === 'any' ? item.alias.kinds.filter((kind) => STORE_KINDS.has(kind)) : [],
    );
    if (told.length > 0) return [...new Set(told)];
  }
  return alias.kinds;
}
