import type { Initiative, ReportPoint, ReportView, VerdictStatus } from '@fortyfive/protocol';

/** Below this a verdict is worded as a possibility. */
const SURE_ENOUGH = 0.5;

const STATUS_WORDS: Readonly<Record<VerdictStatus, string>> = {
  covered: 'Covered',
  mentioned: 'Mentioned',
  missing: 'Not found',
  'not-judged': 'Not judged',
};

export const INITIATIVE_WORDS: Readonly<Record<Initiative, string>> = {
  unprompted: 'You raised it',
  prompted: 'After a question',
  given: 'The interviewer gave it',
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

/** `Covered`, or `Possibly mentioned` when the verdict is unsure. What is missing was not found: nobody knows what was meant. */
export function statusWords(point: Pick<ReportPoint, 'status' | 'confidence'>): string {
  const words = STATUS_WORDS[point.status];
  if (point.confidence >= SURE_ENOUGH || point.status === 'not-judged') return words;
  return point.status === 'missing' ? 'Possibly missing' : `Possibly ${words.toLowerCase()}`;
}

export function countByStatus(points: readonly ReportPoint[]): Record<VerdictStatus, number> {
  const counts = { covered: 0, mentioned: 0, missing: 0, 'not-judged': 0 };
  for (const { status } of points) counts[status] += 1;
  return counts;
}

/** Titles of phases and sections by id, as the report names them. */
export function sectionTitles(report: ReportView): ReadonlyMap<string, string> {
  return new Map(report.sections.map(({ id, title }) => [id, title]));
}

/** The ids of the board elements that evidence points at. */
export function markedElements(report: ReportView): string[] {
  const sources = report.points.flatMap(({ evidence }) =>
    evidence.filter(({ kind }) => kind === 'diagram').map(({ source }) => source),
  );
  return [...new Set(sources)].filter((source) => source !== null);
}
