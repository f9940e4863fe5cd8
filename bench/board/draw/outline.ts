export type Point = readonly [number, number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type StrokeStyle = 'Solid' | 'Dashed' | 'Dotted';
export type ArrowType = 'sharp' | 'round' | 'elbow';

export interface ArrowOptions {
  readonly label?: string;
  readonly stroke?: StrokeStyle;
  readonly type?: ArrowType;
  /** A head at the start, too. */
  readonly both?: boolean;
  /** Drawn with Ctrl held, so that Excalidraw ties it to nothing. */
  readonly free?: boolean;
  /** The line tool: no head, never tied. */
  readonly line?: boolean;
  /** Points between the ends. */
  readonly via?: readonly Point[];
  /** How far each end stays from the outline: [start, end]; negative goes inside. Default [2, 2]. */
  readonly gap?: readonly [number, number];
  /** Moves each end aside: [start, end], for parallel or crooked arrows. Default [0, 0]. */
  readonly aside?: readonly [number, number];
}

export const middle = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** Where the way from the middle of a box towards a point leaves it, `gap` further on and `aside` to the right of the way. */
export function outlinePoint(box: Box, towards: Point, gap: number, aside: number): Point {
  const [cx, cy] = middle(box);
  const [dx, dy] = [towards[0] - cx, towards[1] - cy];
  const length = Math.hypot(dx, dy) || 1;
  const reach = Math.min(box.width / 2 / (Math.abs(dx) || 1e-9), box.height / 2 / (Math.abs(dy) || 1e-9));
  const along = reach + gap / length;
  return [cx + dx * along - (dy / length) * aside, cy + dy * along + (dx / length) * aside];
}
