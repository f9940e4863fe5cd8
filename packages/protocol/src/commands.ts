import { LIMITS } from '@fortyfive/session';
import { z } from 'zod';

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const text = (max: number) => z.string().max(max);

/** Elements are checked one by one by `@fortyfive/canvas`; here only their number is capped. */
const elements = z.array(z.record(z.string(), z.unknown())).max(5_000);

/** The commands a candidate may send, a closed set. Anything else is refused as `bad-request`. */
export const clientCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('StartSession') }),
  z.strictObject({ type: z.literal('PauseSession') }),
  z.strictObject({ type: z.literal('ResumeSession') }),
  z.strictObject({ type: z.literal('AdvancePhase'), from: id }),
  z.strictObject({ type: z.literal('FinishSession') }),
  z.strictObject({ type: z.literal('Say'), utteranceId: id, text: text(LIMITS.utteranceCharacters) }),
  z.strictObject({ type: z.literal('EditNote'), phaseId: id, text: text(LIMITS.noteCharacters) }),
  z.strictObject({ type: z.literal('EditEstimate'), text: text(LIMITS.estimateCharacters) }),
  z.strictObject({ type: z.literal('EditCanvas'), elements }),
]);
export type ClientCommand = z.infer<typeof clientCommand>;

/** `session:command`: one command, with an id chosen by the client so that a retry happens once. */
export const commandMessage = z.strictObject({ sessionId: id, commandId: id, command: clientCommand });
export type CommandMessage = z.infer<typeof commandMessage>;

/** `session:join`: start receiving a session from after `lastSeq` (0 for everything). */
export const joinMessage = z.strictObject({
  sessionId: id,
  lastSeq: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
});
export type JoinMessage = z.infer<typeof joinMessage>;

/** `POST /api/sessions`. */
export const createSessionBody = z.strictObject({
  problemId: id,
  templateId: id,
  pace: z.enum(['coached', 'strict', 'exam']),
});
export type CreateSessionBody = z.infer<typeof createSessionBody>;

/** `POST /api/imports`: a transcript made elsewhere, as text in any of the accepted formats, and optionally a scene. */
export const importBody = z.strictObject({
  problemId: id,
  fileName: z.string().max(200).default('transcript.txt'),
  transcript: text(LIMITS.importedCharacters).min(1),
  elements: elements.default([]),
});
export type ImportBody = z.infer<typeof importBody>;
