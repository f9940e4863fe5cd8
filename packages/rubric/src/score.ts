import type { ChecklistSection } from './checklist-shape.ts';
import { CHECKLIST } from './data/checklist.ts';
import { type Band, GATED_BAND, GATES, LEVELS, type Seniority, USUAL_LEVEL } from './data/levels.ts';
import { CREDIT, GIVEN_FACTOR, PROMPTED_FACTOR } from './data/weights.ts';
import type { Gate, Score, SectionScore, Status, Verdict } from './verdicts.ts';

/** Section scores and the total of one level. */
export interface LevelScoring {
  readonly sections: readonly SectionScore[];
  readonly score: Score;
}

/**
 * Scores verdicts at a level, the senior one unless another is named; the verdicts themselves are the same at each. Points that were
 * not judged weigh nothing. Implements R18, R19 and R50 to R54.
 */
export function scoreAt(verdicts: readonly Verdict[], level: Seniority = USUAL_LEVEL): LevelScoring {
  const sections = CHECKLIST.sections.map((section) =>
    scoreSection(
      section,
      verdicts.filter((verdict) => verdict.sectionId === section.id),
      level,
    ),
  );
  return { sections, score: totalOf(verdicts, level) };
}

/** The word for a percentage of the whole checklist at a level, before any gate. */
export function bandOf(percent: number, level: Seniority = USUAL_LEVEL): Band {
  return LEVELS[level].bands.find((band) => percent >= band.from)?.name ?? 'Early';
}

function totalOf(verdicts: readonly Verdict[], level: Seniority): Score {
  const { percent, low, high } = shareOf(verdicts, level);
  const gates = unmetGates(verdicts);
  const within = (share: number): Band =>
    gates.length > 0 ? atMost(GATED_BAND, bandOf(share, level), level) : bandOf(share, level);
  return { percent, band: within(percent), level, low, high, lowBand: within(low), highBand: within(high), gates };
}

function unmetGates(verdicts: readonly Verdict[]): Gate[] {
  const missing = new Set(verdicts.filter(({ status }) => status === 'missing').map(({ id }) => id));
  return GATES.filter(({ pointId }) => missing.has(pointId)).map(({ pointId, lacks }) => ({
    pointId,
    cap: GATED_BAND,
    why: `The band is ${GATED_BAND} at most, because ${lacks}.`,
  }));
}

function atMost(cap: Band, band: Band, level: Seniority): Band {
  const order = LEVELS[level].bands.map(({ name }) => name);
  return order.indexOf(band) < order.indexOf(cap) ? cap : band;
}

function scoreSection(section: ChecklistSection, verdicts: readonly Verdict[], level: Seniority): SectionScore {
  const count = (status: Status): number => verdicts.filter((verdict) => verdict.status === status).length;
  return {
    id: section.id,
    title: section.title,
    covered: count('covered'),
    mentioned: count('mentioned'),
    missing: count('missing'),
    total: verdicts.length,
    percent: shareOf(verdicts, level).percent,
  };
}

type Judged = Exclude<Status, 'not-judged'>;
const WORSE: Readonly<Record<Judged, Judged>> = { covered: 'mentioned', mentioned: 'missing', missing: 'missing' };
const BETTER: Readonly<Record<Judged, Judged>> = { covered: 'covered', mentioned: 'covered', missing: 'mentioned' };

/**
 * The share that was earned, and its range: each verdict gives up, or gains, the step to its neighbouring status in as much as it is
 * unsure (1 - confidence), all in the same direction, because a reader that is too strict once tends to be so again. One covered
 * point of two with confidence 0.8 and a certain miss: 50 percent, from 45 (half the credit times 0.2) to 50.
 */
function shareOf(verdicts: readonly Verdict[], level: Seniority): { percent: number; low: number; high: number } {
  const sums = { possible: 0, earned: 0, lost: 0, gained: 0 };
  for (const { status, importance, initiative, confidence } of verdicts) {
    if (status === 'not-judged') continue;
    const weight = LEVELS[level].weights[importance];
    const factor = initiative === 'given' ? GIVEN_FACTOR : initiative === 'prompted' ? PROMPTED_FACTOR : 1;
    const doubt = (1 - Math.min(1, Math.max(0, confidence))) * weight * factor;
    sums.possible += weight;
    sums.earned += weight * factor * CREDIT[status];
    sums.lost += doubt * (CREDIT[status] - CREDIT[WORSE[status]]);
    sums.gained += doubt * (CREDIT[BETTER[status]] - CREDIT[status]);
  }
  const percent = (sum: number): number => (sums.possible === 0 ? 0 : Math.round((sum / sums.possible) * 100));
  return {
    percent: percent(sums.earned),
    low: percent(sums.earned - sums.lost),
    high: percent(sums.earned + sums.gained),
  };
}
