import { matchCue, type Matchable, type Span } from './match-cue.ts';
import { parseCue, type Cue, type WordClasses } from './parse-cue.ts';

/** Cues by the stems or tags they can begin with, so that a text is only compared with cues that can match it. */
export interface CueIndex<Value> {
  readonly byHead: ReadonlyMap<string, readonly Entry<Value>[]>;
}

interface Entry<Value> {
  readonly order: number;
  readonly cue: Cue;
  readonly value: Value;
}

/** A cue found in a text. */
export interface CueHit<Value> {
  readonly cue: string;
  readonly value: Value;
  readonly span: Span;
}

type Findable = Matchable & { readonly firstAt: ReadonlyMap<string, readonly number[]> };

/** Parses the cues and files them under every word they can begin with. A cue of nothing but skipped words is left out. */
export function indexCues<Value>(
  sources: readonly { readonly source: string; readonly value: Value }[],
  classes: WordClasses,
): CueIndex<Value> {
  const byHead = new Map<string, Entry<Value>[]>();
  sources.forEach(({ source, value }, order) => {
    const cue = parseCue(source, classes);
    const entry = { order, cue, value };
    for (const head of headsOf(cue)) {
      const list = byHead.get(head);
      if (list) list.push(entry);
      else byHead.set(head, [entry]);
    }
  });
  return { byHead };
}

/** Every cue found in the text, in the order of the index and, for each cue, of the text. */
export function findCues<Value>(index: CueIndex<Value>, text: Findable): CueHit<Value>[] {
  const candidates = new Map<number, Entry<Value>>();
  for (const stem of text.firstAt.keys())
    for (const entry of index.byHead.get(stem) ?? []) candidates.set(entry.order, entry);
  return [...candidates.values()]
    .sort((a, b) => a.order - b.order)
    .flatMap(({ cue, value }) => matchCue(cue, text, text.firstAt).map((span) => ({ cue: cue.source, value, span })));
}

function headsOf(cue: Cue): Set<string> {
  const alternatives = cue.sequences[0]?.[0]?.alternatives ?? [];
  return new Set(alternatives.map((stems) => stems[0] ?? ''));
}
