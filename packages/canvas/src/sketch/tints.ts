import type { Kind } from '../kinds/kind.ts';

/** Excalidraw's own light fills, one for each family of components. */
const FAMILIES: readonly { readonly tint: string; readonly kinds: readonly Kind[] }[] = [
  { tint: '#e9ecef', kinds: ['client', 'third-party', 'dns', 'cdn'] },
  { tint: '#d0bfff', kinds: ['load-balancer', 'gateway', 'rate-limiter'] },
  {
    tint: '#a5d8ff',
    kinds: ['service', 'worker', 'scheduler', 'id-generator', 'coordination', 'stream-processor', 'batch-processor'],
  },
  { tint: '#ffec99', kinds: ['queue', 'stream'] },
  { tint: '#ffd8a8', kinds: ['cache'] },
  {
    tint: '#b2f2bb',
    kinds: ['store', 'relational', 'key-value', 'wide-column', 'document', 'graph', 'time-series', 'search', 'blob'],
  },
  { tint: '#fcc2d7', kinds: ['monitoring', 'logs'] },
];
const TINTS: ReadonlyMap<Kind, string> = new Map(
  FAMILIES.flatMap(({ tint, kinds }) => kinds.map((kind) => [kind, tint] as const)),
);

/** The fill of a component: its family by colour, so that a board can be read from afar. */
export function tintOf(kinds: readonly Kind[]): string {
  const [kind] = kinds;
  return (kind && TINTS.get(kind)) ?? 'transparent';
}
