import type { Scene } from '@fortyfive/canvas';
import { lazy, Suspense } from 'react';
import { FailureBoundary } from '../../ui/failure-boundary.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { BOARD_ANCHOR } from './evidence-place.ts';
import styles from './final-board.module.css';

const SceneDrawing = lazy(() => import('./scene-drawing.tsx').then((module) => ({ default: module.SceneDrawing })));

export function FinalBoard({ scene, marked }: { scene: Scene; marked: readonly string[] }) {
  return (
    <section id={BOARD_ANCHOR} aria-labelledby="board-title" tabIndex={-1}>
      <h2 id="board-title">Board</h2>
      <div className={styles.board}>
        <FailureBoundary title="The board could not be drawn">
          <Suspense fallback={<Waiting label="Drawing the board" />}>
            <SceneDrawing scene={scene} marked={marked} />
          </Suspense>
        </FailureBoundary>
      </div>
    </section>
  );
}
