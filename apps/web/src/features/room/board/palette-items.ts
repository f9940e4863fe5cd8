import { drawBox, estimateWidth, sanitiseElement, wrapBoxText, type SceneElement } from '@fortyfive/canvas';
import type { PaletteBlock, Stroke } from './palette-blocks.ts';

const SIZE = { width: 180, height: 92 } as const;
/** Where the sign stands in the box, above its name. */
const SIGN = { x: 12, y: 10 } as const;
const INK = '#1e1e1e';

/** A building block as Excalidraw elements of one group: a box, its bound name and a sign. The same every time. */
export function paletteElements({ kind, label, strokes }: PaletteBlock): SceneElement[] {
  let next = 0;
  const source = { id: () => `${kind}-${(next += 1)}`, integer: () => (next += 1) };
  const groupIds = [`${kind}-group`];
  const text = wrapBoxText(label, estimateWidth);
  const box = { x: 0, y: 0, ...SIZE };
  const shape = drawBox({ id: `${kind}-box`, box, shape: 'rectangle', text, kinds: [kind], groupIds }, source);
  return [...shape, ...strokes.map((stroke, index) => drawStroke(stroke, `${kind}-stroke-${index}`, groupIds))];
}

function drawStroke({ points, round }: Stroke, id: string, groupIds: readonly string[]): SceneElement {
  const [first = [0, 0]] = points;
  const path = points.map(([x, y]) => [x - first[0], y - first[1]]);
  const xs = path.map(([x = 0]) => x);
  const ys = path.map(([, y = 0]) => y);
  const element = sanitiseElement({
    type: 'line',
    id,
    version: 1,
    versionNonce: 1,
    isDeleted: false,
    x: SIGN.x + first[0],
    y: SIGN.y + first[1],
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
    points: path,
    strokeColor: INK,
    strokeWidth: 1,
    roughness: 0,
    roundness: round ? { type: 2 } : null,
    groupIds,
  });
  if (!element) throw new Error(`Not a stroke that can be stored: ${id}`);
  return element;
}
