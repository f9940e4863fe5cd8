import type { Coverage } from '@fortyfive/protocol';
import { countedLines } from './counted-lines.ts';

type Moved = Coverage['moved'];

/** Between two announcements: whoever listens is in the middle of an interview. */
const QUIET_MS = 60_000;
/** A screen reader is not to read out a paragraph. */
const SPOKEN_CHARACTERS = 80;

interface Spoken {
  /** Instant of the last announcement, null before the first. */
  readonly lastAt: number | null;
  readonly now: number;
}

/**
 * What a screen reader is told when the list went from `before` to `after`: the newest words, when they are new and nothing was
 * said lately. Null at all other times; `before` is null where the list was there when the page opened.
 */
export function countedAnnouncement(
  before: Moved | null,
  after: Moved,
  { lastAt, now }: Spoken,
  titles: ReadonlyMap<string, string>,
): string | null {
  const [newest] = after;
  if (before === null || !newest || newest.seq <= (before[0]?.seq ?? 0)) return null;
  if (lastAt !== null && now - lastAt < QUIET_MS) return null;
  const [line] = countedLines(after, titles);
  return line ? `Counted for ${line.sections}: ${beginning(line.quote)}` : null;
}

function beginning(quote: string): string {
  if (quote.length <= SPOKEN_CHARACTERS) return quote;
  const end = quote.lastIndexOf(' ', SPOKEN_CHARACTERS);
  return `${quote.slice(0, end > 0 ? end : SPOKEN_CHARACTERS)} …`;
}
