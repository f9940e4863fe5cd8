import { MISHEARD, MISHEARD_IN_CONTEXT } from '../data/misheard.ts';
import { stemsOf, type Word } from './words.ts';

interface Hearing {
  readonly heard: readonly string[];
  readonly said: readonly string[];
  readonly near: ReadonlySet<string>;
  readonly unless: ReadonlySet<string>;
}

/** How far around an ambiguous hearing its context is looked for: about a spoken sentence. */
const CONTEXT_REACH = 10;

const HEARINGS = indexHearings();

function indexHearings(): ReadonlyMap<string, readonly Hearing[]> {
  const byHead = new Map<string, Hearing[]>();
  const add = (said: string, heard: string, near: string, unless: string): void => {
    for (const phrase of heard.split(', ')) {
      const stems = stemsOf(phrase);
      const head = stems[0];
      if (head === undefined || stems.join(' ') === stemsOf(said).join(' ')) continue;
      const hearing = {
        heard: stems,
        said: stemsOf(said),
        near: new Set(stemsOf(near)),
        unless: new Set(stemsOf(unless)),
      };
      byHead.set(head, [...(byHead.get(head) ?? []), hearing]);
    }
  };
  for (const line of MISHEARD.trim().split('\n')) {
    const [said = '', heard = ''] = line.split(': ');
    add(said, heard, '', '');
  }
  for (const { said, heard, near, unless } of MISHEARD_IN_CONTEXT) add(said, heard, near, unless);
  for (const list of byHead.values()) list.sort((a, b) => b.heard.length - a.heard.length);
  return byHead;
}

/**
 * Reads what speech recognition made of technical words as those words. The new words keep the place of the heard ones, so a
 * quote shows what stands in the text.
 */
export function readMisheard(words: readonly Word[]): readonly Word[] {
  const mended: Word[] = [];
  let changed = false;
  for (let at = 0; at < words.length;) {
    const hearing = hearingAt(words, at);
    const first = words[at];
    const last = words[at + (hearing?.heard.length ?? 1) - 1];
    if (!first || !last) break;
    if (hearing) {
      changed = true;
      hearing.said.forEach((stem, i) => {
        const ends = i === hearing.said.length - 1;
        mended.push({
          norm: stem,
          stem,
          start: first.start,
          end: last.end,
          opens: i === 0 && first.opens,
          closes: ends ? last.closes : '',
          item: i === 0 && first.item,
        });
      });
    } else mended.push(first);
    at += hearing?.heard.length ?? 1;
  }
  return changed ? mended : words;
}

function hearingAt(words: readonly Word[], at: number): Hearing | undefined {
  return HEARINGS.get(words[at]?.stem ?? '')?.find(
    (hearing) =>
      hearing.heard.every((stem, i) => words[at + i]?.stem === stem && (i === 0 || !words[at + i]?.opens)) &&
      fits(hearing, words, at),
  );
}

function fits({ heard, near, unless }: Hearing, words: readonly Word[], at: number): boolean {
  if (near.size === 0) return true;
  const around = [
    ...words.slice(Math.max(0, at - CONTEXT_REACH), at),
    ...words.slice(at + heard.length, at + heard.length + CONTEXT_REACH),
  ];
  return around.some((word) => near.has(word.stem)) && !around.some((word) => unless.has(word.stem));
}
