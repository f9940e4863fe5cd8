import { CaptureUpdateAction } from '@excalidraw/excalidraw';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import {
  applyElements,
  drawnBoard,
  drawSketch,
  estimateWidth,
  layoutSketch,
  type MeasureText,
  type Scene,
  type SceneElement,
  type Sketch,
} from '@fortyfive/canvas';
import { newId } from '../../../connection/ids.ts';

/** Excalidraw's hand-drawn font, with what it falls back on. */
const FONT = 'Excalifont, Xiaolai, sans-serif, Segoe UI Emoji';
/** Excalidraw's tools above, the entry bar below. */
const ROOM_FOR_CONTROLS = { top: 84, right: 24, bottom: 184, left: 24 };
const LARGEST_INTEGER = 2 ** 31 - 1;

/** The board as it stands on the screen. */
export function shownScene(api: ExcalidrawImperativeAPI): Scene {
  return applyElements({}, api.getSceneElements() as unknown as readonly SceneElement[]);
}

/** Puts a sketch on the board as one change, which one undo takes back and brings it into view. */
export async function landSketch(api: ExcalidrawImperativeAPI, sketch: Sketch): Promise<void> {
  const measure = await textMeasure(sketch);
  const { scrollX, scrollY, width, height, zoom } = api.getAppState();
  const start = { x: width / 2 / zoom.value - scrollX, y: height / 2 / zoom.value - scrollY };
  const layout = layoutSketch(sketch, drawnBoard(shownScene(api)), { start, measure });
  const { elements, ties } = drawSketch(layout, { id: newId, integer: randomInteger });
  const known = api.getSceneElementsIncludingDeleted().map((element) => withTies(element, ties.get(element.id) ?? []));
  // They have all fields, see the rules of the drawing; Excalidraw gives them their order.
  const added = elements as unknown as readonly ExcalidrawElement[];
  api.updateScene({
    elements: [...known, ...added],
    // A selection would open Excalidraw's panel of styles over the board.
    appState: { selectedElementIds: {}, selectedGroupIds: {}, selectedLinearElement: null },
    captureUpdate: CaptureUpdateAction.IMMEDIATELY,
  });
  const joined = new Set(layout.joined.map(({ id }) => id));
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  api.scrollToContent([...added, ...known.filter(({ id }) => joined.has(id))], {
    fitToViewport: true,
    viewportZoomFactor: 1,
    maxZoom: 1,
    canvasOffsets: ROOM_FOR_CONTROLS,
    animate: !isCalm,
  });
}

/** An arrow is only bound when the element at its end knows of it. */
function withTies(element: ExcalidrawElement, arrows: readonly string[]): ExcalidrawElement {
  if (arrows.length === 0) return element;
  const boundElements = [...(element.boundElements ?? []), ...arrows.map((id) => ({ id, type: 'arrow' as const }))];
  return {
    ...element,
    boundElements,
    version: element.version + 1,
    versionNonce: randomInteger(),
    updated: Date.now(),
  };
}

async function textMeasure(sketch: Sketch): Promise<MeasureText> {
  const context = document.createElement('canvas').getContext('2d');
  const sample = [...sketch.nodes.map(({ name }) => name), ...sketch.edges.map(({ label }) => label)].join(' ');
  try {
    await document.fonts.load('20px Excalifont', sample);
  } catch {
    return estimateWidth;
  }
  if (!context) return estimateWidth;
  return (line, fontSize) => {
    context.font = `${fontSize}px ${FONT}`;
    return context.measureText(line).width;
  };
}

function randomInteger(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % LARGEST_INTEGER;
}
