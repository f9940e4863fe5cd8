import { boardSourceOf } from './evidence-place.ts';
import type { Initiative, ReportPoint, ReportSection, ReportView, VerdictStatus } from '@fortyfive/protocol';

/** Below this a verdict is worded as a possibility: of ten such verdicts, four or more are wrong. */
const SURE_ENOUGH = 0.6;

const STATUS_WORDS: Readonly<Record<VerdictStatus, string>> = {
  covered: 'Covered',
  mentioned: 'Mentioned',
  missing: 'Not found',
  'not-judged': 'Not judged',
};

export const INITIATIVE_WORDS: Readonly<Record<Initiative, string>> = {
  unprompted: 'You raised it',
  prompted: 'After a question',
  given: 'The interviewer brought it',
};

export const IMPORTANCE_WORDS: Readonly<Record<ReportPoint['importance'], string>> = {
  3: 'Essential',
  2: 'Important',
  1: 'Good to have',
};

/** What to work on: what was not found before what was only mentioned, each from essential to good to have. */
export function gapsOf(points: readonly ReportPoint[]): ReportPoint[] {
  const rank = (point: ReportPoint) => (point.status === 'missing' ? 0 : 10) + (3 - point.importance);
  return points
    .filter(({ status }) => status === 'missing' || status === 'mentioned')
    .toSorted((a, b) => rank(a) - rank(b));
}

export const isUnsure = ({ confidence }: Pick<ReportPoint, 'confidence'>) => confidence < SURE_ENOUGH;

/** `Covered`, or `Possibly mentioned` when the verdict is unsure. What is missing was not found: nobody knows what was meant. */
export function statusWords(point: Pick<ReportPoint, 'status' | 'confidence'>): string {
  const words = STATUS_WORDS[point.status];
  if (!isUnsure(point) || point.status === 'not-judged') return words;
  return point.status === 'missing' ? 'Possibly missing' : `Possibly ${words.toLowerCase()}`;
}

/** `All 6 covered`, `4 covered, 1 mentioned`, `None of 3 found`: what there is, and no zeros. */
export function countWords({ covered, mentioned, missing, total }: StatusCounts): string {
  if (total > 0 && covered === total) return `All ${total} covered`;
  if (total > 0 && missing === total) return `None of ${total} found`;
  const judged = covered + mentioned + missing;
  return partWords([
    [covered, 'covered'],
    [mentioned, 'mentioned'],
    [missing, 'not found'],
    [total - judged, 'not judged'],
  ]).join(', ');
}

const partWords = (parts: readonly (readonly [number, string])[]) =>
  parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));

type StatusCounts = Pick<ReportSection, 'covered' | 'mentioned' | 'missing' | 'total'>;

/** The same of the whole interview, as sentences. */
export function summaryWords(counts: Readonly<Record<VerdictStatus, number>>): string {
  const { covered, mentioned, missing, 'not-judged': unjudged } = counts;
  const judged = covered + mentioned + missing;
  const rest = partWords([
    [mentioned, 'mentioned'],
    [missing, 'not found'],
  ]);
  const first =
    covered + mentioned === 0
      ? `Nothing was found for the ${judged} points.`
      : `${[`${covered} of ${judged} points covered`, ...rest].join(', ')}.`;
  return unjudged > 0 ? `${first} ${unjudged} could not be judged and do not count.` : first;
}

export function countByStatus(points: readonly ReportPoint[]): Record<VerdictStatus, number> {
  const counts = { covered: 0, mentioned: 0, missing: 0, 'not-judged': 0 };
  for (const { status } of points) counts[status] += 1;
  return counts;
}

/** The problem that a transcript is imported for when it is none of the bank. */
const ANOTHER_PROBLEM = 'generic';

/** The checklist's words begin with a verb, so that they go on a sentence. */
export const uncapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const pointAnchor = (pointId: string) => `point-${pointId}`;

/** What the report is about; an interview on a problem of nobody's bank is called by what it is. */
export function titleOf({ problem, imported }: Pick<ReportView, 'problem' | 'imported'>): string {
  return imported && problem.id === ANOTHER_PROBLEM ? 'Your interview' : problem.title;
}

/** Titles of phases and sections by id, as the report names them. */
export function sectionTitles(report: ReportView): ReadonlyMap<string, string> {
  return new Map(report.sections.map(({ id, title }) => [id, title]));
}

/** The ids of the board elements that evidence points at. */
export function markedElements(report: ReportView): string[] {
  const sources = report.points.flatMap(({ evidence }) => evidence.map(boardSourceOf));
  return [...new Set(sources)].filter((source) => source !== null);
}
