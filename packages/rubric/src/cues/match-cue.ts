import type { Cue, Sequence } from './parse-cue.ts';

/** A text as cues see it: a stem per word, and the tags of each word. */
export interface Matchable {
  readonly stems: readonly string[];
  readonly tags: readonly (readonly string[])[];
}

/** Word indexes, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far apart, in words, the parts of a cue joined by `&` may lie. */
const NEAR = 12;

/** Every place where the cue matches, in order. `firstAt` lists, for a stem or tag, the words that have it. */
export function matchCue(cue: Cue, text: Matchable, firstAt: ReadonlyMap<string, readonly number[]>): Span[] {
  const [head, ...rest] = cue.sequences;
  if (head === undefined) return [];
  const heads = matchSequence(head, text, firstAt);
  if (rest.length === 0 || heads.length === 0) return heads;
  const others = rest.map((sequence) => matchSequence(sequence, text, firstAt));
  if (others.some((spans) => spans.length === 0)) return [];
  return heads.flatMap((span) => joined(span, others) ?? []);
}

function joined(head: Span, others: readonly (readonly Span[])[]): Span | null {
  let { from, to } = head;
  for (const spans of others) {
    const near = spans.find(
      (span) => (span.from >= head.to ? span.from - head.to : head.from - span.to) <= NEAR && !overlaps(span, head),
    );
    if (!near) return null;
    from = Math.min(from, near.from);
    to = Math.max(to, near.to);
  }
  return { from, to };
}

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

function matchSequence(sequence: Sequence, text: Matchable, firstAt: ReadonlyMap<string, readonly number[]>): Span[] {
  const [head] = sequence;
  if (head === undefined) return [];
  const found = new Map<number, Span>();
  for (const alternative of head.alternatives) {
    for (const from of firstAt.get(alternative[0] ?? '') ?? []) {
      if (!runAt(alternative, text, from)) continue;
      const to = restFrom(sequence, 1, text, from + alternative.length);
      if (to !== null && (found.get(from)?.to ?? 0) < to) found.set(from, { from, to });
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

function restFrom(sequence: Sequence, index: number, text: Matchable, at: number): number | null {
  const slot = sequence[index];
  if (slot === undefined) return at;
  for (let start = at; start <= at + slot.gap; start++) {
    for (const alternative of slot.alternatives) {
      if (!runAt(alternative, text, start)) continue;
      const end = restFrom(sequence, index + 1, text, start + alternative.length);
      if (end !== null) return end;
    }
  }
  return null;
}

function runAt(stems: readonly string[], text: Matchable, at: number): boolean {
  return stems.every((stem, i) =>
    stem.startsWith('<') ? (text.tags[at + i]?.includes(stem) ?? false) : text.stems[at + i] === stem,
  );
}
