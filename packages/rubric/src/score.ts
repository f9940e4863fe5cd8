import type { ChecklistSection } from './checklist-shape.ts';
import { CHECKLIST } from './data/checklist.ts';
import { BANDS, CREDIT, GIVEN_FACTOR, PROMPTED_FACTOR } from './data/weights.ts';
import type { Scoring, SectionScore, Verdict } from './verdicts.ts';

/** Section scores and the total, weighted by importance. Points that were not judged weigh nothing. */
export function scoreVerdicts(verdicts: readonly Verdict[]): Pick<Scoring, 'sections' | 'score'> {
  const sections = CHECKLIST.sections.map((section) =>
    scoreSection(
      section,
      verdicts.filter((verdict) => verdict.sectionId === section.id),
    ),
  );
  const percent = percentOf(verdicts);
  return { sections, score: { percent, band: bandOf(percent) } };
}

/** The word for a percentage of the whole checklist. */
export function bandOf(percent: number): string {
  return BANDS.find((band) => percent >= band.from)?.name ?? '';
}

function scoreSection(section: ChecklistSection, verdicts: readonly Verdict[]): SectionScore {
  const count = (status: Verdict['status']): number => verdicts.filter((verdict) => verdict.status === status).length;
  return {
    id: section.id,
    title: section.title,
    covered: count('covered'),
    mentioned: count('mentioned'),
    missing: count('missing'),
    total: verdicts.length,
    percent: percentOf(verdicts),
  };
}

function percentOf(verdicts: readonly Verdict[]): number {
  let earned = 0;
  let possible = 0;
  for (const verdict of verdicts) {
    if (verdict.status === 'not-judged') continue;
    const factor =
      verdict.initiative === 'given' ? GIVEN_FACTOR : verdict.initiative === 'prompted' ? PROMPTED_FACTOR : 1;
    earned += verdict.importance * CREDIT[verdict.status] * factor;
    possible += verdict.importance;
  }
  return possible === 0 ? 0 : Math.round((earned / possible) * 100);
}
