import type { ChecklistSection } from '../checklist-shape.ts';
import type { ChecklistPoint } from '../checklist-shape.ts';
import type { Observation } from '../observations.ts';
import type { InterviewLine } from './prompt.ts';

/** Points that one call is asked about together, with the part of the interview it reads. */
export interface Reading {
  readonly points: readonly ChecklistPoint[];
  readonly lines: readonly InterviewLine[];
  /** Number of this part of the interview, from 0. */
  readonly window: number;
}

/** More points in one question and models begin to skip some. */
const POINTS_PER_CALL = 4;
/** Characters of an interview that one call reads: 45 minutes of speech, about 12,000 tokens. */
export const WINDOW_CHARACTERS = 45_000;

/** What has to be asked to judge every point: up to four points of one section per call, a long interview in windows of whole turns. */
export function planReadings(
  observations: readonly Observation[],
  sections: readonly Pick<ChecklistSection, 'points'>[],
  windowCharacters: number = WINDOW_CHARACTERS,
): Reading[] {
  const groups = sections.flatMap(({ points }) => groupsOf(points));
  return windowsOf(observations, windowCharacters).flatMap((lines, window) =>
    groups.map((points) => ({ points, lines, window })),
  );
}

function groupsOf(points: readonly ChecklistPoint[]): ChecklistPoint[][] {
  const count = Math.ceil(points.length / POINTS_PER_CALL);
  const size = Math.ceil(points.length / count);
  return Array.from({ length: count }, (_, group) => points.slice(group * size, (group + 1) * size));
}

function windowsOf(observations: readonly Observation[], most: number): InterviewLine[][] {
  const windows: InterviewLine[][] = [];
  let length = 0;
  for (const line of observations.flatMap((observation) => linesOf(observation, most))) {
    const last = windows.at(-1);
    if (last && length + line.text.length <= most) {
      last.push(line);
      length += line.text.length;
    } else {
      windows.push([line]);
      length = line.text.length;
    }
  }
  return windows;
}

/** One line, or several when a single text is longer than a window. */
function linesOf({ turn, role, kind, text }: Observation, most: number): InterviewLine[] {
  const count = Math.ceil(text.length / most);
  return Array.from({ length: count }, (_, part) => ({
    turn,
    who: role,
    kind,
    text: text.slice(part * most, (part + 1) * most),
  }));
}
