import type { RecordedEvent, SaidUtterance, SessionState } from '@fortyfive/session';

/** Who is looking at a session. */
export interface Viewer {
  readonly role: 'candidate';
  readonly userId: string;
}

/** An event as this viewer may see it. The one exit of the server: private fields are removed here and nowhere else. */
export function viewFor(_viewer: Viewer, recorded: RecordedEvent): RecordedEvent {
  const { event } = recorded;
  if (event.type !== 'UtteranceSaid' || event.pointId === undefined) return recorded;
  const { pointId: _, ...visible } = event;
  return { ...recorded, event: visible };
}

/** A whole state as this viewer may see it: equal to the fold of the viewed events (property tested). */
export function viewStateFor(_viewer: Viewer, state: SessionState): SessionState {
  if (state.status === 'absent') return state;
  return { ...state, work: { ...state.work, utterances: state.work.utterances.map(visibleUtterance) } };
}

function visibleUtterance(utterance: SaidUtterance): SaidUtterance {
  const { pointId: _, ...visible } = utterance;
  return visible;
}
