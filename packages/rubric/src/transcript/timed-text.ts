import { refused, type ReadStretches } from './shape.ts';
import { stretchesOf, type Subtitle } from './subtitles.ts';

const TIMING = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/;

/** Reads the cues of WebVTT or SRT: what follows a timing line up to a blank line. Notes, styles, numbers and times are left out. */
export function readTimedText(text: string): ReadStretches {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const subtitles: Subtitle[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!TIMING.test(lines[at] ?? '')) {
      if ((lines[at] ?? '').includes('-->'))
        return refused(`Line ${at + 1} is not a timing: expected "00:00:01.000 --> 00:00:04.000".`);
      continue;
    }
    const from = at + 1;
    let to = from;
    while (to < lines.length && (lines[to] ?? '').trim() !== '') to += 1;
    subtitles.push({ lines: lines.slice(from, to), line: from + 1 });
    at = to;
  }
  return stretchesOf(subtitles);
}
