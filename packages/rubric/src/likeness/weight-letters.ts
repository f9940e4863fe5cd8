/** Weights are whole numbers from -45 to 45, written as one printable character each: from "#" on, without the backslash. */
export const LARGEST_WEIGHT = 45;
const FIRST = 35;
const BACKSLASH = 92;

export function letterOf(weight: number): string {
  const code = FIRST + LARGEST_WEIGHT + weight;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

export function weightOf(letter: string): number {
  const code = letter.charCodeAt(0);
  return (code > BACKSLASH ? code - 1 : code) - FIRST - LARGEST_WEIGHT;
}
