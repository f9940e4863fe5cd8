import { CaptureUpdateAction, getCommonBounds } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';

/** Selects elements on the board and brings them into the middle of it; smaller when they would not fit. */
export function showOnBoard(api: ExcalidrawImperativeAPI, ids: readonly string[]): void {
  const wanted = new Set(ids);
  const elements = api.getSceneElements().filter(({ id }) => wanted.has(id));
  if (elements.length === 0) return;
  const state = api.getAppState();
  api.updateScene({
    appState: {
      // Not by setActiveTool, which would take the keyboard away from the list.
      activeTool: { ...state.activeTool, type: 'selection', customType: null },
      selectedElementIds: Object.fromEntries(elements.map(({ id }) => [id, true as const])),
      selectedGroupIds: {},
      editingGroupId: null,
      selectedLinearElement: null,
    },
    captureUpdate: CaptureUpdateAction.NEVER,
  });
  const [left, top, right, bottom] = getCommonBounds(elements);
  const zoom = state.zoom.value;
  const fits = (right - left) * zoom <= state.width && (bottom - top) * zoom <= state.height;
  const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  api.scrollToContent(elements, { animate, fitToContent: !fits });
}
