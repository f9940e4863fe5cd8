/** One turn of a conversation. `i` is how the source numbers it: its own number in JSON, else its index. */
export interface TranscriptTurn {
  readonly i: number;
  readonly role: 'candidate' | 'interviewer';
  readonly text: string;
}

/** A transcript that was read, or the sentence that says what is wrong with it and in which line. */
export type ParsedTranscript =
  | { readonly ok: true; readonly problem: string | null; readonly turns: readonly TranscriptTurn[] }
  | { readonly ok: false; readonly error: string };

/** A stretch of speech before roles are known. `speaker` is null when it carries on from the one before. */
export interface Stretch {
  readonly speaker: string | null;
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** What one format reads: stretches in order, or an error. */
export type ReadStretches =
  { readonly ok: true; readonly stretches: readonly Stretch[] } | { readonly ok: false; readonly error: string };

/** Caps on what is read, the same as those of a session that imports it. */
export const TRANSCRIPT_LIMITS = {
  characters: 2_000_000,
  turns: 5_000,
  turnCharacters: 20_000,
  speakerCharacters: 40,
} as const;

/** A refusal. */
export const refused = (error: string): { readonly ok: false; readonly error: string } => ({
  ok: false,
  error,
});
