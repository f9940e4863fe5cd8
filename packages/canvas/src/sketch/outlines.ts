import type { Point } from './layers.ts';
import type { SketchShape } from './sketch.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What an arrow can be tied to. */
export interface Outline {
  readonly box: Box;
  readonly shape: SketchShape;
}

/** Between an outline and the arrow tied to it. */
export const BINDING_GAP = 6;

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Points of an arrow between two outlines by way of its bends: it aims at the middles and stops short of the outlines. */
export function arrowPoints(from: Outline, to: Outline, bends: readonly Point[]): Point[] {
  const start = middleOf(from.box);
  const end = middleOf(to.box);
  const first = leave(from, bends[0] ?? end);
  const last = leave(to, bends.at(-1) ?? start);
  const meets = bends.length === 0 && distance(start, first) + distance(end, last) >= distance(start, end);
  const points = meets ? [start, end] : [first, ...bends, last];
  const isPoint = distance(points[0] ?? start, points.at(-1) ?? end) < 1;
  return isPoint ? [start, { x: start.x + 1, y: start.y }] : points;
}

function leave({ box, shape }: Outline, towards: Point): Point {
  const middle = middleOf(box);
  const way = distance(middle, towards);
  if (way === 0) return middle;
  const [x, y] = [(towards.x - middle.x) / way, (towards.y - middle.y) / way];
  const length = reach(x, y, Math.max(1, box.width) / 2, Math.max(1, box.height) / 2, shape) + BINDING_GAP;
  return { x: middle.x + x * length, y: middle.y + y * length };
}

/** From the middle to the outline in a direction of length 1. */
function reach(x: number, y: number, halfWidth: number, halfHeight: number, shape: SketchShape): number {
  const [a, b] = [Math.abs(x) / halfWidth, Math.abs(y) / halfHeight];
  if (shape === 'ellipse') return 1 / Math.hypot(a, b);
  return shape === 'diamond' ? 1 / (a + b) : 1 / Math.max(a, b);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Where Excalidraw puts the label of an arrow with these points. */
export function labelPoint(points: readonly Point[]): Point {
  const half = points.length / 2;
  if (!Number.isInteger(half)) return points[Math.floor(half)] ?? { x: 0, y: 0 };
  const [a, b] = [points[half - 1] ?? { x: 0, y: 0 }, points[half] ?? { x: 0, y: 0 }];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The box around boxes, or null around none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
