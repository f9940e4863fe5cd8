import { stemsOf } from '../text/words.ts';

/** One place of a cue: any of its alternatives, each a run of stems or one `<tag>`. */
export interface Slot {
  readonly alternatives: readonly (readonly string[])[];
  /** How many other words may stand before it, counted from the slot before. */
  readonly gap: number;
}

/** Slots in order. */
export type Sequence = readonly Slot[];

/** A cue: sequences that must all occur near each other, in any order. */
export interface Cue {
  readonly source: string;
  readonly sequences: readonly Sequence[];
}

/** Words that may stand between two slots joined by `~`. */
const GAP = 6;

export type WordClasses = Readonly<Record<string, string>>;

/**
 * Reads a cue. `read write ratio`: adjacent words. `a|b`: either. `load_balancer`: several words in one place. `shard ~ user`:
 * in order with up to six words between. `cache & evict`: near each other in any order. `@store`: a word class. `<bytes>`: a
 * number of that kind.
 * @example parseCue('cache|redis & ttl', {}).sequences.length // 2
 */
export function parseCue(source: string, classes: WordClasses): Cue {
  const sequences = source.split('&').map((part) => parseSequence(part.trim(), classes));
  return { source, sequences: sequences.filter((sequence) => sequence.length > 0) };
}

function parseSequence(part: string, classes: WordClasses): Sequence {
  const slots: Slot[] = [];
  let gap = 0;
  for (const item of part.split(/\s+/)) {
    if (item === '~') {
      gap = GAP;
      continue;
    }
    const alternatives = expand(item, classes).map((text) =>
      text.startsWith('<') ? [text] : stemsOf(text.replaceAll('_', ' ')),
    );
    const usable = alternatives.filter((stems) => stems.length > 0);
    if (usable.length === 0) continue;
    slots.push({ alternatives: usable, gap });
    gap = 0;
  }
  return slots;
}

function expand(item: string, classes: WordClasses): string[] {
  return item.split('|').flatMap((name) => {
    if (!name.startsWith('@')) return [name];
    const members = classes[name.slice(1)];
    if (members === undefined) throw new Error(`Unknown word class ${name}`);
    return members.trim().split(/\s+/);
  });
}
