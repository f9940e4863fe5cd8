import { templateOf } from './evolve.ts';
import type { SessionEvent } from './events.ts';
import type { RunningState, SessionState } from './state.ts';
import type { Template } from './templates.ts';

const MINUTE_MS = 60_000;

/** How far a coached session may run past its template: a third, so 45 minutes end hard at 60. */
const COACHED_OVERTIME = 4 / 3;

/** Budget of a whole template in ms. */
export function totalMs(template: Template): number {
  return template.phases.reduce((sum, phase) => sum + phase.minutes * MINUTE_MS, 0);
}

/** Budget of a phase in ms. */
export function phaseBudgetMs(template: Template, phaseIndex: number): number {
  const phase = template.phases[phaseIndex];
  if (!phase) throw new Error(`No phase ${phaseIndex} in ${template.id}`);
  return phase.minutes * MINUTE_MS;
}

/** Session time in ms at which the session ends whatever happens: 4/3 of the template when coached, else the template. */
export function hardEndMs(template: Template, pace: 'coached' | 'strict' | 'exam'): number {
  return pace === 'coached' ? totalMs(template) * COACHED_OVERTIME : totalMs(template);
}

/** What time alone will make happen next, and when; null when nothing will. */
export interface Deadline {
  readonly at: number;
  readonly events: readonly SessionEvent[];
}

/** The next deadline of a session (S7-S10). Only a running session has one. */
export function nextDeadline(state: SessionState): Deadline | null {
  if (state.status !== 'running') return null;
  const candidates = [
    hardEnd(state),
    ...(state.setup.pace === 'coached' ? [nudge(state, 80), nudge(state, 100)] : [nudge(state, 80), moveOn(state)]),
  ];
  return candidates
    .filter((deadline) => deadline !== null)
    .reduce<Deadline | null>((first, next) => (first === null || next.at < first.at ? next : first), null);
}

function hardEnd(state: RunningState): Deadline {
  const end = hardEndMs(templateOf(state.setup), state.setup.pace);
  return { at: state.sessionStartedAt + end, events: [{ type: 'SessionFinished', cause: 'deadline' }] };
}

function nudge(state: RunningState, percent: 80 | 100): Deadline | null {
  if (state.setup.pace === 'exam' || state.nudges.includes(percent)) return null;
  const template = templateOf(state.setup);
  const phase = template.phases[state.phaseIndex];
  if (!phase) return null;
  const at = state.phaseStartedAt + (phaseBudgetMs(template, state.phaseIndex) * percent) / 100;
  return { at, events: [{ type: 'NudgeGiven', phaseId: phase.id, percent }] };
}

function moveOn(state: RunningState): Deadline {
  const template = templateOf(state.setup);
  const next = template.phases[state.phaseIndex + 1];
  const at = state.phaseStartedAt + phaseBudgetMs(template, state.phaseIndex);
  if (!next) return { at, events: [{ type: 'SessionFinished', cause: 'deadline' }] };
  return { at, events: [{ type: 'PhaseEntered', phaseId: next.id, cause: 'deadline' }] };
}
