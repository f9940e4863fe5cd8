import {
  believe,
  type BelievedClaim,
  candidateTexts,
  CHECKLIST,
  combineWindows,
  needsThird,
  type Observation,
  parseReply,
  planReadings,
  promptOf,
  type Reading,
  type ReplyFault,
  type SecondVerdict,
  settle,
} from '@fortyfive/rubric';
import type { CallFault, LanguageModel } from './model-call.ts';

export interface Effort {
  /** Most calls for one interview; what they do not reach is not judged. */
  readonly maxCalls: number;
  readonly signal: AbortSignal;
  readonly onFault: (fault: CallFault | ReplyFault) => void;
}

/** Calls under way at the same time. */
const CONCURRENCY = 2;

/** A model's verdict on every point, or null when no call at all gave an answer. */
export async function readInterview(
  model: LanguageModel,
  observations: readonly Observation[],
  effort: Effort,
): Promise<SecondVerdict[] | null> {
  const texts = candidateTexts(observations);
  const readings = planReadings(observations, CHECKLIST.sections);
  const verdicts: SecondVerdict[] = [];
  let calls = 0;
  let answers = 0;
  const ask: Ask = async (reading, points) => {
    if (calls >= effort.maxCalls || effort.signal.aborted) return new Map();
    calls += 1;
    const reply = await model.ask(promptOf(reading.lines, points), effort.signal);
    const parsed = reply.ok
      ? parseReply(
          reply.text,
          points.map(({ id }) => id),
        )
      : reply;
    if (!parsed.ok) {
      effort.onFault(parsed.fault);
      return new Map();
    }
    answers += 1;
    return new Map(parsed.claims.map((claim) => [claim.id, believe(claim, texts)]));
  };
  const waiting = [...readings];
  const worker = async (): Promise<void> => {
    for (let reading = waiting.shift(); reading; reading = waiting.shift())
      verdicts.push(...(await settled(reading, ask)));
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  if (answers === 0) return null;
  const windows = new Set(readings.map(({ window }) => window)).size;
  return CHECKLIST.sections.flatMap(({ points }) =>
    points.map(({ id }) => {
      const own = verdicts.filter((verdict) => verdict.id === id);
      return combineWindows(id, own, windows);
    }),
  );
}

type Points = Reading['points'];
type Ask = (reading: Reading, points: Points) => Promise<ReadonlyMap<string, BelievedClaim>>;

/** Two calls, the second with the points in another order, and a third about what they differ in. */
async function settled(reading: Reading, ask: Ask): Promise<SecondVerdict[]> {
  const first = await ask(reading, reading.points);
  const second = await ask(reading, reading.points.toReversed());
  const of = (claims: ReadonlyMap<string, BelievedClaim>, id: string): BelievedClaim => claims.get(id) ?? null;
  const open = reading.points.filter(({ id }) => needsThird(of(first, id), of(second, id)));
  const third = open.length > 0 ? await ask(reading, open) : new Map<string, BelievedClaim>();
  return reading.points.map(({ id }) => settle(id, of(first, id), of(second, id), of(third, id)));
}
