import { CaptureUpdateAction, Excalidraw, MainMenu, reconcileElements, restoreElements } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { AppState, ExcalidrawImperativeAPI, ExcalidrawProps } from '@excalidraw/excalidraw/types';
import { applyElements, mergeScenes, sceneOrder, type SceneElement } from '@fortyfive/canvas';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { SessionConnection } from '../../../connection/session-connection.ts';
import { useExistingSession } from '../use-existing-session.ts';
import styles from './board-canvas.module.css';
import { createBoardPictures, type BoardPictures } from './board-pictures.ts';
import type { BoardSync, Gesture } from './board-sync.ts';
import { connectBoard, storedScene } from './connect-board.ts';
import { createLiveOutline, whenIdle, worthALook, type LiveOutline } from './live-outline.ts';
import { PALETTE } from './palette.ts';
import { QuickAdd } from './quick-add.tsx';
import { incomingElements } from './scene-diff.ts';
import { showOnBoard } from './show-on-board.ts';
import { removeUnstorable } from './unstorable.ts';
import seeing from './what-i-see.module.css';
import { WhatISee } from './what-i-see.tsx';

const UI_OPTIONS = {
  canvasActions: { loadScene: false, export: false, saveToActiveFile: false, toggleTheme: null },
  tools: { image: true },
} satisfies ExcalidrawProps['UIOptions'];

interface BoardCanvasProps {
  readonly connection: SessionConnection;
  /** Elements an earlier page could not get through. */
  readonly recovered: readonly SceneElement[];
  readonly isReadOnly: boolean;
}

/** The whiteboard. What it shows is the server's scene with everything that is still on its way there. */
export function BoardCanvas({ connection, recovered, isReadOnly }: BoardCanvasProps) {
  const theme = useComputedColorScheme('light');
  const [api, setApi] = useState<ExcalidrawImperativeAPI | null>(null);
  const [sync, setSync] = useState<BoardSync | null>(null);
  const [initialElements] = useState(() =>
    sceneOrder(mergeScenes(storedScene(connection), applyElements({}, recovered))),
  );

  useEffect(() => {
    const board = connectBoard(connection, recovered);
    setSync(board.sync);
    return board.stop;
  }, [connection, recovered]);
  useEffect(() => (api ? showIncoming(api, connection) : undefined), [api, connection]);
  const pictures = useBoardPictures(api, connection);
  const live = useLiveOutline();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (api && frame.current ? followSize(api, frame.current) : undefined), [api]);
  useEffect(() => (frame.current ? mendNames(frame.current) : undefined), []);

  return (
    <div className={seeing.layout}>
      <div ref={frame} className={styles.canvas}>
        <Excalidraw
          theme={theme}
          viewModeEnabled={isReadOnly}
          excalidrawAPI={setApi}
          initialData={{
            elements: fromStored(initialElements),
            scrollToContent: initialElements.length > 0,
            libraryItems: PALETTE,
          }}
          onChange={(elements, appState) => {
            if (api) removeUnstorable(api, elements);
            pictures.current?.tend();
            sync?.changed(elements as readonly SceneElement[], gestureOf(appState));
            live.changed(elements as readonly SceneElement[], appState.selectedElementIds);
          }}
          UIOptions={UI_OPTIONS}
          validateEmbeddable={false}
          aiEnabled={false}
        >
          <MainMenu>
            <MainMenu.DefaultItems.SaveAsImage />
            <MainMenu.DefaultItems.SearchMenu />
            <MainMenu.DefaultItems.Help />
            <MainMenu.DefaultItems.ClearCanvas />
            <MainMenu.Separator />
            <MainMenu.DefaultItems.ChangeCanvasBackground />
          </MainMenu>
        </Excalidraw>
        {api && !isReadOnly && <QuickAdd api={api} />}
      </div>
      <WhatISee live={live} onShow={(elements) => api && showOnBoard(api, elements)} />
    </div>
  );
}

function useBoardPictures(api: ExcalidrawImperativeAPI | null, connection: SessionConnection) {
  const pictures = useRef<BoardPictures>(null);
  useEffect(() => {
    if (!api) return undefined;
    pictures.current = createBoardPictures(api, connection);
    return pictures.current.stop;
  }, [api, connection]);
  return pictures;
}

function useLiveOutline(): LiveOutline {
  const isCoached = useExistingSession().setup.pace === 'coached';
  const [live] = useState(() => createLiveOutline(whenIdle, isCoached ? worthALook : () => []));
  useEffect(() => live.stop, [live]);
  return live;
}

function gestureOf(appState: AppState): Gesture {
  const isHeld = appState.cursorButton === 'down' || appState.newElement !== null || appState.multiElement !== null;
  return { isHeld, isTyping: appState.editingTextElement !== null };
}

/** Excalidraw measures itself at a resize but may not draw again, and does not notice when only its place has changed. */
function followSize(api: ExcalidrawImperativeAPI, frame: HTMLElement): () => void {
  const observer = new ResizeObserver(() => requestAnimationFrame(() => api.refresh()));
  observer.observe(frame);
  return () => observer.disconnect();
}

/** Excalidraw leaves its menu button without a name, and calls its zoom controls the footer of the page. */
function mendNames(frame: HTMLElement): () => void {
  const mend = () => {
    frame
      .querySelector('.dropdown-menu-button:not([aria-label]):not([title])')
      ?.setAttribute('aria-label', 'Board menu');
    frame.querySelector('footer[role=contentinfo]')?.removeAttribute('role');
  };
  mend();
  const observer = new MutationObserver(mend);
  observer.observe(frame, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** Shows what others, or this person's other tabs, drew. Undo stays about one's own strokes. */
function showIncoming(api: ExcalidrawImperativeAPI, connection: SessionConnection): () => void {
  const show = () => {
    const local = api.getSceneElementsIncludingDeleted();
    const incoming = incomingElements(local as readonly SceneElement[], storedScene(connection));
    if (incoming.length === 0) return;
    const remote = restoreElements(fromStored(incoming), null) as unknown as Parameters<typeof reconcileElements>[1];
    const elements = reconcileElements(local as Parameters<typeof reconcileElements>[0], remote, api.getAppState());
    api.updateScene({ elements, captureUpdate: CaptureUpdateAction.NEVER });
  };
  let shown = storedScene(connection);
  show();
  return connection.store.subscribe(() => {
    const scene = storedScene(connection);
    if (scene === shown) return;
    shown = scene;
    show();
  });
}

/** A stored element has been checked field by field by the server; Excalidraw completes what is missing. */
function fromStored(elements: readonly SceneElement[]): readonly ExcalidrawElement[] {
  return elements as unknown as readonly ExcalidrawElement[];
}
