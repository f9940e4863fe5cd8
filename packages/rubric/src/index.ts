import type { Observation, ProblemGuide } from './observations.ts';
import { createReader } from './reader.ts';
import type { Scoring } from './verdicts.ts';

export type { Checklist, ChecklistPoint, ChecklistSection } from './checklist-shape.ts';
export { correctVerdicts, type Correction } from './correct.ts';
export { CHECKLIST } from './data/checklist.ts';
export { USUAL_LEVEL, type Band, type Seniority } from './data/levels.ts';
export { ENGINE_VERSION } from './data/weights.ts';
export type { Observation, ProblemGuide } from './observations.ts';
export { createReader, type Reader } from './reader.ts';
export { scoreAt, type LevelScoring } from './score.ts';
export { bandOf } from './score.ts';
export { planReadings, type Reading } from './second-reader/plan-readings.ts';
export { PROMPT_VERSION, promptOf, type ChatMessage } from './second-reader/prompt.ts';
export { LONGEST_REPLY, parseReply, REPLY_SCHEMA, type ParsedReply, type ReplyFault } from './second-reader/reply.ts';
export {
  believe,
  combineWindows,
  needsThird,
  settle,
  type BelievedClaim,
  type SecondVerdict,
} from './second-reader/settle.ts';
export { candidateTexts, type CandidateText } from './second-reader/verify-quote.ts';
export { parseTranscript } from './transcript/parse-transcript.ts';
export { TRANSCRIPT_LIMITS, type ParsedTranscript, type TranscriptTurn } from './transcript/shape.ts';
export type { Evidence, Gate, Initiative, Reason, Score, Scoring, SectionScore, Status, Verdict } from './verdicts.ts';

/**
 * Scores an interview against the checklist. The order of the observations is the order of the interview. The same observations and
 * guide give the same scoring to the byte.
 */
export function scoreObservations(observations: readonly Observation[], guide: ProblemGuide | null): Scoring {
  return createReader(guide).read(observations);
}
