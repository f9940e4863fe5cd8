import type { Kind, LabelReading } from './kind.ts';
import { multiplicityOf } from './multiplicity.ts';
import { readSegment, type SegmentReading } from './read-segment.ts';
import { segmentsOf } from './segments.ts';
import { tokensOf } from './tokens.ts';
import { mendTypos } from './typos.ts';

/** Longer texts are no labels; what a label is about stands at its start. */
const LONGEST_LABEL = 200;

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

/**
 * What a label says: kinds of component, products, and how many of them. Total, deterministic and blind to case; a label it
 * does not know has no kinds. Implements D40 to D47.
 */
export function kindsOf(label: string): LabelReading {
  const text = label.slice(0, LONGEST_LABEL).replaceAll(/\s+/gu, ' ').trim();
  const { main, qualifiers } = segmentsOf(text);
  const named = main.map(read);
  const about = qualifiers.map(read);
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
  if (telling.every(({ by }) => by === 'product')) return narrowed(main, roles);
  const store = [...roles, ...products].filter((kind) => STORES.has(kind));
  if (!main.includes('store') || store.length === 0) return main;
  return [...new Set(main.flatMap((kind) => (kind === 'store' ? store : kind)))];
}

/** The kinds of several parts: a role that one part names decides what a product in another is used for. */
function merge(readings: readonly SegmentReading[]): readonly Kind[] {
  const roles = unite(readings.filter(({ by }) => by !== 'product'));
  const united = readings.flatMap(({ by, kinds }) => (by === 'product' ? narrowed(kinds, roles) : kinds));
  const unique = [...new Set(united)];
  return unique.some((kind) => STORES.has(kind)) ? unique.filter((kind) => kind !== 'store') : unique;
}

function unite(readings: readonly SegmentReading[]): readonly Kind[] {
  return [...new Set(readings.flatMap(({ kinds }) => kinds))];
}

function narrowed(kinds: readonly Kind[], roles: readonly Kind[]): readonly Kind[] {
  const both = kinds.filter((kind) => roles.includes(kind));
  if (both.length > 0) return both;
  return roles.length > 0 && kinds.length > 0 && !roles.every((role) => role === 'store') ? roles : kinds;
}
