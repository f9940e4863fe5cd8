import type { Kind, LabelReading } from './kind.ts';
import { multiplicityOf } from './multiplicity.ts';
import { readSegment, type SegmentReading } from './read-segment.ts';
import { segmentsOf } from './segments.ts';
import { tokensOf } from './tokens.ts';
import { mendTypos } from './typos.ts';

/** Longer texts are no labels; what a label is about stands at its start. */
const LONGEST_LABEL = 200;

const QUANTITY = /^\s*\d+\s+[\p{L}-]+s\s*$/u;

const STORES: ReadonlySet<Kind> = new Set<Kind>([
  'relational',
  'key-value',
  'wide-column',
  'document',
  'graph',
  'time-series',
  'search',
  'blob',
]);

/** Kinds of work that say when a worker works. */
const RHYTHMS: ReadonlySet<Kind> = new Set<Kind>(['scheduler', 'batch-processor', 'stream-processor']);

/** Kinds that a name suggests and a product may refute: there is a session store in PostgreSQL and a log in Kafka. */
const REPLACEABLE: ReadonlySet<Kind> = new Set<Kind>([...STORES, 'logs']);

/**
 * What a label says: kinds of component, products, and how many of them. Total, deterministic and blind to case; a label it
 * does not know has no kinds. Implements D40 to D47.
 */
export function kindsOf(label: string): LabelReading {
  const text = label.slice(0, LONGEST_LABEL).replaceAll(/\s+/gu, ' ').trim();
  const { main, qualifiers } = segmentsOf(text);
  const named = main.map(read);
  const about = qualifiers.filter((part) => !QUANTITY.test(part)).map(read);
  const kinds = decide(named, about);
  const technologies = [...new Set([...named, ...about].flatMap((reading) => reading.technologies))];
  const plural = named.some((reading) => reading.plural && reading.kinds.length > 0);
  return {
    kinds,
    technologies,
    count: kinds.length === 0 ? multiplicityOf(text, false) : multiplicityOf(text, plural),
  };
}

function read(segment: string): SegmentReading {
  return readSegment(mendTypos(tokensOf(segment)));
}

function decide(named: readonly SegmentReading[], about: readonly SegmentReading[]): readonly Kind[] {
  const main = merge(named);
  const products = unite(about.filter(({ by }) => by === 'product'));
  const roles = unite(about.filter(({ by }) => by === 'name'));
  const telling = named.filter(({ kinds }) => kinds.length > 0);
  if (telling.length === 0) return merge(about);
  if (telling.every(({ by }) => by === 'topic') && products.length > 0) return merge(about);
  if (main[0] === 'service' && roles[0] === 'third-party') return ['third-party'];
  if (main[0] === 'worker' || main[0] === 'service')
    return [...new Set([...roles.filter((role) => RHYTHMS.has(role)), ...main])];
  if (telling.every(({ by }) => by === 'product')) return narrowed(main, roles);
  if (REPLACEABLE.has(main[0] ?? 'service') && products.length > 0) return overruled(main, products);
  const store = [...roles, ...products].filter((kind) => STORES.has(kind));
  if (!main.includes('store') || store.length === 0) return main;
  return [...new Set(main.flatMap((kind) => (kind === 'store' ? store : kind)))];
}

/** The kinds of several parts: a role that one part names decides what a product in another is used for. */
function merge(readings: readonly SegmentReading[]): readonly Kind[] {
  const roles = unite(readings.filter(({ by }) => by !== 'product'));
  const united = readings.flatMap(({ by, kinds }) => (by === 'product' ? shared(kinds, roles) : kinds));
  const unique = [...new Set(united)];
  return unique.some((kind) => STORES.has(kind)) ? unique.filter((kind) => kind !== 'store') : unique;
}

function unite(readings: readonly SegmentReading[]): readonly Kind[] {
  return [...new Set(readings.flatMap(({ kinds }) => kinds))];
}

/** "Session store (Postgres)": the product is certain, the kind that the name suggests is not. */
function overruled(main: readonly Kind[], products: readonly Kind[]): readonly Kind[] {
  if (products.some((kind) => main.includes(kind)) || !products.some((kind) => STORES.has(kind) || kind === 'stream'))
    return main;
  return products;
}

/** The kinds that are among the roles, or all when none is. */
function shared(kinds: readonly Kind[], roles: readonly Kind[]): readonly Kind[] {
  const both = kinds.filter((kind) => roles.includes(kind));
  return both.length > 0 ? both : kinds;
}

/** What a product is used for by the role that is named for it. */
function narrowed(kinds: readonly Kind[], roles: readonly Kind[]): readonly Kind[] {
  const told = roles.filter((role) => role !== 'store');
  return told.length === 0 || told.some((role) => kinds.includes(role)) ? shared(kinds, told) : told;
}
