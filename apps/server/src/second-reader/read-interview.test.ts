import type { Observation } from '@fortyfive/rubric';
import { describe, expect, it } from 'vitest';
import type { CallOutcome, LanguageModel } from './model-call.ts';
import { readInterview } from './read-interview.ts';

const said = (text: string): Observation => ({
  kind: 'utterance',
  role: 'candidate',
  text,
  turn: 0,
  phaseId: null,
  elapsedMs: null,
  source: null,
});
const idsIn = (content: string): string[] => [...content.matchAll(/^- ([A-Z]+\d+) \(/gm)].map(([, id]) => id ?? '');

/** A model that finds nothing, counts its calls and how many are under way. */
function reader(outcome: (ids: string[]) => CallOutcome) {
  const seen = { calls: 0, now: 0, most: 0 };
  const model: LanguageModel = {
    name: 'reader-1',
    ask: async (messages) => {
      seen.calls += 1;
      seen.now += 1;
      seen.most = Math.max(seen.most, seen.now);
      await Promise.resolve();
      seen.now -= 1;
      return outcome(idsIn(messages.at(-1)?.content ?? ''));
    },
  };
  return { seen, model };
}

const missing = (ids: string[]): CallOutcome => ({
  ok: true,
  text: JSON.stringify({ points: ids.map((id) => ({ id, status: 'missing', quote: '', turn: null })) }),
});
const effort = (maxCalls: number, faults: string[] = []) => ({
  maxCalls,
  signal: new AbortController().signal,
  onFault: (fault: string) => void faults.push(fault),
});
const talk = [said('We shard by garage.')];

describe('reading an interview', () => {
  it('[R66] calls twice for each group, two calls at a time', async () => {
    const { seen, model } = reader(missing);
    const verdicts = await readInterview(model, talk, effort(1_000));
    expect(verdicts?.map(({ status }) => status)).toEqual(Array.from({ length: 60 }, () => 'missing'));
    expect(seen).toMatchObject({ calls: 38, most: 2 });
  });

  it('stops at the most calls, and what they did not reach is not judged', async () => {
    const { seen, model } = reader(missing);
    const verdicts = await readInterview(model, talk, effort(10));
    expect(seen.calls).toBe(10);
    const judged = verdicts?.filter(({ status }) => status === 'missing').length ?? 0;
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBeLessThanOrEqual(20);
    expect(verdicts).toHaveLength(60);
  });

  it('[R67] reads every window of a long interview', async () => {
    const { seen, model } = reader(missing);
    const long = Array.from({ length: 3 }, () => said('We shard by garage. '.repeat(2_000)));
    const verdicts = await readInterview(model, long, effort(1_000));
    expect(seen.calls).toBe(3 * 38);
    expect(new Set(verdicts?.map(({ status }) => status))).toEqual(new Set(['missing']));
  });

  it('is no reading when no call was answered', async () => {
    const faults: string[] = [];
    const { model } = reader(() => ({ ok: false, fault: 'unreachable' }));
    expect(await readInterview(model, talk, effort(1_000, faults))).toBeNull();
    expect(new Set(faults)).toEqual(new Set(['unreachable']));
  });
});
