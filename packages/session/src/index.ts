export { LIMITS, type Actor, type ImportedTurn, type Rejection, type SessionCommand } from './commands.ts';
export { hardEndMs, nextDeadline, phaseBudgetMs, totalMs, type Deadline } from './deadlines.ts';
export { decide, type Decision } from './decide.ts';
export type { Intent, Pace, RecordedEvent, SessionEvent, Setup, TimedEvent, Utterance } from './events.ts';
export { evolve, fold, sessionElapsedMs, templateOf } from './evolve.ts';
export {
  ABSENT,
  type ExistingState,
  type RunningState,
  type SaidUtterance,
  type SessionState,
  type Work,
} from './state.ts';
export { findTemplate, TEMPLATES, type Phase, type Stage, type Template } from './templates.ts';
