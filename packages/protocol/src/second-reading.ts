import type { VerdictStatus } from './http.ts';

export type Agreement = 'different' | 'same' | 'not-judged';

/** What two readers say about one point. */
export interface ComparedPoint {
  readonly id: string;
  readonly agreement: Agreement;
  readonly rules: { readonly status: VerdictStatus };
  /** The quote is verbatim in what the candidate said, wrote or drew; null unless covered or mentioned. */
  readonly model: {
    readonly status: VerdictStatus;
    readonly quote: string | null;
    /** Index of the utterance in the conversation, null for other kinds. */
    readonly turn: number | null;
  };
}

/** `GET /api/sessions/:id/second-reading`: a language model's verdicts beside the rules', disagreements first. */
export type SecondReadingView =
  /** No model is configured; a model is reading now; no reading was made and none is under way. */
  | { readonly state: 'off' | 'waiting' | 'unread' }
  | {
      readonly state: 'read';
      readonly model: string;
      readonly promptVersion: string;
      /** ISO 8601. */
      readonly at: string;
      readonly points: readonly ComparedPoint[];
    };
