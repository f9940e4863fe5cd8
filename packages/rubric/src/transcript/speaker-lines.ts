import { refused, TRANSCRIPT_LIMITS, type ReadStretches, type Stretch } from './shape.ts';
import { roleByName } from './roles.ts';

const CLOCK = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?[\])]?\s*[-–]?\s*)?`;
const NAME = String.raw`(\p{L}[\p{L}\p{N}.'’_ -]{0,${TRANSCRIPT_LIMITS.speakerCharacters - 1}}?)`;
const SPOKEN = new RegExp(
  String.raw`^\s*(?:[-*>]\s+)?${CLOCK}${NAME}\s*(?:\(\d{1,2}:\d{2}(?::\d{2})?\))?\s*:\s+(\S.*|$)`,
  'u',
);
const BOLD = new RegExp(
  String.raw`^\s*(?:[-*>]\s+)?${CLOCK}(?:\*\*|__)\s*${NAME}\s*(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)\s*(.*)$`,
  'u',
);
/** Markdown that is not speech: headings, rules and fences. */
const FURNITURE = /^\s*(?:#{1,6}\s|-{3,}\s*$|\*{3,}\s*$|={3,}\s*$|```)/;
/** A name has few words; "we have three services, namely: ..." is a sentence. */
const NAME_WORDS = 4;

interface Said {
  readonly name: string;
  readonly text: string;
}

/** Reads `Speaker: text` lines, plain or Markdown with bold speakers; lines without a speaker carry on. */
export function readSpeakerLines(text: string): ReadStretches {
  const lines = text.split(/\r?\n/);
  const speakers = speakersOf(lines);
  const stretches: Stretch[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || FURNITURE.test(line)) continue;
    const said = readSaid(line);
    if (said && speakers.has(said.name)) {
      stretches.push({ speaker: said.name, text: said.text.trim(), line: index + 1 });
    } else if (stretches.length === 0) {
      return refused(
        `Line ${index + 1} has no speaker: write "Interviewer: ..." or "Candidate: ..." in front of what was said.`,
      );
    } else {
      stretches.push({ speaker: null, text: line.trim(), line: index + 1 });
    }
  }
  return { ok: true, stretches };
}

function readSaid(line: string): Said | null {
  const match = BOLD.exec(line) ?? SPOKEN.exec(line);
  const name = match?.[1]?.trim() ?? '';
  return match && name !== '' && name.split(/\s+/).length <= NAME_WORDS ? { name, text: match[2] ?? '' } : null;
}

/** Names that speak: known roles, names that come back, and the one that opens. "API: ..." in the middle of a turn is none of these. */
function speakersOf(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const said = FURNITURE.test(line) ? null : readSaid(line);
    if (said) counts.set(said.name, (counts.get(said.name) ?? 0) + 1);
  }
  const names = [...counts.keys()];
  const few = names.length <= 2;
  return new Set(names.filter((name, i) => few || i === 0 || roleByName(name) !== null || (counts.get(name) ?? 0) > 1));
}
