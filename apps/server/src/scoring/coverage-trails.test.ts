import { createReader } from '@fortyfive/rubric';
import { type ExistingState, fold, type RecordedEvent, templateOf } from '@fortyfive/session';
import { describe, expect, it } from 'vitest';
import { play } from '../../../../tests/kit/play-session.ts';
import { CoverageTrails } from './coverage-trails.ts';
import { observe } from './observe.ts';

const { log, state } = play(
  {},
  [0, { type: 'StartSession' }],
  ...Array.from(
    { length: 30 },
    (_, index) =>
      [
        index + 1,
        { type: 'Say', utteranceId: `u${index}`, text: `Number ${index}: we take about 40 writes per second.` },
      ] as const,
  ),
);
const end = state as ExistingState;

const scoring = {
  reading(_id: string, current: ExistingState) {
    const observations = observe(
      current,
      templateOf(current.setup).phases.map((phase) => phase.id),
    );
    return { observations, scoring: createReader(null).read(observations) };
  },
};

/** A log in memory that counts how often it is asked. */
function storeOf(events: readonly RecordedEvent[]) {
  const asked: number[] = [];
  return {
    asked,
    eventsAfter: async (_id: string, seq: number) => {
      asked.push(seq);
      return events.filter((event) => event.seq > seq);
    },
  };
}

describe('trails of sessions that go on', () => {
  it('follow a session from its beginning without asking the log', () => {
    const store = storeOf(log);
    const trails = new CoverageTrails(scoring, store);
    for (const event of log) trails.follow({ sessionId: 's', events: [event] });
    expect(trails.find('s', end)?.recent(end)).toHaveLength(1);
    expect(store.asked).toEqual([]);
  });

  it('are read from the log when they are not known, once for all who ask, with the same list', async () => {
    const store = storeOf(log);
    const trails = new CoverageTrails(scoring, store);
    trails.follow({ sessionId: 's', events: log.slice(-1) });
    expect(trails.find('s', end)).toBeNull();
    const both = [trails.complete('s'), trails.complete('s')];
    // Committed meanwhile, and therefore in the log as well as told.
    trails.follow({ sessionId: 's', events: log.slice(-1) });
    await Promise.all(both);
    expect(store.asked).toEqual([0]);
    const followed = new CoverageTrails(scoring, storeOf([]));
    followed.follow({ sessionId: 's', events: log });
    expect(trails.find('s', end)?.recent(end)).toEqual(followed.find('s', end)?.recent(end));
  });

  it('fetch only what they missed', async () => {
    const store = storeOf(log);
    const trails = new CoverageTrails(scoring, store);
    trails.follow({ sessionId: 's', events: log.slice(0, 10) });
    trails.follow({ sessionId: 's', events: log.slice(20) });
    expect(trails.find('s', end)).toBeNull();
    expect(trails.find('s', fold(log.slice(0, 10)) as ExistingState)).not.toBeNull();
    await trails.complete('s');
    expect(store.asked).toEqual([10]);
    expect(trails.find('s', end)).not.toBeNull();
  });

  it('are asked for again after the log could not be read', async () => {
    let broken = true;
    const { eventsAfter } = storeOf(log);
    const trails = new CoverageTrails(scoring, {
      eventsAfter: async (id, seq) => (broken ? Promise.reject(new Error('No database')) : eventsAfter(id, seq)),
    });
    await expect(trails.complete('s')).rejects.toThrow('No database');
    broken = false;
    await trails.complete('s');
    expect(trails.find('s', end)).not.toBeNull();
  });

  it('are forgotten with the session, and the one not used for longest when there are too many', () => {
    const trails = new CoverageTrails(scoring, storeOf([]));
    const early = log.slice(0, 3);
    const then = fold(early) as ExistingState;
    for (let index = 0; index < 200; index += 1) trails.follow({ sessionId: `s${index}`, events: early });
    trails.find('s0', then);
    trails.follow({ sessionId: 's200', events: early });
    expect(trails.find('s0', then)).not.toBeNull();
    expect(trails.find('s1', then)).toBeNull();
    trails.forget('s0');
    expect(trails.find('s0', then)).toBeNull();
  });
});
