import { centreOf, type Box, type Point } from './geometry.ts';
import { Grid } from './grid.ts';
import type { Piece } from './piece.ts';
import { byPlace, labelOf, unitOf, type Unit } from './unit.ts';

/** Shapes of a stack are moved by at most this share of their size. */
const STACK_SHIFT = 0.34;
/** Widths of the parts of a cylinder differ by hand. */
const LIKE_WIDTH = 0.15;
const LINE_GAP = 14;

/** Shapes of one size that lie a little beside one another become one unit; two that say different things do not. */
export function mergeStacks(units: readonly Unit[]): Unit[] {
  const bySize = new Map<string, Unit[]>();
  for (const unit of units) {
    const main = unit.main;
    if (unit.sort !== 'shape' || !main) continue;
    const size = `${main.form} ${Math.round(main.halfWidth)} ${Math.round(main.halfHeight)} ${main.angle}`;
    const same = bySize.get(size);
    if (same) same.push(unit);
    else bySize.set(size, [unit]);
  }
  const merged = new Map<Unit, Unit | null>();
  for (const same of bySize.values()) {
    if (same.length < 2) continue;
    for (const stack of stacksIn(same)) {
      const [first, ...rest] = stack.toSorted((a, b) => b.texts.length - a.texts.length);
      if (!first) continue;
      const places = new Set(stack.map(({ box }) => `${box.left} ${box.top}`));
      const parts = [...first.parts, ...rest.flatMap(({ parts }) => parts)];
      merged.set(first, unitOf('shape', parts, first.texts, places.size));
      for (const unit of rest) merged.set(unit, null);
    }
  }
  return units.flatMap((unit) => {
    const stack = merged.get(unit);
    return stack === undefined ? [unit] : stack === null ? [] : [stack];
  });
}

function stacksIn(same: readonly Unit[]): Unit[][] {
  const stackOf = new Map<Unit, Unit[]>();
  const byLeft = same.toSorted((a, b) => a.box.left - b.box.left || a.box.top - b.box.top);
  byLeft.forEach((unit, at) => {
    for (let next = at + 1; next < byLeft.length; next++) {
      const other = byLeft[next]!;
      const shift = other.box.left - unit.box.left;
      if (shift > STACK_SHIFT * (unit.box.right - unit.box.left)) break;
      if (Math.abs(other.box.top - unit.box.top) > STACK_SHIFT * (unit.box.bottom - unit.box.top)) continue;
      const some = stackOf.get(unit) ?? [unit];
      const others = stackOf.get(other) ?? [other];
      if (some === others || !sayTheSame([...some, ...others])) continue;
      const both = [...some, ...others];
      for (const one of both) stackOf.set(one, both);
    }
  });
  return [...new Set(stackOf.values())].map((stack) => stack.toSorted(byMain));
}

function sayTheSame(units: readonly Unit[]): boolean {
  return new Set(units.map(labelOf).filter((label) => label !== '')).size <= 1;
}

function byMain(a: Unit, b: Unit): number {
  return byPlace({ box: a.box, id: a.main?.id ?? '' }, { box: b.box, id: b.main?.id ?? '' });
}

/** Ellipses that are the lid or bottom of a body of the same width join it: a cylinder drawn of single shapes. */
export function mergeCylinders(units: readonly Unit[], lines: readonly Piece[]): Unit[] {
  const grid = new Grid<Unit>();
  const caps = units.filter(
    (unit) => unit.main?.form === 'ellipse' && unit.sort === 'shape' && unit.texts.length === 0,
  );
  if (caps.length === 0) return [...units];
  for (const cap of caps) grid.add(cap.box, cap);
  const taken = new Set<Unit>();
  const capsOf = new Map<Unit, Unit[]>();
  for (const body of units) {
    if (body.sort !== 'shape' || !body.main || body.main.form === 'diamond' || taken.has(body)) continue;
    const found = grid
      .near(body.box, 4)
      .filter((cap) => cap !== body && !taken.has(cap) && !capsOf.has(cap) && isCap(cap, body, lines));
    if (found.length > 0) capsOf.set(body, found);
    for (const cap of found) taken.add(cap);
  }
  return units.flatMap((unit) => {
    if (taken.has(unit)) return [];
    const own = capsOf.get(unit);
    return own
      ? [unitOf('shape', [...unit.parts, ...own.flatMap(({ parts }) => parts)], unit.texts, unit.stacked)]
      : [unit];
  });
}

function isCap(cap: Unit, body: Unit, lines: readonly Piece[]): boolean {
  const width = body.box.right - body.box.left;
  const height = cap.box.bottom - cap.box.top;
  const a = centreOf(cap.box);
  const b = centreOf(body.box);
  if (Math.abs(a.x - b.x) > LIKE_WIDTH * width || Math.abs(cap.box.right - cap.box.left - width) > LIKE_WIDTH * width)
    return false;
  if (body.main?.form === 'rectangle') {
    const edge = Math.min(Math.abs(a.y - body.box.top), Math.abs(a.y - body.box.bottom));
    return height < 0.8 * (body.box.bottom - body.box.top) && edge <= height / 2 + 2;
  }
  return b.y > a.y && lines.some((line) => joinsSides(line, cap.box, body.box));
}

/** A line down the side of two ellipses, drawn from either end. */
function joinsSides(line: Piece, upper: Box, lower: Box): boolean {
  const first = line.path[0];
  const last = line.path.at(-1);
  if (!first || !last) return false;
  const close = (end: Point, box: Box, x: number): boolean =>
    Math.hypot(end.x - x, end.y - centreOf(box).y) <= LINE_GAP;
  const joins = (from: Point, to: Point): boolean =>
    (close(from, upper, upper.left) && close(to, lower, lower.left)) ||
    (close(from, upper, upper.right) && close(to, lower, lower.right));
  return joins(first, last) || joins(last, first);
}
