import type { ExistingState } from '@fortyfive/session';
import { useSessionView } from '../../connection/session-context.tsx';

/** The session, inside the room: the page shows the room only once there is one. */
export function useExistingSession(): ExistingState {
  return useSessionView((view) => {
    if (view.session.status === 'absent') throw new Error('The room was shown without a session');
    return view.session;
  });
}

/** Whether work is taken now: a paused room is covered, a finished one is closed. */
export function useIsWorking(): boolean {
  return useSessionView((view) => view.session.status === 'running');
}
