import type { SceneElement } from '../elements.ts';
import { areaOf, boxAround, lengthOf, onStep, turned, type Box, type Outline, type Point } from './geometry.ts';

export type PieceSort = 'shape' | 'text' | 'arrow' | 'line' | 'stroke' | 'image' | 'frame' | 'other';

/** One element as far as reading a board needs it. */
export interface Piece extends Outline {
  readonly id: string;
  readonly sort: PieceSort;
  /** Upright, around the turned element. */
  readonly box: Box;
  readonly area: number;
  readonly text: string;
  readonly fontSize: number;
  readonly containerId: string | null;
  readonly groupIds: readonly string[];
  readonly frameId: string | null;
  /** Of arrows and lines: where it runs. */
  readonly path: readonly Point[];
  readonly startId: string | null;
  readonly endId: string | null;
  readonly startHead: boolean;
  readonly endHead: boolean;
  /** Dashed or dotted. */
  readonly dashed: boolean;
  /** A shape made of a line that ends where it began. */
  readonly isPolygon: boolean;
  /** A stroke of the pen around something. */
  readonly isRing: boolean;
}

const SORTS: ReadonlyMap<unknown, PieceSort> = new Map<unknown, PieceSort>([
  ['rectangle', 'shape'],
  ['ellipse', 'shape'],
  ['diamond', 'shape'],
  ['text', 'text'],
  ['arrow', 'arrow'],
  ['line', 'line'],
  ['freedraw', 'stroke'],
  ['draw', 'stroke'],
  ['image', 'image'],
  ['frame', 'frame'],
  ['magicframe', 'frame'],
]);

/** Beyond any board; what is further away is broken, not drawn. */
const FURTHEST = 1e9;
const LONGEST_TEXT = 10_000;
const DEFAULT_FONT = 20;
/** Height of a line and mean width of a character, in font sizes. */
const LINE_HEIGHT = 1.25;
const CHARACTER_WIDTH = 0.55;
/** First and last point of a line as close as this make it a closed shape; Excalidraw closes within 8 as well. */
const CLOSED_WITHIN = 8;
/** A ring around a word is at least this high, and its ends are this close, as a share of its size. */
const SMALLEST_RING = 24;
const RING_GAP = 0.35;
/** Length of a ring, as a share of the width and height of its box; of a circle it is 1.57. */
const RING_LENGTH = 1.2;
/** Nobody nests deeper, and a broken file may. */
const MOST_GROUPS = 16;

/** The element as a piece of the board; null when it is deleted or none, sort `other` when it cannot be placed. */
export function pieceOf(id: string, element: SceneElement): Piece | null {
  if (typeof element !== 'object' || element === null || element.isDeleted === true) return null;
  const sort = id in Object.prototype ? 'other' : (SORTS.get(element.type) ?? 'other');
  const text = sort === 'text' ? textOf(element) : sort === 'frame' ? stringIn(element, 'name').trim() : '';
  if (sort === 'text' && text.trim() === '') return null;
  const fontSize = Math.abs(numberIn(element, 'fontSize', DEFAULT_FONT)) || DEFAULT_FONT;
  const path = sort === 'arrow' || sort === 'line' || sort === 'stroke' ? pathOf(element) : [];
  const outline =
    path.length > 0 ? around(path) : outlineOf(element, sort === 'text' ? textSize(text, fontSize) : null);
  if (!isPlaced(outline)) return unplaced(id);
  const closed = sort === 'line' && isClosed(path);
  const box = path.length > 0 ? boxAround(path) : upright(outline);
  return {
    ...outline,
    id,
    sort: closed ? 'shape' : sort,
    box,
    area: areaOf(box),
    text,
    fontSize,
    containerId: sort === 'text' ? idIn(element, 'containerId') : null,
    groupIds: idsIn(element, 'groupIds'),
    frameId: idIn(element, 'frameId'),
    path: closed || sort === 'stroke' ? [] : path,
    startId: bindingIn(element, 'startBinding'),
    endId: bindingIn(element, 'endBinding'),
    startHead: isHead(element['startArrowhead']),
    endHead: sort === 'arrow' && element['endArrowhead'] === undefined ? true : isHead(element['endArrowhead']),
    dashed: element['strokeStyle'] === 'dashed' || element['strokeStyle'] === 'dotted',
    isPolygon: closed,
    isRing: sort === 'stroke' && isRing(path, box),
  };
}

const NOWHERE: Outline = { form: 'rectangle', cx: 0, cy: 0, halfWidth: 0, halfHeight: 0, angle: 0 };

function unplaced(id: string): Piece {
  return {
    ...NOWHERE,
    id,
    sort: 'other',
    box: { left: 0, top: 0, right: 0, bottom: 0 },
    area: 0,
    text: '',
    fontSize: DEFAULT_FONT,
    containerId: null,
    groupIds: [],
    frameId: null,
    path: [],
    startId: null,
    endId: null,
    startHead: false,
    endHead: false,
    dashed: false,
    isPolygon: false,
    isRing: false,
  };
}

