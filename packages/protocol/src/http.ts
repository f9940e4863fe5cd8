import type { BoardStep, Finding, Scene } from '@fortyfive/canvas';
import type { Pace } from '@fortyfive/session';

/** `GET /api/problems`: what a candidate may know before starting. */
export interface ProblemCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly difficulty: 'easy' | 'medium' | 'hard';
}

/** `GET /api/sessions`: the viewer's own sessions, newest first. */
export interface SessionCard {
  readonly id: string;
  readonly problemId: string;
  readonly problemTitle: string;
  readonly templateId: string;
  readonly pace: Pace;
  readonly status: 'lobby' | 'running' | 'paused' | 'finished';
  /** ISO 8601. */
  readonly createdAt: string;
  readonly imported: boolean;
  /** Percent of the report once finished and scored, else null. */
  readonly percent: number | null;
}

export type VerdictStatus = 'covered' | 'mentioned' | 'missing' | 'not-judged';
export type Initiative = 'unprompted' | 'prompted' | 'given';

/** One reason for a verdict. `quote` is verbatim in its source. */
export interface ReportEvidence {
  readonly kind: 'utterance' | 'note' | 'estimate' | 'diagram';
  /** Index of the utterance in the conversation, null for other kinds. */
  readonly turn: number | null;
  readonly quote: string;
  readonly phaseId: string | null;
  /** Session time in ms, null when unknown. */
  readonly elapsedMs: number | null;
  /** Element id for a diagram, phase id for a note. */
  readonly source: string | null;
}

/** What decided a verdict, as a code that the page has words for; codes of newer engines may be unknown to it. */
export type VerdictReason = string;

export interface DecisiveEvidence {
  /** Its place in the point's evidence. */
  readonly index: number;
  /** Its words that show a reason. */
  readonly signs: readonly { readonly reason: VerdictReason; readonly words: string }[];
}

export interface ReportPoint {
  readonly id: string;
  readonly sectionId: string;
  readonly title: string;
  /** What counts, in the checklist's words; shown only after the interview. */
  readonly counts: string;
  readonly importance: 1 | 2 | 3;
  readonly status: VerdictStatus;
  readonly initiative: Initiative | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly ReportEvidence[];
  /** What a strong answer says to this problem, from the pack; null without a pack. */
  readonly expectation: string | null;
  /** Empty in reports of engines that gave none. */
  readonly reasons: readonly VerdictReason[];
  /** What decided most; null without evidence, and in reports of engines that did not say it. */
  readonly decisive: DecisiveEvidence | null;
  /** The person's own verdict, beside the engine's; null when they did not disagree. */
  readonly overrule: Overrule | null;
}

/** A person's own verdict on a point. */
export interface Overrule {
  readonly pointId: string;
  readonly status: 'covered' | 'mentioned' | 'missing';
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
  readonly engineVersion: string;
  /** What was overruled, as it was then, with its quotes. */
  readonly verdict: {
    readonly status: VerdictStatus;
    readonly initiative: Initiative | null;
    readonly confidence: number;
    readonly evidence: readonly ReportEvidence[];
  };
}

/** `GET /api/overrules.json`: the viewer's own overrules of all sessions, newest first, to improve detectors with. */
export interface ExportedOverrule extends Overrule {
  readonly sessionId: string;
  readonly problemId: string;
}

export type ReportLevel = 'mid' | 'senior' | 'staff';

/** The total at one level. */
export interface ReportScore {
  readonly percent: number;
  /** The word for the percentage, after the gates. */
  readonly band: string;
  readonly level: ReportLevel;
  /** Where the percentage could lie, given how unsure the verdicts are. */
  readonly low: number;
  readonly high: number;
  readonly lowBand: string;
  readonly highBand: string;
  /** What a working design has and this one lacks; each caps the band. */
  readonly gates: readonly { readonly pointId: string; readonly cap: string; readonly why: string }[];
}

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly covered: number;
  readonly mentioned: number;
  readonly missing: number;
  readonly total: number;
  readonly percent: number;
  /** Budget and use of time in ms; null when the session had no such phase or no clock. */
  readonly budgetMs: number | null;
  readonly spentMs: number | null;
}

/** `GET /api/sessions/:id/board-history`: how the board came about, each stretch of drawing together. */
export interface BoardHistoryView {
  readonly steps: readonly BoardStep[];
}

/** `GET /api/sessions/:id/report`, at the level that `?level=` names. */
export interface ReportView {
  readonly sessionId: string;
  readonly problem: { readonly id: string; readonly title: string };
  readonly templateId: string;
  readonly pace: Pace;
  readonly imported: boolean;
  /** ISO 8601. */
  readonly finishedAt: string;
  readonly elapsedMs: number | null;
  readonly engine: { readonly version: string; readonly checklist: number; readonly pack: string | null };
  /** As judged. */
  readonly score: ReportScore;
  /** With the person's corrections; null without any. */
  readonly corrected: ReportScore | null;
  readonly sections: readonly ReportSection[];
  readonly points: readonly ReportPoint[];
  readonly conversation: readonly {
    readonly turn: number;
    readonly speaker: 'candidate' | 'interviewer';
    readonly text: string;
    readonly phaseId: string | null;
    readonly elapsedMs: number | null;
  }[];
  readonly notes: Readonly<Record<string, string>>;
  readonly estimate: string;
  /** What the final board lacks, given what was said and what the problem's answers have. */
  readonly findings: readonly Finding[];
  readonly scene: Scene;
}

/** `GET /api/me`. */
export interface Me {
  readonly userId: string;
}

/** Body of every HTTP error. */
export interface HttpProblem {
  readonly ok: false;
  readonly rejection: string;
  readonly message: string;
}
