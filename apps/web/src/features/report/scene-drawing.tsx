import { exportToSvg, restoreElements } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { sceneOrder, type Scene } from '@fortyfive/canvas';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './final-board.module.css';

/** The final scene as a picture, with its texts for those who do not see it. */
export function SceneDrawing({ scene }: { scene: Scene }) {
  const place = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const isDark = useComputedColorScheme('light') === 'dark';
  useEffect(() => {
    let isCurrent = true;
    drawingOf(scene, isDark)
      .then((svg) => isCurrent && place.current?.replaceChildren(svg))
      .catch(
        (error: unknown) =>
          isCurrent && setFailure(error instanceof Error ? error : new Error(String(error))),
      );
    return () => {
      isCurrent = false;
    };
  }, [scene, isDark]);
  if (failure) return <FailureNotice title="The board could not be drawn" error={failure} />;
  const texts = sceneOrder(scene).flatMap((element) =>
    typeof element['text'] === 'string' ? [element['text']] : [],
  );
  return (
    <>
      <div
        ref={place}
        className={styles.drawing}
        role="img"
        aria-label={`The final board, with ${texts.length} labels`}
      />
      <ul className={styles.texts} aria-label="Labels on the board">
        {texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function drawingOf(scene: Scene, isDark: boolean): Promise<SVGSVGElement> {
  const stored = sceneOrder(scene) as unknown as Parameters<typeof restoreElements>[0];
  return exportToSvg({
    elements: restoreElements(stored, null, { repairBindings: true }),
    files: null,
    appState: { exportBackground: false, exportWithDarkMode: isDark },
    exportPadding: 16,
    // The page has the fonts already; inlining them would need WebAssembly, which the content policy forbids.
    skipInliningFonts: true,
  });
}
