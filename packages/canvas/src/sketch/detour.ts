import type { Point } from './layers.ts';
import { middleOf, type Box } from './outlines.ts';

/** How far a way round stays from what it avoids. */
const CLEARANCE = 28;
/** A little less, so that the way round itself is clear. */
const TOUCH = 14;

/** Through more than this there is no tidy way. */
const MOST_HINDRANCES = 6;

/** Bends that lead a straight arrow round the components in its way; none when the way is free or no way is better. */
export function detour(from: Box, to: Box, components: readonly Box[]): readonly Point[] {
  const [start, end] = [middleOf(from), middleOf(to)];
  const isInWay = (box: Box) => crosses(start, end, grown(box)) && !holds(box, start) && !holds(box, end);
  const hits: Box[] = [];
  for (const box of components) {
    if (isInWay(box)) hits.push(box);
    if (hits.length > MOST_HINDRANCES) return [];
  }
  if (hits.length === 0) return [];
  const others = components.filter((box) => !holds(box, start) && !holds(box, end));
  const isAcross = Math.abs(end.x - start.x) >= Math.abs(end.y - start.y);
  const ways = isAcross
    ? waysRound(start, end, hits)
    : waysRound(flip(start), flip(end), hits.map(flipBox)).map(flipAll);
  let best: { bends: readonly Point[]; hits: number; length: number } = { bends: [], hits: hits.length, length: 0 };
  for (const bends of ways) {
    const path = [start, ...bends, end];
    const legs = path.slice(1).map((point, index) => [path[index] ?? start, point] as const);
    const left = others.filter((box) => legs.some(([a, b]) => crosses(a, b, grown(box)))).length;
    const length = legs.reduce((sum, [a, b]) => sum + Math.hypot(b.x - a.x, b.y - a.y), 0);
    if (left < best.hits || (left === best.hits && best.bends.length > 0 && length < best.length))
      best = { bends, hits: left, length };
  }
  return best.bends;
}

/** Above and below each hindrance and all of them, along the whole stretch they take. */
function waysRound(start: Point, end: Point, hits: readonly Box[]): Point[][] {
  const left = Math.min(...hits.map(({ x }) => x)) - CLEARANCE;
  const right = Math.max(...hits.map(({ x, width }) => x + width)) + CLEARANCE;
  const levels = new Set(hits.flatMap(({ y, height }) => [y - CLEARANCE, y + height + CLEARANCE]));
  const isForward = start.x <= end.x;
  return [...levels].map((y) => {
    const bends = [
      { x: left, y },
      { x: right, y },
    ];
    return isForward ? bends : bends.toReversed();
  });
}

function flip({ x, y }: Point): Point {
  return { x: y, y: x };
}

function flipAll(points: readonly Point[]): Point[] {
  return points.map(flip);
}

function flipBox({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - TOUCH, y: y - TOUCH, width: width + 2 * TOUCH, height: height + 2 * TOUCH };
}

function holds({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** Whether a line meets a box: the part of it between each pair of sides, cut down side by side. */
function crosses(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  let [first, last] = [0, 1];
  const sides: readonly (readonly [way: number, room: number])[] = [
    [a.x - b.x, a.x - x],
    [b.x - a.x, x + width - a.x],
    [a.y - b.y, a.y - y],
    [b.y - a.y, y + height - a.y],
  ];
  for (const [way, room] of sides) {
    if (way === 0 && room < 0) return false;
    if (way < 0) first = Math.max(first, room / way);
    if (way > 0) last = Math.min(last, room / way);
  }
  return first <= last;
}
