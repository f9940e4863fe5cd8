import type { SceneElement } from '../elements.ts';
import { sanitiseElement } from '../sanitise.ts';
import type { WrappedText } from './box-text.ts';
import { LINE_HEIGHT } from './box-text.ts';
import type { PlacedArrow, PlacedBox, PlacedEnd, SketchLayout } from './layout-sketch.ts';
import { BINDING_GAP, labelPoint, middleOf, type Box } from './outlines.ts';
import type { SketchShape } from './sketch.ts';
import { tintOf } from './tints.ts';

/** Ids and random whole numbers for new elements; the package has no randomness of its own. */
export interface ElementSource {
  readonly id: () => string;
  readonly integer: () => number;
}

/** New elements in drawing order, and the arrows that tie themselves to elements that are there. */
export interface Drawing {
  readonly elements: readonly SceneElement[];
  readonly ties: ReadonlyMap<string, readonly string[]>;
}

interface Bound {
  readonly id: string;
  readonly type: 'arrow' | 'text';
}

/** Complete Excalidraw elements of a layout, tied to each other as Excalidraw 0.18 expects it (D88). */
export function drawSketch(layout: SketchLayout, source: ElementSource): Drawing {
  const ids = new Map(layout.boxes.map(({ node }) => [node, source.id()]));
  const frameIds = new Map(layout.frames.map(({ group }) => [group, source.id()]));
  const arrowIds = layout.arrows.map(() => source.id());
  const idOf = (end: PlacedEnd): string => ('id' in end ? end.id : (ids.get(end.node) ?? ''));
  const bound = new Map<string, Bound[]>();
  const ties = new Map<string, string[]>();
  for (const [index, arrow] of layout.arrows.entries())
    for (const end of [arrow.from, arrow.to]) {
      const id = arrowIds[index] ?? '';
      bound.set(idOf(end), [...(bound.get(idOf(end)) ?? []), { id, type: 'arrow' }]);
      if ('id' in end) ties.set(end.id, [...(ties.get(end.id) ?? []), id]);
    }
  const frameOf = (frame: number | null) => (frame === null ? null : (frameIds.get(frame) ?? null));
  const boxes = layout.boxes.flatMap((box) => {
    const id = ids.get(box.node) ?? '';
    return drawBox({ ...box, id, bound: bound.get(id) ?? [], frameId: frameOf(box.frame) }, source);
  });
  const arrows = layout.arrows.flatMap((arrow, index) =>
    drawArrow(arrow, arrowIds[index] ?? '', [idOf(arrow.from), idOf(arrow.to)], frameOf(arrow.frame), source),
  );
  const frames = layout.frames.map(({ group, name, box }) =>
    element({ type: 'frame', id: frameIds.get(group) ?? '', ...box, name, strokeColor: '#bbb', roughness: 0 }, source),
  );
  return { elements: [...boxes, ...arrows, ...frames], ties };
}

/** A shape with its bound text, as two elements. */
export function drawBox(
  box: Pick<PlacedBox, 'box' | 'shape' | 'text' | 'kinds'> & {
    readonly id: string;
    readonly bound?: readonly Bound[];
    readonly frameId?: string | null;
    readonly groupIds?: readonly string[];
  },
  source: ElementSource,
): SceneElement[] {
  const textId = source.id();
  const { frameId = null, groupIds = [], bound = [] } = box;
  const shape = element(
    {
      type: box.shape,
      id: box.id,
      ...box.box,
      backgroundColor: tintOf(box.kinds),
      roundness: ROUNDNESS[box.shape],
      boundElements: [{ id: textId, type: 'text' }, ...bound],
      frameId,
      groupIds,
    },
    source,
  );
  return [shape, boundText(box.text, textId, box.id, middleOf(box.box), { frameId, groupIds }, source)];
}

/** Excalidraw's: adaptive corners for rectangles, proportional ones for the others. */
const ROUNDNESS: Readonly<Record<SketchShape, unknown>> = {
  rectangle: { type: 3 },
  diamond: { type: 2 },
  ellipse: { type: 2 },
};

function boundText(
  text: WrappedText,
  id: string,
  containerId: string,
  middle: { readonly x: number; readonly y: number },
  more: Readonly<Record<string, unknown>>,
  source: ElementSource,
): SceneElement {
  return element(
    {
      type: 'text',
      id,
      x: middle.x - text.width / 2,
      y: middle.y - text.height / 2,
      width: text.width,
      height: text.height,
      text: text.lines.join('\n'),
      originalText: text.typed,
      fontSize: text.fontSize,
      lineHeight: LINE_HEIGHT,
      textAlign: 'center',
      verticalAlign: 'middle',
      containerId,
      ...more,
    },
    source,
  );
}

function drawArrow(
  { edge, points, text }: PlacedArrow,
  id: string,
  [from, to]: readonly [string, string],
  frameId: string | null,
  source: ElementSource,
): SceneElement[] {
  const [start = { x: 0, y: 0 }] = points;
  const path = points.map(({ x, y }) => [x - start.x, y - start.y] as const);
  const size = sizeOf(points);
  const textId = text ? source.id() : null;
  const tie = (elementId: string) => ({ elementId, focus: 0, gap: BINDING_GAP, fixedPoint: null });
  const arrow = element(
    {
      type: 'arrow',
      id,
      x: start.x,
      y: start.y,
      ...size,
      points: path,
      // A curve through bends this close to one another would overshoot and loop.
      roundness: points.length > 2 ? null : { type: 2 },
      strokeStyle: edge.asynchronous ? 'dashed' : 'solid',
      startArrowhead: edge.heads === 'both' ? 'arrow' : null,
      endArrowhead: edge.heads === 'none' ? null : 'arrow',
      startBinding: tie(from),
      endBinding: tie(to),
      boundElements: textId ? [{ id: textId, type: 'text' }] : null,
      frameId,
    },
    source,
  );
  return text && textId ? [arrow, boundText(text, textId, id, labelPoint(points), { frameId }, source)] : [arrow];
}

function sizeOf(points: readonly { readonly x: number; readonly y: number }[]): Pick<Box, 'width' | 'height'> {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

function element(fields: Readonly<Record<string, unknown>>, { integer }: ElementSource): SceneElement {
  const made = sanitiseElement({ version: 1, versionNonce: integer(), seed: integer(), isDeleted: false, ...fields });
  if (!made) throw new Error(`Not an element that can be stored: ${String(fields['type'])}`);
  return made;
}
