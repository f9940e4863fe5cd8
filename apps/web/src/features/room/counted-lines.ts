import type { Coverage } from '@fortyfive/protocol';

type Moved = Coverage['moved'][number];

/** Words that counted, with every section they counted for. */
export interface CountedLine {
  readonly key: string;
  /** Titles in a row: `Design goals and Justify`. */
  readonly sections: string;
  readonly status: Moved['status'];
  readonly kind: Moved['kind'];
  readonly turn: number | null;
  readonly quote: string;
  readonly elapsedMs: number | null;
}

const TITLES = new Intl.ListFormat('en', { type: 'conjunction' });

/** One line for the same words, in the order they came; `titles` are the sections' by id. */
export function countedLines(moved: readonly Moved[], titles: ReadonlyMap<string, string>): CountedLine[] {
  const groups = new Map<string, Moved[]>();
  for (const move of moved) {
    const key = JSON.stringify([move.seq, move.kind, move.turn, move.quote]);
    groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return [...groups].flatMap(([key, [first, ...others]]): CountedLine[] => {
    if (!first) return [];
    const { status, kind, turn, quote, elapsedMs } = first;
    const sections = [first, ...others].map(({ sectionId }) => titles.get(sectionId) ?? sectionId);
    return [{ key, sections: TITLES.format(new Set(sections)), status, kind, turn, quote, elapsedMs }];
  });
}
