import { exportToSvg, getCommonBounds, restoreElements } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import type { BinaryFiles } from '@excalidraw/excalidraw/types';
import { sceneOrder, type Scene } from '@fortyfive/canvas';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { useBoardFiles } from './board-files.ts';
import { elementAnchor } from './evidence-place.ts';
import styles from './final-board.module.css';

type Elements = ReturnType<typeof restoreElements>;

const PADDING = 16;
/** A picture taller than this would not fit a screen. */
const TALLEST_REM = 36;

interface SceneDrawingProps {
  readonly scene: Scene;
  /** Elements that evidence points at: each gets a frame to jump to. */
  readonly marked: readonly string[];
  /** Those of them that are highlighted together. */
  readonly shown: readonly string[];
}

/** The final scene as a picture, with its texts for those who do not see it. */
export function SceneDrawing({ scene, marked, shown }: SceneDrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const isDark = useComputedColorScheme('light') === 'dark';
  const elements = useMemo(() => drawable(scene), [scene]);
  const files = useBoardFiles(scene);
  useEffect(() => {
    let isCurrent = true;
    drawingOf(elements, files, isDark)
      .then((svg) => isCurrent && place.current?.replaceChildren(svg))
      .catch((error: unknown) => isCurrent && setFailure(error instanceof Error ? error : new Error(String(error))));
    return () => {
      isCurrent = false;
    };
  }, [elements, files, isDark]);
  if (failure) return <FailureNotice title="The board could not be drawn" error={failure} />;
  const frame = frameOf(elements);
  const texts = elements.flatMap((element) => (element.type === 'text' ? [element.text] : []));
  return (
    <div className={styles.drawing}>
      <div
        className={styles.picture}
        style={{ width: `min(100%, ${frame.width}px, ${(TALLEST_REM * frame.width) / frame.height}rem)` }}
      >
        <div ref={place} role="img" aria-label={`The final board, with ${texts.length} labels`} />
        <Marks elements={elements} frame={frame} marked={marked} shown={shown} />
      </div>
      <ul className={styles.texts} aria-label="Labels on the board">
        {texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the picture shows of the scene, in scene coordinates. */
function frameOf(elements: Elements): Frame {
  if (elements.length === 0) return { left: 0, top: 0, width: 1, height: 1 };
  const [left, top, right, bottom] = getCommonBounds(elements);
  const [width, height] = [right - left + 2 * PADDING, bottom - top + 2 * PADDING];
  return { left: left - PADDING, top: top - PADDING, width, height };
}

interface MarksProps extends Pick<SceneDrawingProps, 'marked' | 'shown'> {
  readonly elements: Elements;
  readonly frame: Frame;
}

function Marks({ elements, frame, marked, shown }: MarksProps) {
  const across = (length: number) => `${(100 * length) / frame.width}%`;
  const down = (length: number) => `${(100 * length) / frame.height}%`;
  return elements
    .filter(({ id }) => marked.includes(id))
    .map((element) => {
      const [x1, y1, x2, y2] = getCommonBounds([element]);
      const place = { left: across(x1 - frame.left), top: down(y1 - frame.top) };
      const style = { ...place, width: across(x2 - x1), height: down(y2 - y1) };
      return (
        <span
          key={element.id}
          id={elementAnchor(element.id)}
          className={styles.mark}
          data-shown={shown.includes(element.id)}
          style={style}
        />
      );
    });
}

function drawable(scene: Scene): Elements {
  const stored = sceneOrder(scene) as unknown as Parameters<typeof restoreElements>[0];
  return restoreElements(stored, null, { repairBindings: true });
}

function drawingOf(elements: Elements, files: BinaryFiles, isDark: boolean): Promise<SVGSVGElement> {
  return exportToSvg({
    elements: elements.filter((element) => !element.isDeleted) as Parameters<typeof exportToSvg>[0]['elements'],
    files,
    appState: { exportBackground: false, exportWithDarkMode: isDark },
    exportPadding: PADDING,
  });
}
