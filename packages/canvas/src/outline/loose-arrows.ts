import type { Board, BoardNode } from '../board/board.ts';
import type { Scene, SceneElement } from '../elements.ts';
import { heldIn } from '../merge.ts';
import { nameOf } from './connections.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly node: BoardNode;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An end this close to an outline is taken to start there: most hand-drawn arrows begin within a finger's width. */
const TOUCHING_PX = 24;
/** Further ahead than this, an arrow is not aimed at something any more. */
const AHEAD_PX = 600;
/** Cosine of 45 degrees: how far off its line a component may stand to be what an arrow is aimed at. */
const AIM = Math.SQRT1_2;

/** One sentence per arrow that leads nowhere: what it comes from and where it points, as far as the scene tells. */
export function looseArrowTexts(board: Board, scene: Scene): { id: string; text: string }[] {
  const boxes = boxesOf(board, scene);
  const owners = new Map(board.nodes.flatMap((node) => [node.id, ...node.elements].map((id) => [id, node] as const)));
  return board.unread.looseArrows.map((id) => ({ id, text: textOf(id, scene, boxes, owners) }));
}

type Owners = ReadonlyMap<unknown, BoardNode>;

function textOf(id: string, scene: Scene, boxes: readonly Box[], owners: Owners): string {
  const ends = endsOf(heldIn(scene, id));
  if (!ends) return 'An arrow has an end that reaches nothing';
  const element = ends.element;
  const thing = element['endArrowhead'] || element['startArrowhead'] ? 'An arrow' : 'A line';
  const start = ownerOf(ends.startBinding, owners) ?? touching(ends.start, boxes);
  const end = ownerOf(ends.endBinding, owners) ?? touching(ends.end, boxes);
  if (start) return `${thing} from ${nameOf(start)} ${whereTo(ends.start, ends.end, start, boxes)}`;
  if (end) return `${thing} to ${nameOf(end)} comes ${direction(ends.end, ends.start, 'from')} and starts at nothing`;
  return `${thing} touches nothing at either end`;
}

function whereTo(from: Point, to: Point, start: BoardNode, boxes: readonly Box[]): string {
  const aim = aimedAt(from, to, start, boxes);
  if (aim) return `points towards ${nameOf(aim)} and stops short`;
  return `leads ${direction(from, to, 'to')} and reaches nothing`;
}

interface Ends {
  readonly element: SceneElement;
  readonly start: Point;
  readonly end: Point;
  readonly startBinding: unknown;
  readonly endBinding: unknown;
}

/** In the direction of its head, which may stand where it was begun. */
function endsOf(element: SceneElement | undefined): Ends | null {
  const points = element?.['points'];
  if (!element || !Array.isArray(points)) return null;
  const [first, last] = [pointOf(element, points[0]), pointOf(element, points.at(-1))];
  if (!first || !last) return null;
  const { startBinding, endBinding, startArrowhead, endArrowhead } = element;
  return startArrowhead && !endArrowhead
    ? { element, start: last, end: first, startBinding: endBinding, endBinding: startBinding }
    : { element, start: first, end: last, startBinding, endBinding };
}

function pointOf(element: SceneElement, point: unknown): Point | null {
  if (!Array.isArray(point)) return null;
  const place = { x: Number(element['x']) + Number(point[0]), y: Number(element['y']) + Number(point[1]) };
  return Number.isFinite(place.x) && Number.isFinite(place.y) ? place : null;
}

function boxesOf({ nodes }: Board, scene: Scene): Box[] {
  return nodes.flatMap((node) => {
    const shape = heldIn(scene, node.id);
    const [left, top] = [Number(shape?.['x']), Number(shape?.['y'])];
    const box = { node, left, top, right: left + Number(shape?.['width']), bottom: top + Number(shape?.['height']) };
    return Number.isFinite(box.right) && Number.isFinite(box.bottom) ? [box] : [];
  });
}

function ownerOf(binding: unknown, owners: Owners): BoardNode | undefined {
  return owners.get((binding as { elementId?: unknown } | null | undefined)?.elementId);
}

function touching(point: Point, boxes: readonly Box[]): BoardNode | undefined {
  return nearest(point, boxes, TOUCHING_PX);
}

function nearest(point: Point, boxes: readonly Box[], reach: number): BoardNode | undefined {
  let [found, least]: [BoardNode | undefined, number] = [undefined, reach];
  for (const box of boxes) {
    const gap = gapTo(point, box);
    if (gap > least || (gap === least && found)) continue;
    [found, least] = [box.node, gap];
  }
  return found;
}

function gapTo({ x, y }: Point, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The nearest component that stands ahead of the arrow. */
function aimedAt(from: Point, to: Point, start: BoardNode, boxes: readonly Box[]): BoardNode | undefined {
  const ahead = boxes.filter(({ node, left, top, right, bottom }) => {
    if (node === start) return false;
    const [dx, dy] = [(left + right) / 2 - to.x, (top + bottom) / 2 - to.y];
    const [ax, ay] = [to.x - from.x, to.y - from.y];
    const lengths = Math.hypot(dx, dy) * Math.hypot(ax, ay);
    return lengths > 0 && (dx * ax + dy * ay) / lengths >= AIM;
  });
  return nearest(to, ahead, AHEAD_PX);
}

function direction(from: Point, to: Point, word: 'to' | 'from'): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) >= Math.abs(dy)) return `${word} the ${dx >= 0 ? 'right' : 'left'}`;
  if (word === 'from') return dy >= 0 ? 'from below' : 'from above';
  return dy >= 0 ? 'down' : 'up';
}
