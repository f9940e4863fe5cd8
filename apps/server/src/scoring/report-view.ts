import { type Finding, lintBoard, readBoard, sceneOrder } from '@fortyfive/canvas';
import type { Overrule, ReportLevel, ReportPoint, ReportSection, ReportView } from '@fortyfive/protocol';
import type { Pack } from '@fortyfive/question-bank';
import { CHECKLIST, correctVerdicts, scoreAt, type Scoring, type SectionScore } from '@fortyfive/rubric';
import { type ExistingState, phaseBudgetMs, templateOf } from '@fortyfive/session';

const POINTS = new Map(
  CHECKLIST.sections.flatMap((section) => section.points.map((point) => [point.id, point] as const)),
);

interface ReportParts {
  readonly sessionId: string;
  readonly state: Extract<ExistingState, { status: 'finished' }>;
  /** Its verdicts count; the score is made anew, so that old scorings have every level. */
  readonly scoring: Scoring;
  readonly pack: Pack | undefined;
  readonly level: ReportLevel;
  readonly overrules: readonly Overrule[];
}

/** The report as its page shows it: verdicts with the checklist's words, the pack's expectations, corrections, and the times. */
export function reportView({ sessionId, state, scoring, pack, level, overrules }: ReportParts): ReportView {
  const { setup, work } = state;
  const judged = scoreAt(scoring.points, level);
  const corrected = scoreAt(correctVerdicts(scoring.points, overrules), level);
  return {
    sessionId,
    problem: { id: setup.problemId, title: setup.problemTitle },
    templateId: setup.templateId,
    pace: setup.pace,
    imported: state.cause === 'imported',
    finishedAt: new Date(state.at).toISOString(),
    elapsedMs: state.elapsedMs,
    engine: scoring.engine,
    score: judged.score,
    corrected: overrules.length > 0 ? corrected.score : null,
    sections: sections(state, judged.sections),
    points: points(scoring, pack, overrules),
    conversation: work.utterances.map(({ speaker, text, phaseId, elapsedMs }, turn) => ({
      turn,
      speaker,
      text,
      phaseId,
      elapsedMs,
    })),
    notes: work.notes,
    estimate: work.estimate,
    findings: findings(state, pack),
    scene: Object.fromEntries(sceneOrder(work.scene).map((element) => [element.id, element])),
  };
}

function findings({ work }: ExistingState, pack: Pack | undefined): Finding[] {
  const said = work.utterances.filter(({ speaker }) => speaker === 'candidate').map(({ text }) => text);
  return lintBoard(readBoard(work.scene), { components: pack?.components ?? [], spoken: said.join('\n') });
}

function sections(state: ExistingState, scores: readonly SectionScore[]): ReportSection[] {
  const template = templateOf(state.setup);
  const timed = state.status === 'finished' && state.cause !== 'imported';
  return scores.map((section) => {
    const index = template.phases.findIndex((phase) => phase.id === section.id);
    const hasTime = timed && index >= 0;
    return {
      ...section,
      budgetMs: hasTime ? phaseBudgetMs(template, index) : null,
      spentMs: hasTime ? (state.work.spentMs[section.id] ?? 0) : null,
    };
  });
}

function points(scoring: Scoring, pack: Pack | undefined, overrules: readonly Overrule[]): ReportPoint[] {
  const expectations = new Map(pack?.expectations.map((expectation) => [expectation.point, expectation.expect]));
  return scoring.points.map((verdict) => {
    const point = POINTS.get(verdict.id);
    return {
      ...verdict,
      title: point?.title ?? verdict.id,
      counts: point?.counts ?? '',
      expectation: expectations.get(verdict.id) ?? null,
      reasons: verdict.reasons ?? [],
      decisive: verdict.decisive ?? null,
      overrule: overrules.find(({ pointId }) => pointId === verdict.id) ?? null,
    };
  });
}
