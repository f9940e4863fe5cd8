import type { Scene, SceneElement } from '../elements.ts';
import { readBoard } from '../reading/read-board.ts';
import { boxAround, type Box, type Outline } from './outlines.ts';
import { nameKey, type SketchShape } from './sketch.ts';

/** A component that stands on the board already and that new arrows can be tied to. */
export interface DrawnComponent extends Outline {
  readonly id: string;
  readonly label: string;
}

/** What a sketch has to know of the board it lands on. */
export interface DrawnBoard {
  /** By the key of its name; the first of several with one name. */
  readonly components: ReadonlyMap<string, DrawnComponent>;
  /** Arrows that are there, as {@link linkKey} words them. */
  readonly links: ReadonlySet<string>;
  /** The box around everything, null on an empty board. */
  readonly occupied: Box | null;
}

export const EMPTY_BOARD: DrawnBoard = { components: new Map(), links: new Set(), occupied: null };

export function linkKey(from: string, to: string, label: string): string {
  return JSON.stringify([from, to, label.toLowerCase()]);
}

/** The board as a sketch sees it. */
export function drawnBoard(scene: Scene): DrawnBoard {
  const board = readBoard(scene);
  const components = new Map<string, DrawnComponent>();
  for (const { id, label } of board.nodes) {
    const element = scene[id];
    const key = nameKey(label);
    if (!element || key === '' || components.has(key) || !BINDABLE.has(element.type)) continue;
    components.set(key, { id, label, box: boxOf(element), shape: shapeOf(element) });
  }
  const live = Object.values(scene).filter((element) => !element.isDeleted);
  return {
    components,
    links: new Set(board.edges.map(({ from, to, label }) => linkKey(from, to, label))),
    occupied: boxAround(live.map(boxOf)),
  };
}

const BINDABLE: ReadonlySet<string> = new Set(['rectangle', 'ellipse', 'diamond', 'text', 'image']);

function shapeOf({ type }: SceneElement): SketchShape {
  return type === 'ellipse' || type === 'diamond' ? type : 'rectangle';
}

/** Excalidraw keeps the place of a path's first point, and its size without a sign. */
function boxOf(element: SceneElement): Box {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(element[name]) || 0) as [
    number,
    number,
    number,
    number,
  ];
  const points = Array.isArray(element['points']) ? (element['points'] as readonly (readonly number[])[]) : [];
  if (points.length === 0)
    return { x: Math.min(x, x + width), y: Math.min(y, y + height), width: Math.abs(width), height: Math.abs(height) };
  const around = boxAround(points.map(([px = 0, py = 0]) => ({ x: x + px, y: y + py, width: 0, height: 0 })));
  return around ?? { x, y, width: 0, height: 0 };
}
