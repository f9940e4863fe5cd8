/** One of the variants, picked by the event's number; the next one when it was said last, so that nothing is said twice in a row. */
export function choosePhrase(phrases: readonly string[], seq: number, lastSaid: string): string {
  const first = seq % phrases.length;
  const chosen = phrases[first] ?? '';
  return phrases.length > 1 && lastSaid.includes(chosen) ? (phrases[(first + 1) % phrases.length] ?? '') : chosen;
}
