import type { Scene } from '@fortyfive/canvas';
import { lazy, Suspense } from 'react';
import { FailureBoundary } from '../../ui/failure-boundary.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { BOARD_ANCHOR } from './evidence-place.ts';

const FinalBoardReading = lazy(() =>
  import('./final-board-reading.tsx').then((module) => ({ default: module.FinalBoardReading })),
);

export function FinalBoard({ scene, marked }: { scene: Scene; marked: readonly string[] }) {
  return (
    <section id={BOARD_ANCHOR} aria-labelledby="board-title" tabIndex={-1}>
      <h2 id="board-title">Board</h2>
      <FailureBoundary title="The board could not be drawn">
        <Suspense fallback={<Waiting label="Drawing the board" />}>
          <FinalBoardReading scene={scene} marked={marked} />
        </Suspense>
      </FailureBoundary>
    </section>
  );
}