function outlineOf(element: SceneElement, size: { width: number; height: number } | null): Outline {
  const width = onStep(numberIn(element, 'width', size?.width ?? 0));
  const height = onStep(numberIn(element, 'height', size?.height ?? 0));
  return {
    form: element.type === 'ellipse' || element.type === 'diamond' ? element.type : 'rectangle',
    cx: onStep(numberIn(element, 'x', 0)) + width / 2,
    cy: onStep(numberIn(element, 'y', 0)) + height / 2,
    halfWidth: Math.abs(width) / 2,
    halfHeight: Math.abs(height) / 2,
    angle: numberIn(element, 'angle', 0),
  };
}

function upright(outline: Outline): Box {
  const { cx, cy, halfWidth, halfHeight, angle } = outline;
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  const x = angle === 0 ? halfWidth : onStep(halfWidth * cos + halfHeight * sin);
  const y = angle === 0 ? halfHeight : onStep(halfWidth * sin + halfHeight * cos);
  return { left: cx - x, right: cx + x, top: cy - y, bottom: cy + y };
}

/** Absolute, turned around the middle of the path as Excalidraw does. */
function pathOf(element: SceneElement): Point[] {
  const x = onStep(numberIn(element, 'x', 0));
  const y = onStep(numberIn(element, 'y', 0));
  const points = Array.isArray(element['points']) ? (element['points'] as unknown[]) : [];
  const relative = points.filter(isPair).map(([px, py]) => ({ x: onStep(px), y: onStep(py) }));
  const angle = numberIn(element, 'angle', 0);
  if (relative.length < 2) {
    const corner = { x: x + onStep(numberIn(element, 'width', 0)), y: y + onStep(numberIn(element, 'height', 0)) };
    return element.type === 'freedraw' ? [] : [{ x, y }, corner];
  }
  const box = boxAround(relative);
  const centre = { x: onStep((box.left + box.right) / 2), y: onStep((box.top + box.bottom) / 2) };
  return relative.map((point) => turned(point, centre, angle)).map((point) => ({ x: x + point.x, y: y + point.y }));
}

function around(path: readonly Point[]): Outline {
  const { left, top, right, bottom } = boxAround(path);
  return {
    ...NOWHERE,
    cx: left + (right - left) / 2,
    cy: top + (bottom - top) / 2,
    halfWidth: (right - left) / 2,
    halfHeight: (bottom - top) / 2,
  };
}

function isPlaced({ cx, cy, halfWidth, halfHeight }: Outline): boolean {
  return [cx, cy, halfWidth, halfHeight].every((value) => Math.abs(value) <= FURTHEST);
}

function isClosed(path: readonly Point[]): boolean {
  const first = path[0];
  const last = path.at(-1);
  if (!first || !last || path.length < 4) return false;
  return Math.hypot(first.x - last.x, first.y - last.y) <= CLOSED_WITHIN;
}

/** A pen does not meet its own line exactly. */
function isRing(path: readonly Point[], { left, right, top, bottom }: Box): boolean {
  const first = path[0];
  const last = path.at(-1);
  const [width, height] = [right - left, bottom - top];
  if (!first || !last || path.length < 8 || Math.min(width, height) < SMALLEST_RING) return false;
  const gap = Math.hypot(first.x - last.x, first.y - last.y);
  return gap <= RING_GAP * Math.max(width, height) && lengthOf(path) >= RING_LENGTH * (width + height);
}

function textSize(text: string, fontSize: number): { width: number; height: number } {
  const lines = text.split('\n');
  const longest = Math.max(...lines.map((line) => line.length));
  return { width: longest * fontSize * CHARACTER_WIDTH, height: lines.length * fontSize * LINE_HEIGHT };
}

/** `text` holds the line breaks of wrapping, `originalText` what was typed. */
function textOf(element: SceneElement): string {
  const typed = stringIn(element, 'originalText');
  return (typed.trim() === '' ? stringIn(element, 'text') : typed).slice(0, LONGEST_TEXT);
}

function numberIn(element: SceneElement, name: string, fallback: number): number {
  const value = element[name];
  return value === undefined || value === null ? fallback : typeof value === 'number' ? value : NaN;
}

function stringIn(element: SceneElement, name: string): string {
  const value = element[name];
  return typeof value === 'string' ? value : '';
}

function idIn(element: SceneElement, name: string): string | null {
  return stringIn(element, name) || null;
}

function idsIn(element: SceneElement, name: string): string[] {
  const value = element[name];
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).filter((id) => typeof id === 'string').slice(0, MOST_GROUPS);
}

function bindingIn(element: SceneElement, name: string): string | null {
  const value = element[name];
  return typeof value === 'object' && value !== null ? idIn(value as SceneElement, 'elementId') : null;
}

function isHead(value: unknown): boolean {
  return typeof value === 'string' && value !== 'none';
}

function isPair(value: unknown): value is [number, number] {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}
