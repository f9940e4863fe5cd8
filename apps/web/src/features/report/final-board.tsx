import type { Finding, Scene } from '@fortyfive/canvas';
import { lazy, type ReactNode, Suspense } from 'react';
import { FailureBoundary } from '../../ui/failure-boundary.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { BOARD_ANCHOR } from './evidence-place.ts';

const FinalBoardReading = lazy(() =>
  import('./final-board-reading.tsx').then((module) => ({ default: module.FinalBoardReading })),
);

interface FinalBoardProps {
  readonly scene: Scene;
  readonly found: readonly Finding[];
  readonly marked: readonly string[];
  readonly children: ReactNode;
}

export function FinalBoard({ scene, found, marked, children }: FinalBoardProps) {
  return (
    <section id={BOARD_ANCHOR} aria-labelledby="board-title" tabIndex={-1}>
      <h2 id="board-title">Board</h2>
      <FailureBoundary title="The board could not be drawn">
        <Suspense fallback={<Waiting label="Drawing the board" />}>
          <FinalBoardReading scene={scene} found={found} marked={marked} />
        </Suspense>
      </FailureBoundary>
      {children}
    </section>
  );
}
