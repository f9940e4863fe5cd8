import type { Intent, Setup } from './events.ts';

/** What somebody wants to happen, imperative. `decide` says whether it does. */
export type SessionCommand =
  | ({ readonly type: 'CreateSession' } & Setup)
  | {
      readonly type: 'ImportTranscript';
      readonly turns: readonly ImportedTurn[];
      readonly elements: readonly unknown[];
    }
  | { readonly type: 'StartSession' }
  | { readonly type: 'PauseSession' }
  | { readonly type: 'ResumeSession' }
  | { readonly type: 'AdvancePhase'; readonly from: string }
  | { readonly type: 'FinishSession' }
  | { readonly type: 'Say'; readonly utteranceId: string; readonly text: string }
  | { readonly type: 'EditNote'; readonly phaseId: string; readonly text: string }
  | { readonly type: 'EditEstimate'; readonly text: string }
  | { readonly type: 'EditCanvas'; readonly elements: readonly unknown[] }
  | {
      readonly type: 'SpeakAsInterviewer';
      readonly utteranceId: string;
      readonly text: string;
      readonly intent: Intent;
      readonly pointId?: string;
    }
  | { readonly type: 'Tick' };

export interface ImportedTurn {
  readonly role: 'candidate' | 'interviewer';
  readonly text: string;
}

/** Who asks. `system` is the server itself: its interviewer and its clock. */
export type Actor = { readonly role: 'candidate'; readonly userId: string } | { readonly role: 'system' };

/** Why the rules refused, a closed set; words for people are in `@fortyfive/protocol`. */
export type Rejection =
  | 'already-exists'
  | 'not-found'
  | 'not-allowed'
  | 'not-started'
  | 'already-started'
  | 'already-paused'
  | 'not-paused'
  | 'pause-not-allowed'
  | 'finished'
  | 'wrong-phase'
  | 'unknown-template'
  | 'empty-text'
  | 'text-too-long'
  | 'log-full'
  | 'too-many-elements'
  | 'element-too-large';

/** Caps on what one session holds, in characters and counts. */
export const LIMITS = {
  utteranceCharacters: 20_000,
  noteCharacters: 20_000,
  estimateCharacters: 20_000,
  utterances: 5_000,
  importedCharacters: 2_000_000,
} as const;
