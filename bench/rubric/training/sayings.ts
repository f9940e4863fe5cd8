import { readdirSync, readFileSync } from 'node:fs';
import { EXEMPLARS } from '../../../packages/rubric/src/data/exemplars/catalogue.ts';

/** A stretch of talk written for the project, and what it says. */
export interface Saying {
  readonly text: string;
  /** The point it was written for. */
  readonly point: string;
  readonly says: 'covered' | 'mentioned' | 'near misses';
  /** Other points that it makes as well. */
  readonly also: ReadonlySet<string>;
}

const DIRECTORY = new URL('../sayings/', import.meta.url);
const ALSO = /\[also ([A-Z0-9, ]+)\]\s*$/;

/** Every saying there is: the engine's exemplars, and those of the files beside, one per point, in the order of their names. */
export function readSayings(): Saying[] {
  const files = readdirSync(DIRECTORY).filter((name) => name.endsWith('.txt'));
  return [...exemplars(), ...files.toSorted().flatMap((name) => sayingsOf(name))];
}

function exemplars(): Saying[] {
  const none: ReadonlySet<string> = new Set();
  return EXEMPLARS.flatMap(({ id, covered, mentioned, nearMisses }) =>
    (
      [
        ['covered', covered],
        ['mentioned', mentioned],
        ['near misses', nearMisses],
      ] as const
    ).flatMap(([says, texts]) => texts.map((text) => ({ text, point: id, says, also: none }))),
  );
}

function sayingsOf(name: string): Saying[] {
  let says: string | null = null;
  return readFileSync(new URL(name, DIRECTORY), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#')) says = line.slice(1).trim();
      if (line.startsWith('#') || line.trim() === '') return [];
      if (says !== 'covered' && says !== 'mentioned' && says !== 'near misses')
        throw new Error(`${name}: "${line.slice(0, 40)}" stands under no heading.`);
      const [tag, ids = ''] = ALSO.exec(line) ?? [''];
      const text = line.slice(0, line.length - tag.length).trim();
      return [{ text, point: name.slice(0, -'.txt'.length), says, also: new Set(ids.split(/[ ,]+/)) }];
    });
}
