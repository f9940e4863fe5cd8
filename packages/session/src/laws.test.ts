import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, play, playOn, send, SYSTEM, T0 } from '../../../tests/kit/play-session.ts';
import { anySteps, playSteps, sessionSteps } from '../../../tests/kit/session-arbitraries.ts';
import { ABSENT, decide, evolve, fold, sessionElapsedMs, type RecordedEvent, type SessionState } from './index.ts';

describe('the log', () => {
  it('[S20] folds to the same state whenever it is folded', () => {
    fc.assert(
      fc.property(sessionSteps, (steps) => {
        const { session } = playSteps(steps);
        expect(fold(session.log)).toEqual(session.state);
        expect(fold(structuredClone(session.log))).toEqual(session.state);
      }),
    );
  });

  it('[S20] is the same from a state put away as JSON at any event, plus the rest', () => {
    fc.assert(
      fc.property(sessionSteps, (steps) => {
        const { session } = playSteps(steps);
        for (let cut = 0; cut <= session.log.length; cut += 1) {
          const snapshot = JSON.parse(JSON.stringify(fold(session.log.slice(0, cut)))) as SessionState;
          const tail = JSON.parse(JSON.stringify(session.log.slice(cut))) as RecordedEvent[];
          expect(fold(tail, snapshot)).toEqual(session.state);
        }
      }),
    );
  });

  it('[S20] does not change a state or an event it is given', () => {
    fc.assert(
      fc.property(sessionSteps, (steps) => {
        const { session } = playSteps(steps);
        const frozen = deepFreeze(structuredClone(session.log));
        expect(frozen.reduce<SessionState>((state, event) => deepFreeze(evolve(state, event)), ABSENT)).toEqual(
          session.state,
        );
      }),
    );
  });

  it('[S21] takes any commands in any state, and numbers events without gaps', () => {
    fc.assert(
      fc.property(fc.oneof(anySteps, sessionSteps), (steps) => {
        const { session } = playSteps(steps);
        expect(session.log.map((event) => event.seq)).toEqual(session.log.map((_, index) => index + 1));
        expect(session.state.seq).toBe(session.log.length);
      }),
      { numRuns: 400 },
    );
  });

  it('[S19] never lets instants go back', () => {
    fc.assert(
      fc.property(sessionSteps, (steps) => {
        const instants = playSteps(steps).session.log.map((event) => event.at);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      }),
    );
  });

  it('[S11] has the same events however often anybody looked at the clock', () => {
    fc.assert(
      fc.property(
        sessionSteps,
        fc.array(fc.integer({ min: 0, max: 70 * 60_000 }), { maxLength: 20 }),
        (steps, offsets) => {
          const { session, now } = playSteps(steps);
          if (session.state.status === 'absent') return;
          const end = Math.max(now, session.state.at) + 70 * 60_000;
          const once = send(session, { type: 'Tick' }, SYSTEM, end);
          const looks = offsets.toSorted((a, b) => a - b).map((offset) => end - 70 * 60_000 + offset);
          const often = [...looks, end].reduce(
            (seen, instant) => send(seen, { type: 'Tick' }, SYSTEM, instant),
            session,
          );
          expect(often.log).toEqual(once.log);
        },
      ),
    );
  });

  it('[S11] has the same outcome of a command whether or not somebody ticked just before', () => {
    fc.assert(
      fc.property(sessionSteps, sessionSteps, (steps, [next]) => {
        const { session, now } = playSteps(steps);
        if (!next || session.state.status === 'absent') return;
        const instant = now + 3 * 60_000;
        const ticked = send(session, { type: 'Tick' }, SYSTEM, instant);
        const direct = send(session, next.command, next.actor, instant);
        const after = send(ticked, next.command, next.actor, instant);
        expect(after.rejection).toBe(direct.rejection);
        // A refused command leaves even the deadlines it found passed to the next look at the clock.
        expect(after.log).toEqual(direct.rejection === null ? direct.log : ticked.log);
      }),
    );
  });

  it('[S18] spends in phases exactly the time of the session', () => {
    let finished = 0;
    fc.assert(
      fc.property(sessionSteps, (steps) => {
        const { session, now } = playSteps(steps);
        const { state } = send(session, { type: 'FinishSession' }, SYSTEM, now);
        if (state.status !== 'finished' || state.elapsedMs === null) return;
        finished += 1;
        const spent = Object.values(state.work.spentMs).reduce((sum, ms) => sum + ms, 0);
        expect(spent).toBe(state.elapsedMs);
      }),
    );
    expect(finished).toBeGreaterThan(10);
  });

  it('[S18] measures session time by state', () => {
    const running = play({}, [0, { type: 'StartSession' }]);
    const paused = playOn(running, [2, { type: 'PauseSession' }]);
    expect(sessionElapsedMs(ABSENT, T0)).toBeNull();
    expect(sessionElapsedMs(play({}).state, T0)).toBeNull();
    expect(sessionElapsedMs(running.state, T0 + 5_000)).toBe(5_000);
    expect(sessionElapsedMs(paused.state, T0 + 999_000)).toBe(120_000);
    expect(sessionElapsedMs(playOn(paused, [9, { type: 'FinishSession' }]).state, T0 + 999_000)).toBe(120_000);
  });

  it('[S21] throws on a log that the rules cannot have written', () => {
    const running = play({}, [0, { type: 'StartSession' }]);
    const created = running.log[0];
    if (!created) throw new Error('nothing was created');
    const at = T0;
    const next = (event: RecordedEvent['event']) => () => append(running, [{ at, event }]);
    expect(() => evolve(ABSENT, { ...created, seq: 2 })).toThrow('does not follow');
    expect(() => evolve(ABSENT, { seq: 1, at, event: { type: 'SessionStarted' } })).toThrow('before SessionCreated');
    expect(next(created.event)).toThrow('twice');
    expect(next({ type: 'SessionStarted' })).toThrow('twice');
    expect(next({ type: 'SessionResumed' })).toThrow('while not paused');
    expect(next({ type: 'PhaseEntered', phaseId: 'nope', cause: 'candidate' })).toThrow('Unknown phase');
    const finished = playOn(running, [1, { type: 'FinishSession' }]);
    expect(() => append(finished, [{ at, event: { type: 'SessionFinished', cause: 'candidate' } }])).toThrow('twice');
    expect(() => append(finished, [{ at, event: { type: 'SessionPaused' } }])).toThrow('Expected a running session');
  });

  it('[S21] does not decide on what it was not asked: a refusal carries no events', () => {
    const { state } = play({}, [0, { type: 'StartSession' }]);
    expect(decide({ type: 'ResumeSession' }, state, SYSTEM, T0 + 1)).toEqual({
      ok: false,
      rejection: 'not-paused',
    });
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
