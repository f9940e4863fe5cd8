import type { SceneElement } from '@fortyfive/canvas';

/** How strictly the clock is kept. coached: nudges, overtime shown. strict: moves on at deadlines. exam: strict, no pause, no hints. */
export type Pace = 'coached' | 'strict' | 'exam';

/** Why an interviewer spoke. */
export type Intent = 'present' | 'answer' | 'acknowledge' | 'transition' | 'nudge' | 'probe' | 'close' | 'imported';

/** What a session is about; fixed when it is created. */
export interface Setup {
  readonly candidateId: string;
  readonly problemId: string;
  readonly problemTitle: string;
  readonly templateId: string;
  readonly pace: Pace;
}

export interface Utterance {
  readonly utteranceId: string;
  readonly speaker: 'candidate' | 'interviewer';
  readonly text: string;
  /** The phase it was said in; null when the session has no running clock (imported transcripts). */
  readonly phaseId: string | null;
  /** Interviewer only. */
  readonly intent?: Intent;
  /** Interviewer only, private: the checklist point a probe is about. Never shown to a candidate. */
  readonly pointId?: string;
}

/** What happened in a session, past tense. The log of these is the session. */
export type SessionEvent =
  | ({ readonly type: 'SessionCreated' } & Setup)
  | { readonly type: 'SessionStarted' }
  | { readonly type: 'PhaseEntered'; readonly phaseId: string; readonly cause: 'start' | 'candidate' | 'deadline' }
  | { readonly type: 'NudgeGiven'; readonly phaseId: string; readonly percent: 80 | 100 }
  | { readonly type: 'SessionPaused' }
  | { readonly type: 'SessionResumed' }
  | { readonly type: 'SessionFinished'; readonly cause: 'candidate' | 'deadline' | 'imported' }
  | ({ readonly type: 'UtteranceSaid' } & Utterance)
  | { readonly type: 'NoteEdited'; readonly phaseId: string; readonly text: string }
  | { readonly type: 'EstimateEdited'; readonly text: string }
  | { readonly type: 'CanvasEdited'; readonly elements: readonly SceneElement[] };

/** An event with its instant (`at`, ms since the epoch on the session clock). */
export interface TimedEvent {
  readonly at: number;
  readonly event: SessionEvent;
}

/** A committed event: numbered from 1 without gaps within its session. */
export interface RecordedEvent extends TimedEvent {
  readonly seq: number;
}
