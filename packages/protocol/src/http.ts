import type { Scene } from '@fortyfive/canvas';
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

/** `GET /api/sessions/:id/report`. */
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
  readonly score: { readonly percent: number; readonly band: string };
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
