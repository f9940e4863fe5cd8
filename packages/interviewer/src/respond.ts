import { templateOf, type SessionEvent, type SessionState } from '@fortyfive/session';
import { chooseProbe } from './choose-probe.ts';
import { choosePhrase } from './choose-phrase.ts';
import {
  EXAM_INVITATION,
  FINISHED,
  INVITATION,
  NEXT_PART,
  PHASE_OPENINGS,
  RESUMED,
  SHORT_ON_TIME,
  TIME_OVER,
  TIME_UP_FOR_PART,
  TIME_USED,
  TIME_USED_LAST,
} from './phrases.ts';
import { replyToUtterance } from './reply-to-utterance.ts';
import { lastSaid, type Moment, type Reply } from './reply.ts';

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;
type Active = Extract<SessionState, { status: 'running' | 'paused' }>;

/**
 * What the interviewer says when something has happened, in order; mostly nothing (I1-I14). Deterministic. It speaks of
 * the present only: when `state` is later than `trigger` and has left that phase or ended, what has passed goes uncommented.
 */
export function respond(moment: Moment): Reply[] {
  const { state, trigger } = moment;
  const { event } = trigger;
  if (state.status === 'absent' || state.status === 'lobby') return [];
  if (event.type === 'SessionFinished') return close(event);
  if (state.status === 'finished') return [];
  switch (event.type) {
    case 'PhaseEntered':
      return enter(moment, state, event);
    case 'NudgeGiven':
      return nudge(moment, state, event);
    case 'UtteranceSaid':
      return event.speaker === 'candidate' ? replyToUtterance(moment, state, event) : [];
    case 'SessionResumed':
      return state.status === 'running' ? [{ text: choosePhrase(RESUMED, trigger.seq, ''), intent: 'transition' }] : [];
    case 'SessionCreated':
    case 'SessionStarted':
    case 'SessionPaused':
    case 'NoteEdited':
    case 'EstimateEdited':
    case 'CanvasEdited':
      return [];
    default:
      return event satisfies never;
  }
}

function enter({ guide }: Moment, state: Active, event: Of<'PhaseEntered'>): Reply[] {
  const exam = state.setup.pace === 'exam';
  // The problem is presented however late the interviewer comes; nothing works without it.
  if (event.cause === 'start')
    return [{ text: `${guide.statement}\n\n${exam ? EXAM_INVITATION : INVITATION}`, intent: 'present' }];
  const phase = currentPhase(state);
  if (phase?.id !== event.phaseId) return [];
  const opening = exam ? undefined : PHASE_OPENINGS[phase.id];
  const parts = [
    ...(event.cause === 'deadline' ? [TIME_UP_FOR_PART] : []),
    NEXT_PART,
    `${phase.title}.`,
    ...(opening === undefined ? [] : [opening]),
  ];
  return [{ text: parts.join(' '), intent: 'transition' }];
}

function nudge(moment: Moment, state: Active, event: Of<'NudgeGiven'>): Reply[] {
  if (state.setup.pace === 'exam' || currentPhase(state)?.id !== event.phaseId) return [];
  const { utterances } = state.work;
  const { seq } = moment.trigger;
  const last = lastSaid(utterances, seq);
  if (event.percent === 100) {
    const isLast = state.phaseIndex === templateOf(state.setup).phases.length - 1;
    return [{ text: choosePhrase(isLast ? TIME_USED_LAST : TIME_USED, seq, last), intent: 'nudge' }];
  }
  const probe = chooseProbe(event.phaseId, moment.guide, moment.standing, utterances);
  const short: Reply = { text: choosePhrase(SHORT_ON_TIME, seq, last), intent: 'nudge' };
  return probe ? [short, { text: probe.ask, intent: 'probe', pointId: probe.pointId }] : [short];
}

function close(event: Of<'SessionFinished'>): Reply[] {
  switch (event.cause) {
    case 'imported':
      return [];
    case 'deadline':
      return [{ text: TIME_OVER, intent: 'close' }];
    case 'candidate':
      return [{ text: FINISHED, intent: 'close' }];
    default:
      return event.cause satisfies never;
  }
}

function currentPhase(state: Active): { id: string; title: string } | undefined {
  return templateOf(state.setup).phases[state.phaseIndex];
}
