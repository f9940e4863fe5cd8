import { applyElements } from '@fortyfive/canvas';
import type { RecordedEvent, Setup } from './events.ts';
import { ABSENT, type ExistingState, type RunningState, type SessionState, type Work } from './state.ts';
import { findTemplate, type Template } from './templates.ts';

const NO_WORK: Work = { utterances: [], notes: {}, estimate: '', scene: {}, spentMs: {} };

/** The next state. Total over logs that `decide` wrote; throws on a log that it cannot have written. */
export function evolve(state: SessionState, recorded: RecordedEvent): SessionState {
  if (recorded.seq !== state.seq + 1) throw new Error(`Event ${recorded.seq} does not follow ${state.seq}`);
  const { event, at, seq } = recorded;
  if (event.type === 'SessionCreated') {
    if (state.status !== 'absent') throw new Error('SessionCreated twice');
    const { type: _, ...setup } = event;
    return { status: 'lobby', seq, at, setup, work: NO_WORK };
  }
  if (state.status === 'absent') throw new Error(`${event.type} before SessionCreated`);
  const next = { ...state, seq, at };
  switch (event.type) {
    case 'SessionStarted':
      if (next.status !== 'lobby') throw new Error('SessionStarted twice');
      return {
        ...pickExisting(next),
        status: 'running',
        phaseIndex: 0,
        phaseStartedAt: at,
        sessionStartedAt: at,
        nudges: [],
      };
    case 'PhaseEntered':
      return enterPhase(asRunning(next), event.phaseId, at);
    case 'NudgeGiven': {
      const running = asRunning(next);
      return { ...running, nudges: [...running.nudges, event.percent] };
    }
    case 'SessionPaused': {
      const running = asRunning(next);
      return {
        ...pickExisting(running),
        status: 'paused',
        phaseIndex: running.phaseIndex,
        nudges: running.nudges,
        phaseElapsedMs: at - running.phaseStartedAt,
        sessionElapsedMs: at - running.sessionStartedAt,
      };
    }
    case 'SessionResumed': {
      if (next.status !== 'paused') throw new Error('SessionResumed while not paused');
      return {
        ...pickExisting(next),
        status: 'running',
        phaseIndex: next.phaseIndex,
        nudges: next.nudges,
        phaseStartedAt: at - next.phaseElapsedMs,
        sessionStartedAt: at - next.sessionElapsedMs,
      };
    }
    case 'SessionFinished':
      return finish(next, at, event.cause);
    case 'UtteranceSaid': {
      const { type: _, ...utterance } = event;
      const said = { ...utterance, seq, at, elapsedMs: sessionElapsedMs(next, at) };
      return withWork(next, { utterances: [...next.work.utterances, said] });
    }
    case 'NoteEdited':
      return withWork(next, { notes: { ...next.work.notes, [event.phaseId]: event.text } });
    case 'EstimateEdited':
      return withWork(next, { estimate: event.text });
    case 'CanvasEdited':
      return withWork(next, { scene: applyElements(next.work.scene, event.elements) });
    default:
      return event satisfies never;
  }
}

/** The state after these events. `from` is a snapshot's state, by default the empty one. */
export function fold(events: Iterable<RecordedEvent>, from: SessionState = ABSENT): SessionState {
  let state = from;
  for (const event of events) state = evolve(state, event);
  return state;
}

/** The template of a session. */
export function templateOf(setup: Setup): Template {
  const template = findTemplate(setup.templateId);
  if (!template) throw new Error(`Unknown template ${setup.templateId}`);
  return template;
}

/** Session time at `now` in ms without pauses; null when the session never ran. */
export function sessionElapsedMs(state: SessionState, now: number): number | null {
  switch (state.status) {
    case 'running':
      return now - state.sessionStartedAt;
    case 'paused':
      return state.sessionElapsedMs;
    case 'finished':
      return state.elapsedMs;
    case 'absent':
    case 'lobby':
      return null;
    default:
      return state satisfies never;
  }
}

function enterPhase(state: RunningState, phaseId: string, at: number): SessionState {
  const phases = templateOf(state.setup).phases;
  const left = phases[state.phaseIndex];
  const phaseIndex = phases.findIndex((phase) => phase.id === phaseId);
  if (phaseIndex < 0 || !left) throw new Error(`Unknown phase ${phaseId}`);
  if (phaseIndex === state.phaseIndex) return state;
  return withWork(
    { ...state, phaseIndex, phaseStartedAt: at, nudges: [] },
    spent(state, left.id, at - state.phaseStartedAt),
  );
}

function finish(state: ExistingState, at: number, cause: 'candidate' | 'deadline' | 'imported'): SessionState {
  if (state.status === 'finished') throw new Error('SessionFinished twice');
  const existing = pickExisting(state);
  if (state.status !== 'running' && state.status !== 'paused')
    return { ...existing, status: 'finished', elapsedMs: null, cause };
  const phase = templateOf(state.setup).phases[state.phaseIndex];
  const phaseMs = state.status === 'running' ? at - state.phaseStartedAt : state.phaseElapsedMs;
  const work = phase ? { ...state.work, ...spent(state, phase.id, phaseMs) } : state.work;
  return { ...existing, work, status: 'finished', elapsedMs: sessionElapsedMs(state, at), cause };
}

function spent(state: ExistingState, phaseId: string, ms: number): Pick<Work, 'spentMs'> {
  const before = state.work.spentMs[phaseId] ?? 0;
  return { spentMs: { ...state.work.spentMs, [phaseId]: before + ms } };
}

function withWork<S extends ExistingState>(state: S, work: Partial<Work>): S {
  return { ...state, work: { ...state.work, ...work } };
}

function pickExisting({ seq, at, setup, work }: ExistingState): Pick<ExistingState, 'seq' | 'at' | 'setup' | 'work'> {
  return { seq, at, setup, work };
}

function asRunning(state: ExistingState): RunningState {
  if (state.status !== 'running') throw new Error(`Expected a running session, found ${state.status}`);
  return state;
}
