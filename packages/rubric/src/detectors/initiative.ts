import type { Read } from '../collect.ts';
import type { Span } from '../cues/match-cue.ts';
import { CHECKLIST } from '../data/checklist.ts';
import { GIVEN_AT, PROMPT_REACH, PROMPT_WORDS, RAISED_LOOSELY_AT, SECTION_RAISED_AT } from '../data/weights.ts';
import type { Initiative } from '../verdicts.ts';
import type { Without } from './families.ts';

/** Points judged by how the conversation goes; a question about them is not a prompt for their content. */
export const CONVERSATIONAL: ReadonlySet<string> = new Set(['FE1', 'FE2', 'FE6', 'CO1', 'CO2', 'CO3']);

/** Interviewer's words that open a subject; "okay, go on" does not close the one before. */
const OPENING_WORDS = 7;
/** Turns of fewer words do not move the conversation on. */
const PASSING_WORDS = 3;

const SECTION_POINTS: ReadonlyMap<string, readonly string[]> = new Map(
  CHECKLIST.sections.flatMap((section) => {
    const ids = section.points.map((point) => point.id);
    return ids.map((id) => [id, ids] as const);
  }),
);

/** Who brought up what these words of a candidate say about the point. */
export function initiativeOf(
  reads: readonly Read[],
  index: number,
  pointId: string,
  span: Span,
  without: Without,
): Initiative {
  if (reads[index]?.observation.kind !== 'utterance') return 'unprompted';
  if (!without.has('gifts') && isGiven(reads, index, pointId)) return 'given';
  return !without.has('prompts') && isPrompted(reads, index, pointId, span) ? 'prompted' : 'unprompted';
}

/**
 * Whether the interviewer asked for it: the last turn that opened a subject, a few turns and words back at most, asks or directs and
 * touches the point or its section.
 */
function isPrompted(reads: readonly Read[], index: number, pointId: string, span: Span): boolean {
  if (CONVERSATIONAL.has(pointId)) return false;
  let words = span.from;
  for (let at = index - 1, turns = 0; at >= 0 && turns < PROMPT_REACH && words <= PROMPT_WORDS; at--) {
    const read = reads[at];
    if (!read || read.observation.kind !== 'utterance') continue;
    const length = read.analysis.reading.words.length;
    if (length > PASSING_WORDS) turns += 1;
    if (read.observation.role === 'candidate') {
      words += length;
      continue;
    }
    const asks = read.analysis.probes || read.analysis.questions.length > 0;
    const opens = length >= OPENING_WORDS;
    if (asks && touches(read, pointId, opens)) return true;
    if (opens) return false;
  }
  return false;
}

function touches(read: Read, pointId: string, opens: boolean): boolean {
  const strength = (id: string): number => read.analysis.traces.get(id)?.strength ?? 0;
  if (strength(pointId) >= RAISED_LOOSELY_AT) return true;
  return opens && (SECTION_POINTS.get(pointId) ?? []).some((id) => strength(id) >= SECTION_RAISED_AT);
}

/** Whether the candidate takes over a figure that the interviewer stated for a point which the candidate had not raised. */
function isGiven(reads: readonly Read[], index: number, pointId: string): boolean {
  const before = reads[index - 1];
  if (!before || before.observation.role !== 'interviewer' || CONVERSATIONAL.has(pointId)) return false;
  const stated = before.analysis.traces.get(pointId);
  if (!stated || stated.strength < GIVEN_AT) return false;
  const figures = figuresOf(before);
  if (figures.size === 0 || ![...figuresOf(reads[index])].some((figure) => figures.has(figure))) return false;
  for (let at = index - 2; at >= 0; at--) {
    const earlier = reads[at];
    if (earlier?.observation.role === 'candidate' && earlier.analysis.traces.has(pointId)) return false;
  }
  return true;
}

function figuresOf(read: Read | undefined): Set<string> {
  const words = read?.analysis.reading.words ?? [];
  return new Set(words.filter((_, at) => read?.analysis.reading.tags[at]?.includes('<num>')).map((word) => word.norm));
}
