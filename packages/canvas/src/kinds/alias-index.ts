import type { Alias } from './alias.ts';
import { COMPUTE } from './data/compute.ts';
import { ENTRY } from './data/entry.ts';
import { LANGUAGES } from './data/languages.ts';
import { MESSAGING } from './data/messaging.ts';
import { NO_COMPONENTS } from './data/no-components.ts';
import { OBSERVABILITY } from './data/observability.ts';
import { OUTSIDE } from './data/outside.ts';
import { SERVICES } from './data/services.ts';
import { STORES } from './data/stores.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Families in the order of precedence: of two aliases with one spelling the first one stands. */
const ALIASES: readonly Alias[] = [
  ...NO_COMPONENTS,
  ...STORES,
  ...MESSAGING,
  ...ENTRY,
  ...COMPUTE,
  ...OBSERVABILITY,
  ...OUTSIDE,
  ...SERVICES,
  ...LANGUAGES,
];

export interface Found {
  readonly alias: Alias;
  /** Words it took. */
  readonly length: number;
  /** Whether the label has the plural of a name that is listed in the singular. */
  readonly plural: boolean;
}

interface Spelling {
  readonly alias: Alias;
  readonly lastIsPlural: boolean;
}

const LONGEST = 8;
const spellings = new Map<string, Spelling>();
const words = new Set<string>();

for (const alias of ALIASES) {
  for (const name of alias.names.split(',')) {
    const tokens = tokensOf(name);
    const last = tokens.at(-1);
    const key = keyOf(tokens, 0, tokens.length);
    if (last === undefined || spellings.has(key)) continue;
    spellings.set(key, { alias, lastIsPlural: last.word !== last.base });
    words.add(tokens.map(({ word }) => word).join(''));
    for (const { word } of tokens) words.add(word);
  }
}

/** Every word and joined name of the table. */
export const ALIAS_WORDS: ReadonlySet<string> = words;

/** Whether a word, or its singular, stands in the table. */
export function isAliasWord({ word, base }: Token): boolean {
  return words.has(word) || words.has(base) || spellings.has(base);
}

/** The longest alias that starts at a word; spaces between its words do not matter. */
export function findAlias(tokens: readonly Token[], start: number): Found | null {
  for (let length = Math.min(LONGEST, tokens.length - start); length > 0; length -= 1) {
    const spelling = spellings.get(keyOf(tokens, start, length));
    const last = tokens[start + length - 1];
    if (spelling === undefined || last === undefined) continue;
    return { alias: spelling.alias, length, plural: last.word !== last.base && !spelling.lastIsPlural };
  }
  return null;
}

function keyOf(tokens: readonly Token[], start: number, length: number): string {
  let key = '';
  for (let at = start; at < start + length - 1; at += 1) key += tokens[at]?.word ?? '';
  return key + (tokens[start + length - 1]?.base ?? '');
}
