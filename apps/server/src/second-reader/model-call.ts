import type { ChatMessage } from '@fortyfive/rubric';

/** Why a call gave no answer. Nothing of what the endpoint said is kept: it may quote the interview or a key. */
export type CallFault =
  'aborted' | 'cut' | 'refused' | 'server-error' | 'timeout' | 'too-large' | 'too-many-requests' | 'unreachable';

export type CallOutcome =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: CallFault };

/** A language model that answers one question. Never throws. */
export interface LanguageModel {
  readonly name: string;
  ask(messages: readonly ChatMessage[], signal: AbortSignal): Promise<CallOutcome>;
}

/** Injection token of the configured {@link LanguageModel}, null when there is none. */
export const LANGUAGE_MODEL = Symbol('LanguageModel');
