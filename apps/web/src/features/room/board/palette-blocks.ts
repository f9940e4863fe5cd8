import type { Kind } from '@fortyfive/canvas';

/** One stroke of a sign, on a grid of 24 by 20; `round` bends it. */
export interface Stroke {
  readonly points: readonly (readonly [number, number])[];
  readonly round?: boolean;
}

/** A building block of the palette. */
export interface PaletteBlock {
  readonly kind: Kind;
  readonly label: string;
  readonly strokes: readonly Stroke[];
}

const line = (...points: readonly (readonly [number, number])[]): Stroke => ({ points });
const curve = (...points: readonly (readonly [number, number])[]): Stroke => ({ points, round: true });
const box = (x: number, y: number, width: number, height: number): Stroke =>
  line([x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]);
const EIGHTHS = [0, 1, 2, 3, 4, 5, 6, 7, 0].map((part) => (part * Math.PI) / 4);
const ring = (x: number, y: number, a: number, b = a): Stroke =>
  curve(...EIGHTHS.map((angle) => [x + a * Math.cos(angle), y + b * Math.sin(angle)] as const));

const LID = ring(12, 4, 9, 3);
const BARREL = curve([3, 4], [3, 16], [12, 19], [21, 16], [21, 4]);

/** What nearly every design is made of, in the order of a request's way through it. */
export const PALETTE_BLOCKS: readonly PaletteBlock[] = [
  { kind: 'client', label: 'Client', strokes: [box(2, 2, 20, 13), line([7, 19], [17, 19])] },
  { kind: 'dns', label: 'DNS', strokes: [ring(12, 10, 9), line([3, 10], [21, 10]), ring(12, 10, 4, 9)] },
  {
    kind: 'cdn',
    label: 'CDN',
    strokes: [curve([5, 17], [1, 12], [6, 8], [12, 2], [18, 7], [23, 12], [19, 17]), line([5, 17], [19, 17])],
  },
  {
    kind: 'load-balancer',
    label: 'Load balancer',
    strokes: [line([1, 10], [10, 10]), line([10, 10], [21, 2]), line([10, 10], [23, 10]), line([10, 10], [21, 18])],
  },
  {
    kind: 'gateway',
    label: 'API gateway',
    strokes: [line([3, 19], [3, 2], [21, 2], [21, 19]), line([9, 19], [9, 9], [15, 9], [15, 19])],
  },
  { kind: 'service', label: 'Service', strokes: [box(3, 2, 18, 7), box(3, 11, 18, 7)] },
  {
    kind: 'worker',
    label: 'Worker',
    strokes: [ring(12, 10, 4), ring(12, 10, 8), line([12, 0], [12, 3]), line([12, 17], [12, 20])],
  },
  { kind: 'scheduler', label: 'Scheduler', strokes: [ring(12, 10, 9), line([12, 4], [12, 10], [16, 13])] },
  { kind: 'queue', label: 'Queue', strokes: [box(1, 5, 22, 10), line([8, 5], [8, 15]), line([15, 5], [15, 15])] },
  {
    kind: 'stream',
    label: 'Event stream',
    strokes: [4, 10, 16].map((y) => curve([1, y], [6, y - 3], [12, y], [18, y + 3], [23, y])),
  },
  { kind: 'cache', label: 'Cache', strokes: [line([13, 0], [5, 11], [12, 11], [10, 20], [19, 8], [12, 8], [13, 0])] },
  { kind: 'relational', label: 'Relational DB', strokes: [LID, BARREL] },
  { kind: 'key-value', label: 'Key-value store', strokes: [LID, BARREL, line([8, 12], [16, 12])] },
  {
    kind: 'blob',
    label: 'Blob store',
    strokes: [line([3, 3], [21, 3], [18, 19], [6, 19], [3, 3]), line([4, 8], [20, 8])],
  },
  { kind: 'search', label: 'Search index', strokes: [ring(10, 8, 7), line([15, 13], [22, 20])] },
  { kind: 'monitoring', label: 'Monitoring', strokes: [line([1, 12], [7, 12], [10, 3], [14, 18], [17, 12], [23, 12])] },
  {
    kind: 'third-party',
    label: 'Third-party API',
    strokes: [
      line([12, 3], [3, 3], [3, 19], [19, 19], [19, 11]),
      line([10, 12], [22, 1]),
      line([15, 1], [22, 1], [22, 8]),
    ],
  },
];
