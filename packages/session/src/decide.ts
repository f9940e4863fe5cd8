import { acceptElements } from '@fortyfive/canvas';
import { LIMITS, type Actor, type Rejection, type SessionCommand } from './commands.ts';
import { nextDeadline } from './deadlines.ts';
import { evolve, templateOf } from './evolve.ts';
import type { SessionEvent, TimedEvent } from './events.ts';
import type { ExistingState, SessionState } from './state.ts';
import { findTemplate } from './templates.ts';

/** What the rules say to a command: the events that now happen (perhaps none), or why not. */
export type Decision =
  { readonly ok: true; readonly events: readonly TimedEvent[] } | { readonly ok: false; readonly rejection: Rejection };

/**
 * Decides one command at `now` (ms on the session clock). Deadlines that passed before `now` happen first, at their own
 * instants (S11), so the outcome does not depend on when anybody looked at the clock.
 */
export function decide(command: SessionCommand, state: SessionState, actor: Actor, now: number): Decision {
  if (state.status === 'absent') return create(command, actor, now);
  if (command.type === 'CreateSession') return reject('already-exists');
  if (!mayAct(command, state, actor)) return reject('not-allowed');
  const instant = Math.max(now, state.at);
  const due = dueEvents(state, instant);
  if (command.type === 'Tick') return { ok: true, events: due.events };
  const decided = decideExisting(command, due.state);
  if (!Array.isArray(decided)) return reject(decided as Rejection);
  return { ok: true, events: [...due.events, ...decided.map((event) => ({ at: instant, event }))] };
}

function create(command: SessionCommand, actor: Actor, now: number): Decision {
  if (command.type !== 'CreateSession') return reject('not-found');
  if (actor.role === 'candidate' && actor.userId !== command.candidateId) return reject('not-allowed');
  if (!findTemplate(command.templateId)) return reject('unknown-template');
  const { type: _, ...setup } = command;
  return { ok: true, events: [{ at: now, event: { type: 'SessionCreated', ...setup } }] };
}

function mayAct(command: SessionCommand, state: ExistingState, actor: Actor): boolean {
  if (actor.role === 'system') return true;
  if (command.type === 'SpeakAsInterviewer' || command.type === 'Tick') return false;
  return actor.userId === state.setup.candidateId;
}

/** Everything that time alone made happen up to and including `now`, and the state after it. */
function dueEvents(state: ExistingState, now: number): { state: ExistingState; events: TimedEvent[] } {
  const events: TimedEvent[] = [];
  let current: ExistingState = state;
  for (let due = nextDeadline(current); due && due.at <= now; due = nextDeadline(current)) {
    const at = Math.max(due.at, current.at);
    for (const event of due.events) {
      events.push({ at, event });
      current = evolve(current, { seq: current.seq + 1, at, event }) as ExistingState;
    }
  }
  return { state: current, events };
}

type ExistingCommand = Exclude<SessionCommand, { type: 'CreateSession' | 'Tick' }>;

function decideExisting(command: ExistingCommand, state: ExistingState): SessionEvent[] | Rejection {
  switch (command.type) {
    case 'ImportTranscript':
      return importTranscript(command, state);
    case 'StartSession':
      return start(state);
    case 'PauseSession':
      return pause(state);
    case 'ResumeSession':
      return state.status === 'paused' ? [{ type: 'SessionResumed' }] : (notWorking(state) ?? 'not-paused');
    case 'AdvancePhase':
      return advance(state, command.from);
    case 'FinishSession':
      return notWorking(state) ?? [{ type: 'SessionFinished', cause: 'candidate' }];
    case 'Say':
    case 'SpeakAsInterviewer':
      return say(command, state);
    case 'EditNote':
      return editNote(command, state);
    case 'EditEstimate':
      if (command.text.length > LIMITS.estimateCharacters) return 'text-too-long';
      return (
        notWorking(state) ??
        (command.text === state.work.estimate ? [] : [{ type: 'EstimateEdited', text: command.text }])
      );
    case 'EditCanvas':
      return editCanvas(command.elements, state);
    default:
      return command satisfies never;
  }
}

function start(state: ExistingState): SessionEvent[] | Rejection {
  if (state.status === 'finished') return 'finished';
  if (state.status !== 'lobby') return 'already-started';
  const first = templateOf(state.setup).phases[0];
  if (!first) return 'unknown-template';
  return [{ type: 'SessionStarted' }, { type: 'PhaseEntered', phaseId: first.id, cause: 'start' }];
}

function pause(state: ExistingState): SessionEvent[] | Rejection {
  if (state.status === 'paused') return 'already-paused';
  if (state.status !== 'running') return notWorking(state) ?? 'not-started';
  return state.setup.pace === 'exam' ? 'pause-not-allowed' : [{ type: 'SessionPaused' }];
}

