import { templateOf } from '@fortyfive/session';
import { useConnection, useSessionView } from '../../connection/session-context.tsx';
import { useExistingSession } from './use-existing-session.ts';

export interface RoomActions {
  readonly canPause: boolean;
  readonly isLastPhase: boolean;
  /** A command of this kind is on its way; pressing again would add nothing. */
  readonly isMoving: boolean;
  readonly nextPhase: () => void;
  readonly togglePause: () => void;
  readonly finish: () => void;
}

const MOVES = new Set(['PauseSession', 'ResumeSession', 'AdvancePhase', 'FinishSession']);

export function useRoomActions(onLastPhaseOver: () => void): RoomActions {
  const connection = useConnection();
  const session = useExistingSession();
  const isMoving = useSessionView((view) => view.outbox.pending.some(({ command }) => MOVES.has(command.type)));
  const phases = templateOf(session.setup).phases;
  const phaseIndex = session.status === 'running' || session.status === 'paused' ? session.phaseIndex : -1;
  const isLastPhase = phaseIndex === phases.length - 1;

  return {
    canPause: session.setup.pace !== 'exam',
    isLastPhase,
    isMoving,
    nextPhase() {
      const phase = phases[phaseIndex];
      if (session.status !== 'running' || isMoving || !phase) return;
      if (isLastPhase) onLastPhaseOver();
      else connection.send({ type: 'AdvancePhase', from: phase.id });
    },
    togglePause() {
      if (isMoving || session.setup.pace === 'exam') return;
      if (session.status === 'running') connection.send({ type: 'PauseSession' });
      if (session.status === 'paused') connection.send({ type: 'ResumeSession' });
    },
    finish: () => connection.send({ type: 'FinishSession' }),
  };
}
