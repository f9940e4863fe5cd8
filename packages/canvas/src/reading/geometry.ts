export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright box. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A rectangle, ellipse or diamond around its centre, turned by `angle`. */
export interface Outline {
  readonly form: 'rectangle' | 'ellipse' | 'diamond';
  readonly cx: number;
  readonly cy: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly angle: number;
}

/** Coordinates are read in this step, so that the same drawing elsewhere on the board has the same distances to the last digit. */
const STEP = 64;

export function onStep(value: number): number {
  return Math.round(value * STEP) / STEP;
}

export function turned(point: Point, centre: Point, angle: number): Point {
  if (angle === 0) return point;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const dx = point.x - centre.x;
  const dy = point.y - centre.y;
  return { x: centre.x + onStep(dx * cos - dy * sin), y: centre.y + onStep(dx * sin + dy * cos) };
}

export function boxAround(points: readonly Point[]): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

export function union(boxes: readonly Box[]): Box {
  const [first] = boxes;
  if (boxes.length === 1 && first) return first;
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

export function topLeft(box: Box): Point {
  return { x: box.left, y: box.top };
}

export function centreOf(box: Box): Point {
  return { x: box.left + (box.right - box.left) / 2, y: box.top + (box.bottom - box.top) / 2 };
}

export function areaOf(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

export function holds(box: Box, point: Point): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
}

/** Whether `outer` encloses `inner`, but for `slack` at each side. */
export function encloses(outer: Box, inner: Box, slack: number): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

export function boxDistance(a: Box, b: Box): number {
  const dx = Math.max(a.left - b.right, b.left - a.right, 0);
  const dy = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.hypot(dx, dy);
}

export function distanceToBox(point: Point, box: Box): number {
  const dx = Math.max(box.left - point.x, point.x - box.right, 0);
  const dy = Math.max(box.top - point.y, point.y - box.bottom, 0);
  return Math.hypot(dx, dy);
}

/** From the point to the outline: below 0 inside of it. */
export function distanceToOutline(point: Point, outline: Outline): number {
  const { halfWidth, halfHeight } = outline;
  const local = turned({ x: point.x - outline.cx, y: point.y - outline.cy }, { x: 0, y: 0 }, -outline.angle);
  const x = Math.abs(local.x);
  const y = Math.abs(local.y);
  if (halfWidth < 1 || halfHeight < 1 || outline.form === 'rectangle')
    return rectangleDistance(x - halfWidth, y - halfHeight);
  if (outline.form === 'diamond') {
    const distance = distanceToSegment({ x, y }, { x: halfWidth, y: 0 }, { x: 0, y: halfHeight });
    return x / halfWidth + y / halfHeight <= 1 ? -distance : distance;
  }
  const distance = ellipseDistance(x, y, halfWidth, halfHeight);
  return (x / halfWidth) ** 2 + (y / halfHeight) ** 2 <= 1 ? -distance : distance;
}

function rectangleDistance(dx: number, dy: number): number {
  return dx <= 0 && dy <= 0 ? Math.max(dx, dy) : Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
}

/** Nearest point of an ellipse by a few steps along its evolute; converges in three for anything people draw. */
function ellipseDistance(x: number, y: number, a: number, b: number): number {
  let tx = Math.SQRT1_2;
  let ty = Math.SQRT1_2;
  for (let step = 0; step < 4; step++) {
    const ex = ((a * a - b * b) / a) * tx ** 3;
    const ey = ((b * b - a * a) / b) * ty ** 3;
    const radius = Math.hypot(a * tx - ex, b * ty - ey);
    const reach = Math.hypot(x - ex, y - ey) || 1;
    tx = clamp(((x - ex) * (radius / reach) + ex) / a, 0, 1);
    ty = clamp(((y - ey) * (radius / reach) + ey) / b, 0, 1);
    const length = Math.hypot(tx, ty) || 1;
    tx /= length;
    ty /= length;
  }
  return Math.hypot(x - a * tx, y - b * ty);
}

export function clamp(value: number, min: number, max: number): number {
  return value < min ? min : value > max ? max : value;
}

/** Where on the segment, from 0 to 1, it is nearest to the point. */
export function nearestOnSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  return square === 0 ? 0 : clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / square, 0, 1);
}

export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const at = nearestOnSegment(point, from, to);
  return Math.hypot(point.x - from.x - at * (to.x - from.x), point.y - from.y - at * (to.y - from.y));
}

/** Between a segment and a box; 0 when they meet. */
export function segmentToBox(from: Point, to: Point, box: Box): number {
  if (crosses(from, to, box)) return 0;
  const corners = [
    topLeft(box),
    { x: box.right, y: box.top },
    { x: box.left, y: box.bottom },
    { x: box.right, y: box.bottom },
  ];
  return Math.min(
    distanceToBox(from, box),
    distanceToBox(to, box),
    ...corners.map((corner) => distanceToSegment(corner, from, to)),
  );
}

/** Whether any of the segment is in the box (Liang and Barsky). */
export function crosses(from: Point, to: Point, box: Box): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  const sides = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const;
  for (const [slope, room] of sides) {
    if (slope === 0) {
      if (room < 0) return false;
    } else if (slope < 0) enter = Math.max(enter, room / slope);
    else leave = Math.min(leave, room / slope);
  }
  return enter <= leave;
}

export function distanceToPath(point: Point, path: readonly Point[]): number {
  let distance = Infinity;
  for (let at = 1; at < path.length; at++)
    distance = Math.min(distance, distanceToSegment(point, path[at - 1]!, path[at]!));
  return distance;
}

/** Of a path, along it. */
export function lengthOf(path: readonly Point[]): number {
  let length = 0;
  for (let i = 1; i < path.length; i++) length += Math.hypot(path[i]!.x - path[i - 1]!.x, path[i]!.y - path[i - 1]!.y);
  return length;
}