/** `from` names the phase the candidate saw, so that a repeated or late click cannot skip a phase. */
function advance(state: ExistingState, from: string): SessionEvent[] | Rejection {
  if (state.status === 'paused') return 'already-paused';
  if (state.status !== 'running') return notWorking(state) ?? 'not-started';
  const phases = templateOf(state.setup).phases;
  if (phases[state.phaseIndex]?.id !== from) return 'wrong-phase';
  const next = phases[state.phaseIndex + 1];
  if (!next) return [{ type: 'SessionFinished', cause: 'candidate' }];
  return [{ type: 'PhaseEntered', phaseId: next.id, cause: 'candidate' }];
}

function say(
  command: Extract<SessionCommand, { type: 'Say' | 'SpeakAsInterviewer' }>,
  state: ExistingState,
): SessionEvent[] | Rejection {
  const text = command.text.trim();
  if (text === '') return 'empty-text';
  if (text.length > LIMITS.utteranceCharacters) return 'text-too-long';
  // The interviewer's closing words are a reaction to the end, so they may come after it.
  if (command.type === 'Say' || state.status === 'lobby') {
    const refusal = notWorking(state);
    if (refusal) return refusal;
  }
  if (state.work.utterances.length >= LIMITS.utterances) return 'log-full';
  const phaseId = currentPhaseId(state);
  if (command.type === 'Say')
    return [{ type: 'UtteranceSaid', utteranceId: command.utteranceId, speaker: 'candidate', text, phaseId }];
  const { utteranceId, intent, pointId } = command;
  return [
    {
      type: 'UtteranceSaid',
      utteranceId,
      speaker: 'interviewer',
      text,
      phaseId,
      intent,
      ...(pointId === undefined ? {} : { pointId }),
    },
  ];
}

function editNote(
  command: Extract<SessionCommand, { type: 'EditNote' }>,
  state: ExistingState,
): SessionEvent[] | Rejection {
  if (command.text.length > LIMITS.noteCharacters) return 'text-too-long';
  if (!templateOf(state.setup).phases.some((phase) => phase.id === command.phaseId)) return 'wrong-phase';
  const refusal = notWorking(state);
  if (refusal) return refusal;
  if ((state.work.notes[command.phaseId] ?? '') === command.text) return [];
  return [{ type: 'NoteEdited', phaseId: command.phaseId, text: command.text }];
}

function editCanvas(elements: readonly unknown[], state: ExistingState): SessionEvent[] | Rejection {
  const refusal = notWorking(state);
  if (refusal) return refusal;
  const accepted = acceptElements(state.work.scene, elements);
  if (!accepted.ok) return accepted.rejection;
  return accepted.elements.length === 0 ? [] : [{ type: 'CanvasEdited', elements: accepted.elements }];
}

function importTranscript(
  command: Extract<SessionCommand, { type: 'ImportTranscript' }>,
  state: ExistingState,
): SessionEvent[] | Rejection {
  if (state.status !== 'lobby') return state.status === 'finished' ? 'finished' : 'already-started';
  const turns = command.turns.filter((turn) => turn.text.trim() !== '');
  if (turns.length === 0) return 'empty-text';
  if (turns.length > LIMITS.utterances) return 'log-full';
  if (turns.reduce((sum, turn) => sum + turn.text.length, 0) > LIMITS.importedCharacters) return 'text-too-long';
  const accepted = acceptElements(state.work.scene, command.elements);
  if (!accepted.ok) return accepted.rejection;
  const said = turns.map((turn, index): SessionEvent => {
    const utterance = { utteranceId: `turn-${index}`, speaker: turn.role, text: turn.text.trim(), phaseId: null };
    return {
      type: 'UtteranceSaid',
      ...utterance,
      ...(turn.role === 'interviewer' ? { intent: 'imported' as const } : {}),
    };
  });
  const drawn: SessionEvent[] = accepted.elements.length ? [{ type: 'CanvasEdited', elements: accepted.elements }] : [];
  return [...said, ...drawn, { type: 'SessionFinished', cause: 'imported' }];
}

/** Why candidate's work is refused now, or undefined. Work is taken while running and while paused (S5). */
function notWorking(state: ExistingState): 'not-started' | 'finished' | undefined {
  if (state.status === 'lobby') return 'not-started';
  return state.status === 'finished' ? 'finished' : undefined;
}

function currentPhaseId(state: ExistingState): string | null {
  if (state.status !== 'running' && state.status !== 'paused') return null;
  return templateOf(state.setup).phases[state.phaseIndex]?.id ?? null;
}

function reject(rejection: Rejection): Decision {
  return { ok: false, rejection };
}
