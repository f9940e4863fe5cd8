import { CaptureUpdateAction } from '@excalidraw/excalidraw';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';

/** Kinds of elements the server does not store. */
const UNSTORABLE: ReadonlySet<string> = new Set(['iframe', 'embeddable', 'magicframe']);
const TOAST_MS = 5_000;

/** Takes away at once, and says so, what would show here but be saved nowhere: embedded pages. */
export function removeUnstorable(api: ExcalidrawImperativeAPI, elements: readonly ExcalidrawElement[]): void {
  if (!elements.some((element) => UNSTORABLE.has(element.type) && !element.isDeleted)) return;
  api.updateScene({
    elements: elements.map((element) => (UNSTORABLE.has(element.type) ? { ...element, isDeleted: true } : element)),
    captureUpdate: CaptureUpdateAction.NEVER,
  });
  api.setToast({ message: 'Web pages cannot be put on this board.', closable: true, duration: TOAST_MS });
}
