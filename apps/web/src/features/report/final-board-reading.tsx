import { outlineGroups, outlineOf, readBoard, type Board, type Finding, type Scene } from '@fortyfive/canvas';
import { useEffect, useMemo, useState } from 'react';
import { elementAnchor } from './evidence-place.ts';
import { FinalBoardOutline } from './final-board-outline.tsx';
import styles from './final-board.module.css';
import { SceneDrawing } from './scene-drawing.tsx';

interface FinalBoardReadingProps {
  readonly scene: Scene;
  readonly marked: readonly string[];
}

/** The final board drawn, and what was read from it, each line a way to its place in the drawing. */
export function FinalBoardReading({ scene, marked }: FinalBoardReadingProps) {
  const { groups, findings, elements } = useMemo(() => readingOf(scene), [scene]);
  const places = useMemo(() => [...new Set([...marked, ...elements])], [marked, elements]);
  const [shown, setShown] = useState<readonly string[]>([]);
  useEffect(() => {
    const forget = () => {
      if (location.hash !== `#${elementAnchor(shown[0] ?? '')}`) setShown([]);
    };
    window.addEventListener('hashchange', forget);
    return () => window.removeEventListener('hashchange', forget);
  }, [shown]);
  return (
    <>
      <div className={styles.board}>
        <SceneDrawing scene={scene} marked={places} shown={shown} />
      </div>
      <FinalBoardOutline groups={groups} findings={findings} onShow={setShown} />
    </>
  );
}

function readingOf(scene: Scene) {
  const board = readBoard(scene);
  const lines = outlineOf(board, scene);
  const findings = judge(board);
  const elements = [...lines, ...findings].flatMap((line) => line.elements);
  return { groups: outlineGroups(lines), findings, elements };
}

function judge(_: Board): readonly Finding[] {
  return [];
}
