/** Whether one word becomes the other by at most so many letters added, dropped, changed or swapped with their neighbour. */
export function withinEdits(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const above = last[column] ?? most;
      const diagonal = last[column - 1] ?? most;
      const steps = Math.min(above + 1, (line[column - 1] ?? most) + 1, same ? diagonal : diagonal + 1);
      line.push(swapped ? Math.min(steps, (beforeLast[column - 2] ?? most) + 1) : steps);
    }
    beforeLast = last;
    last = line;
  }
  return (last[other.length] ?? most + 1) <= most;
}

/** A word with up to so many letters left out, in every way, itself included. */
export function withLettersDropped(word: string, most: number): Set<string> {
  const left = new Set([word]);
  let latest = [word];
  for (let dropped = 0; dropped < most; dropped += 1) {
    latest = latest.flatMap((one) => Array.from(one, (_, at) => one.slice(0, at) + one.slice(at + 1)));
    for (const one of latest) left.add(one);
  }
  return left;
}

/** How a word sounds, roughly: its consonants, those that sound alike written alike. */
export function soundOf(word: string): string {
  const consonants = word
    .replaceAll(/ph/gu, 'f')
    .replaceAll(/sch|sh|ch|tch/gu, 'x')
    .replaceAll(/ck|q|c(?![eiy])/gu, 'k')
    .replaceAll(/[cz]/gu, 's')
    .replaceAll(/(.)\1+/gu, '$1');
  return consonants.slice(0, 1).replace(/[aeiouyh]/u, 'a') + consonants.slice(1).replaceAll(/[aeiouyhw]/gu, '');
}
