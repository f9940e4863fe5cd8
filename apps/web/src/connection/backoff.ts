const FIRST_MS = 400;
const LONGEST_MS = 15_000;

/** How long to wait before attempt `attempt` (1 is the first retry), spread by `random` (0 to 1) so that clients do not return in step. */
export function backoffMs(attempt: number, random: number): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempt - 1));
  return Math.round(ceiling * (0.5 + random / 2));
}
