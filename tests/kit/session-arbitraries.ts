import { TEMPLATES, type Actor, type SessionCommand, type Setup } from '@fortyfive/session';
import * as fc from 'fast-check';
import { CANDIDATE, NOTHING, send, SETUP, STRANGER, SYSTEM, T0, type PlayedSession } from './play-session.ts';
import { hostileElements, rawElements } from './scene-arbitraries.ts';

/** Stands for the phase the session is in when the command is sent; {@link playSteps} puts it in. */
const CURRENT_PHASE = '<current>';

const phaseIds = fc.constantFrom(...(TEMPLATES[0]?.phases.map((phase) => phase.id) ?? []), 'no-such-phase');
const texts = fc.oneof(
  fc.constantFrom('', '  ', 'We shard by user id.', 'How many users?'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const utteranceIds = fc.stringMatching(/^[a-z]{1,8}$/);
const elements = fc.array(fc.oneof({ arbitrary: rawElements, weight: 3 }, hostileElements), { maxLength: 4 });
const from = fc.oneof({ arbitrary: fc.constant(CURRENT_PHASE), weight: 4 }, phaseIds);

/** What a candidate may ask, sensible or not. `from` of `AdvancePhase` may be {@link CURRENT_PHASE}. */
export const candidateCommands: fc.Arbitrary<SessionCommand> = fc.oneof(
  { arbitrary: fc.record({ type: fc.constant('AdvancePhase'), from }), weight: 4 },
  { arbitrary: fc.record({ type: fc.constant('Say'), utteranceId: utteranceIds, text: texts }), weight: 4 },
  { arbitrary: fc.record({ type: fc.constant('EditCanvas'), elements }), weight: 3 },
  fc.record({ type: fc.constant('EditNote'), phaseId: phaseIds, text: texts }),
  fc.record({ type: fc.constant('EditEstimate'), text: texts }),
  { arbitrary: fc.constant({ type: 'PauseSession' } as const), weight: 2 },
  { arbitrary: fc.constant({ type: 'ResumeSession' } as const), weight: 2 },
  fc.constant({ type: 'StartSession' } as const),
  fc.constant({ type: 'FinishSession' } as const),
);

const intents = fc.constantFrom('present', 'answer', 'acknowledge', 'transition', 'nudge', 'probe', 'close');

const speech: fc.Arbitrary<SessionCommand> = fc.record(
  {
    type: fc.constant('SpeakAsInterviewer'),
    utteranceId: utteranceIds,
    text: texts,
    intent: intents,
    pointId: fc.constantFrom('scope-features', 'traffic-estimate'),
  },
  { requiredKeys: ['type', 'utteranceId', 'text', 'intent'] },
);

const turns = fc.array(fc.record({ role: fc.constantFrom('candidate', 'interviewer'), text: texts }), {
  maxLength: 4,
});

const anyCommand: fc.Arbitrary<SessionCommand> = fc.oneof(
  { arbitrary: candidateCommands, weight: 16 },
  { arbitrary: speech, weight: 3 },
  { arbitrary: fc.constant({ type: 'Tick' } as const), weight: 2 },
  fc.constant({ type: 'CreateSession', ...SETUP } as const),
  fc.record({ type: fc.constant('ImportTranscript'), turns, elements }),
);

const actors: fc.Arbitrary<Actor> = fc.oneof(
  { arbitrary: fc.constant(SYSTEM), weight: 5 },
  { arbitrary: fc.constant(CANDIDATE), weight: 5 },
  fc.constant(STRANGER),
);

/** One command, who sends it, and how long after the one before; now and then the clock runs back. */
export interface SessionStep {
  readonly afterMs: number;
  readonly command: SessionCommand;
  readonly actor: Actor;
}

const pauses = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 90_000 }), weight: 6 },
  { arbitrary: fc.integer({ min: 0, max: 20 * 60_000 }), weight: 2 },
  fc.integer({ min: -60_000, max: -1 }),
);

const setups: fc.Arbitrary<Setup> = fc.record({
  candidateId: fc.constant(SETUP.candidateId),
  problemId: fc.constant(SETUP.problemId),
  problemTitle: fc.constant(SETUP.problemTitle),
  templateId: fc.constantFrom(...TEMPLATES.map((template) => template.id)),
  pace: fc.constantFrom('coached', 'strict', 'exam'),
});

const wildSteps = fc.array(fc.record({ afterMs: pauses, command: anyCommand, actor: actors }), {
  maxLength: 30,
});

/** Any commands at all, from before a session exists. */
export const anySteps: fc.Arbitrary<SessionStep[]> = wildSteps;

/** Commands of which the first create a session and nearly always start it, so that most of the rest count. */
export const sessionSteps: fc.Arbitrary<SessionStep[]> = fc
  .tuple(setups, fc.integer({ min: 0, max: 9 }), wildSteps)
  .map(([setup, chance, steps]): SessionStep[] => [
    { afterMs: 0, command: { type: 'CreateSession', ...setup }, actor: SYSTEM },
    ...(chance > 0 ? [{ afterMs: 1_000, command: { type: 'StartSession' } as const, actor: CANDIDATE }] : []),
    ...steps,
  ]);

/** Plays steps from nothing; `seen` is every session on the way, before any step first. */
export function playSteps(steps: readonly SessionStep[]): {
  session: PlayedSession;
  seen: PlayedSession[];
  now: number;
} {
  const seen = [NOTHING];
  let session = NOTHING;
  let now = T0;
  for (const { afterMs, command, actor } of steps) {
    now += afterMs;
    session = send(session, inCurrentPhase(command, session), actor, now);
    seen.push(session);
  }
  return { session, seen, now };
}

function inCurrentPhase(command: SessionCommand, { state }: PlayedSession): SessionCommand {
  if (command.type !== 'AdvancePhase' || command.from !== CURRENT_PHASE) return command;
  if (state.status !== 'running' && state.status !== 'paused') return { ...command, from: 'no-such-phase' };
  const template = TEMPLATES.find((candidate) => candidate.id === state.setup.templateId);
  return { ...command, from: template?.phases[state.phaseIndex]?.id ?? 'no-such-phase' };
}
