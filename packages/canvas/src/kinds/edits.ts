const LETTER_BITS = 31;

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

/** The letters of a word as a set of bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & LETTER_BITS);
  return letters;
}

/** Whether two words' letters let one become the other by so many edits: each edit adds and takes away one at most. */
export function mayBeWithin(lettersOfOne: number, lettersOfOther: number, most: number): boolean {
  let differing = lettersOfOne ^ lettersOfOther;
  for (let left = 2 * most; differing !== 0; left -= 1) {
    if (left === 0) return false;
    differing &= differing - 1;
  }
  return true;
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
