export interface QuotePart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a quote into parts, those of the given words marked; words that overlap others before them are marked once. */
export function markWords(quote: string, words: readonly string[]): QuotePart[] {
  const places = words
    .map((each) => ({ from: quote.indexOf(each), to: quote.indexOf(each) + each.length }))
    .filter(({ from, to }) => from >= 0 && to > from)
    .toSorted((a, b) => a.from - b.from);
  const parts: QuotePart[] = [];
  let at = 0;
  for (const { from, to } of places) {
    if (to <= at) continue;
    if (from > at) parts.push({ text: quote.slice(at, from), isMarked: false });
    parts.push({ text: quote.slice(Math.max(at, from), to), isMarked: true });
    at = to;
  }
  return at < quote.length ? [...parts, { text: quote.slice(at), isMarked: false }] : parts;
}
