import { type Finding, outlineGroups, outlineOf, readBoard, type Scene } from '@fortyfive/canvas';
import { useEffect, useMemo, useState } from 'react';
import { elementAnchor } from './evidence-place.ts';
import { FinalBoardOutline } from './final-board-outline.tsx';
import styles from './final-board.module.css';
import { SceneDrawing } from './scene-drawing.tsx';

interface FinalBoardReadingProps {
  readonly scene: Scene;
  readonly found: readonly Finding[];
  readonly marked: readonly string[];
}

/** The final board drawn, and what was read from it, each line a way to its place in the drawing. */
export function FinalBoardReading({ scene, found, marked }: FinalBoardReadingProps) {
  const { groups, findings, elements } = useMemo(() => readingOf(scene, found), [scene, found]);
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

function readingOf(scene: Scene, found: readonly Finding[]) {
  const board = readBoard(scene);
  const lines = outlineOf(board, scene).map((line) => ({ ...line, elements: framed(line.elements, scene) }));
  // What is not connected stands in the outline.
  const findings = found.filter(({ rule }) => rule !== 'not-connected');
  const elements = [...lines, ...findings].flatMap((line) => line.elements);
  return { groups: outlineGroups(lines), findings, elements };
}

/** A text that is bound to a shape needs no frame of its own within the one of the shape. */
function framed(ids: readonly string[], scene: Scene): string[] {
  return ids.filter((id) => typeof scene[id]?.['containerId'] !== 'string');
}
