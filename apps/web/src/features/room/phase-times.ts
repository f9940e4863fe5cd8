import {
  hardEndMs,
  phaseBudgetMs,
  sessionElapsedMs,
  templateOf,
  totalMs,
  type ExistingState,
} from '@fortyfive/session';

export interface PhaseTime {
  readonly id: string;
  readonly title: string;
  readonly budgetMs: number;
  readonly spentMs: number;
  readonly place: 'done' | 'current' | 'ahead';
}

/** The figures of the clock. Left is negative in overtime. */
export interface ClockFigures {
  readonly phaseId: string;
  readonly phaseTitle: string;
  readonly phaseSpentMs: number;
  readonly phaseBudgetMs: number;
  readonly phaseLeftMs: number;
  readonly elapsedMs: number;
  readonly totalMs: number;
  /** Session time at which the session ends by itself. */
  readonly endMs: number;
}

/** Each phase with its budget and the time spent on it until `now`. */
export function phaseTimes(session: ExistingState, now: number): PhaseTime[] {
  const template = templateOf(session.setup);
  const current = phaseIndexOf(session);
  return template.phases.map((phase, index) => ({
    id: phase.id,
    title: phase.title,
    budgetMs: phaseBudgetMs(template, index),
    spentMs: index === current ? currentPhaseMs(session, now) : (session.work.spentMs[phase.id] ?? 0),
    place: index === current ? 'current' : wasReached(session, phase.id, index) ? 'done' : 'ahead',
  }));
}

/** What the clock shows; null unless the session runs or is paused. */
export function clockFigures(session: ExistingState, now: number): ClockFigures | null {
  if (session.status !== 'running' && session.status !== 'paused') return null;
  const template = templateOf(session.setup);
  const phase = template.phases[session.phaseIndex];
  if (!phase) return null;
  const budgetMs = phaseBudgetMs(template, session.phaseIndex);
  const spentMs = currentPhaseMs(session, now);
  const overtimeAllowed = session.setup.pace === 'coached';
  return {
    phaseId: phase.id,
    phaseTitle: phase.title,
    phaseSpentMs: spentMs,
    phaseBudgetMs: budgetMs,
    // A strict phase is over at zero; until the server's word arrives there is no overtime to show.
    phaseLeftMs: overtimeAllowed ? budgetMs - spentMs : Math.max(0, budgetMs - spentMs),
    elapsedMs: Math.max(0, sessionElapsedMs(session, now) ?? 0),
    totalMs: totalMs(template),
    endMs: hardEndMs(template, session.setup.pace),
  };
}

/** The phase a session is in, or -1. */
function phaseIndexOf(session: ExistingState): number {
  return session.status === 'running' || session.status === 'paused' ? session.phaseIndex : -1;
}

/** A finished interview may have ended before its last phases. */
function wasReached(session: ExistingState, phaseId: string, index: number): boolean {
  if (session.status === 'finished') return Object.hasOwn(session.work.spentMs, phaseId);
  return index < phaseIndexOf(session);
}

function currentPhaseMs(session: ExistingState, now: number): number {
  if (session.status === 'running') return Math.max(0, now - session.phaseStartedAt);
  return session.status === 'paused' ? session.phaseElapsedMs : 0;
}
