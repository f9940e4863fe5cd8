import {
  ABSENT,
  decide,
  evolve,
  type Actor,
  type Rejection,
  type RecordedEvent,
  type SessionCommand,
  type SessionState,
  type Setup,
  type TimedEvent,
} from '@fortyfive/session';

/** Instant at which played sessions are created. */
export const T0 = 1_800_000_000_000;
const MINUTE_MS = 60_000;

export const CANDIDATE: Actor = { role: 'candidate', userId: 'ada' };
export const STRANGER: Actor = { role: 'candidate', userId: 'eve' };
export const SYSTEM: Actor = { role: 'system' };

export const SETUP: Setup = {
  candidateId: 'ada',
  problemId: 'url-shortener',
  problemTitle: 'URL shortener',
  templateId: 'forty-five',
  pace: 'coached',
};

/** A session in memory: what a store would hold, and the last answer of the rules. */
export interface PlayedSession {
  readonly state: SessionState;
  readonly log: readonly RecordedEvent[];
  readonly rejection: Rejection | null;
}

export const NOTHING: PlayedSession = { state: ABSENT, log: [], rejection: null };

/** One command at an instant, decided and appended. */
export function send(session: PlayedSession, command: SessionCommand, actor: Actor, now: number): PlayedSession {
  const decision = decide(command, session.state, actor, now);
  return decision.ok ? append(session, decision.events) : { ...session, rejection: decision.rejection };
}

/** A session with these events appended, numbered on from its last one. */
export function append(session: PlayedSession, events: readonly TimedEvent[]): PlayedSession {
  const numbered = events.map((timed, index) => ({ ...timed, seq: session.state.seq + index + 1 }));
  return {
    state: numbered.reduce(evolve, session.state),
    log: [...session.log, ...numbered],
    rejection: null,
  };
}

/** A step of a played session: minutes after its creation, what is asked, and by whom (the candidate unless told). */
export type PlayStep = readonly [minute: number, command: SessionCommand, actor?: Actor];

/** A session created at {@link T0} and taken through these steps; refused ones leave their rejection when they are last. */
export function play(setup: Partial<Setup>, ...steps: PlayStep[]): PlayedSession {
  const created = send(NOTHING, { type: 'CreateSession', ...SETUP, ...setup }, SYSTEM, T0);
  if (created.rejection) throw new Error(created.rejection);
  return playOn(created, ...steps);
}

export function playOn(session: PlayedSession, ...steps: PlayStep[]): PlayedSession {
  return steps.reduce(
    (now, [minute, command, actor = CANDIDATE]) => send(now, command, actor, T0 + minute * MINUTE_MS),
    session,
  );
}

/** What happened when, readable: `4 NudgeGiven estimations 80`, minutes after creation first. */
export function story(session: PlayedSession, from = 0): string[] {
  return session.log.slice(from).map(({ at, event }) => {
    const details = ['phaseId', 'percent', 'cause'].flatMap((name) =>
      Object.hasOwn(event, name) ? [Reflect.get(event, name)] : [],
    );
    return [(at - T0) / MINUTE_MS, event.type, ...details].join(' ');
  });
}
