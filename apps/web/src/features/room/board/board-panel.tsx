import type { SceneElement } from '@fortyfive/canvas';
import { lazy, Suspense, use } from 'react';
import { useConnection } from '../../../connection/session-context.tsx';
import { FailureBoundary } from '../../../ui/failure-boundary.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { useIsWorking } from '../use-existing-session.ts';

const BoardCanvas = lazy(() => import('./board-canvas.tsx').then((module) => ({ default: module.BoardCanvas })));

/** The board, loaded when the room is: it is larger than everything else together. */
export function BoardPanel() {
  return (
    <FailureBoundary title="The board could not be shown">
      <Suspense fallback={<Waiting label="Loading the board" />}>
        <RecoveredBoard />
      </Suspense>
    </FailureBoundary>
  );
}

function RecoveredBoard() {
  const connection = useConnection();
  const recovered = use(connection.recoveredBoard) as readonly SceneElement[];
  return <BoardCanvas connection={connection} recovered={recovered} isReadOnly={!useIsWorking()} />;
}
