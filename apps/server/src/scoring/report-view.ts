import { sceneOrder } from '@fortyfive/canvas';
import type { ReportPoint, ReportSection, ReportView } from '@fortyfive/protocol';
import type { Pack } from '@fortyfive/question-bank';
import { CHECKLIST, type Scoring } from '@fortyfive/rubric';
import { type ExistingState, phaseBudgetMs, templateOf } from '@fortyfive/session';

const POINTS = new Map(
  CHECKLIST.sections.flatMap((section) => section.points.map((point) => [point.id, point] as const)),
);

/** The report as its page shows it: verdicts with the checklist's words, the pack's expectations, and the times. */
export function reportView(
  sessionId: string,
  state: Extract<ExistingState, { status: 'finished' }>,
  scoring: Scoring,
  pack: Pack | undefined,
): ReportView {
  const { setup, work } = state;
  return {
    sessionId,
    problem: { id: setup.problemId, title: setup.problemTitle },
    templateId: setup.templateId,
    pace: setup.pace,
    imported: state.cause === 'imported',
    finishedAt: new Date(state.at).toISOString(),
    elapsedMs: state.elapsedMs,
    engine: scoring.engine,
    score: scoring.score,
    sections: sections(state, scoring),
    points: points(scoring, pack),
    conversation: work.utterances.map(({ speaker, text, phaseId, elapsedMs }, turn) => ({
      turn,
      speaker,
      text,
      phaseId,
      elapsedMs,
    })),
    notes: work.notes,
    estimate: work.estimate,
    scene: Object.fromEntries(sceneOrder(work.scene).map((element) => [element.id, element])),
  };
}

function sections(state: ExistingState, scoring: Scoring): ReportSection[] {
  const template = templateOf(state.setup);
  const timed = state.status === 'finished' && state.cause !== 'imported';
  return scoring.sections.map((section) => {
    const index = template.phases.findIndex((phase) => phase.id === section.id);
    const hasTime = timed && index >= 0;
    return {
      ...section,
      budgetMs: hasTime ? phaseBudgetMs(template, index) : null,
      spentMs: hasTime ? (state.work.spentMs[section.id] ?? 0) : null,
    };
  });
}

function points(scoring: Scoring, pack: Pack | undefined): ReportPoint[] {
  const expectations = new Map(pack?.expectations.map((expectation) => [expectation.point, expectation.expect]));
  return scoring.points.map((verdict) => {
    const point = POINTS.get(verdict.id);
    return {
      ...verdict,
      title: point?.title ?? verdict.id,
      counts: point?.counts ?? '',
      expectation: expectations.get(verdict.id) ?? null,
    };
  });
}
