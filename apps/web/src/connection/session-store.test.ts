import type { RecordedEvent } from '@fortyfive/session';
import { describe, expect, it } from 'vitest';
import { createSessionStore, receiveEvents, receiveJoin } from './session-store.ts';

const SETUP = {
  candidateId: 'u',
  problemId: 'p',
  problemTitle: 'P',
  templateId: 'forty-five',
  pace: 'coached',
} as const;
const LOG: readonly RecordedEvent[] = [
  { seq: 1, at: 1, event: { type: 'SessionCreated', ...SETUP } },
  { seq: 2, at: 2, event: { type: 'SessionStarted' } },
  { seq: 3, at: 2, event: { type: 'PhaseEntered', phaseId: 'feature-expectations', cause: 'start' } },
  { seq: 4, at: 9, event: { type: 'EstimateEdited', text: '1' } },
];

describe('events of a session', () => {
  it('are folded once, however often they arrive', () => {
    const store = createSessionStore();
    expect(receiveEvents(store, LOG.slice(0, 3))).toBe(false);
    expect(receiveEvents(store, LOG.slice(1, 4))).toBe(false);
    expect(receiveEvents(store, LOG)).toBe(false);
    expect(store.getState().session).toMatchObject({ seq: 4, status: 'running', work: { estimate: '1' } });
  });

  it('with a gap before them are not folded but asked for', () => {
    const store = createSessionStore();
    receiveEvents(store, LOG.slice(0, 1));
    expect(receiveEvents(store, LOG.slice(2))).toBe(true);
    expect(store.getState().session.seq).toBe(1);
  });

  it('that do not fit lead to a new start from nothing', () => {
    const store = createSessionStore();
    receiveEvents(store, LOG.slice(0, 1));
    expect(receiveEvents(store, [{ seq: 2, at: 2, event: { type: 'SessionResumed' } }])).toBe(true);
    expect(store.getState().session.status).toBe('absent');
  });

  it('come as a snapshot when this page is far behind', () => {
    const source = createSessionStore();
    receiveEvents(source, LOG);
    const store = createSessionStore();
    const join = { ok: true, clock: { now: 9, rate: 1 }, coverage: null } as const;
    receiveJoin(store, { ...join, snapshot: source.getState().session });
    expect(store.getState().session).toEqual(source.getState().session);
    receiveJoin(store, {
      ...join,
      events: [{ seq: 5, at: 10, event: { type: 'EstimateEdited', text: '2' } }],
    });
    expect(store.getState().session).toMatchObject({ seq: 5, work: { estimate: '2' } });
  });
});
