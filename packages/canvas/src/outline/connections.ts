import type { Board, BoardEdge, BoardNode } from '../board/board.ts';
import { type Kind, STORES } from '../kinds/kind.ts';
import type { OutlineLine } from './outline.ts';

const HAND_OVER: readonly Kind[] = ['queue', 'stream'];
const KEEP: readonly Kind[] = [...STORES, 'logs'];
const WATCH: readonly Kind[] = ['monitoring', 'logs'];
export const NAMELESS = 'a box without a name';

/** The nodes of a board by id, what to call them, and the edges at each. */
export interface Wiring {
  readonly node: (id: string) => BoardNode | undefined;
  /** With its boundary where the name alone could be another's. */
  readonly name: (id: string) => string;
  readonly at: (id: string) => readonly BoardEdge[];
}

export function wiringOf({ nodes, edges, boundaries }: Board): Wiring {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const places = new Map(boundaries.map(({ id, label }) => [id, label]));
  const bearers = new Map<string, number>();
  for (const node of nodes) bearers.set(nameOf(node), (bearers.get(nameOf(node)) ?? 0) + 1);
  const name = (id: string) => {
    const node = byId.get(id);
    const place = places.get(node?.boundary ?? '') ?? '';
    const isShared = (bearers.get(nameOf(node)) ?? 0) > 1;
    return isShared && place !== '' ? `${nameOf(node)} in ${place}` : nameOf(node);
  };
  const atNode = new Map<string, BoardEdge[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.from, edge.to])) {
      const known = atNode.get(id);
      if (known) known.push(edge);
      else atNode.set(id, [edge]);
    }
  }
  return { node: (id) => byId.get(id), name, at: (id) => atNode.get(id) ?? [] };
}

/** The label without the number that is told apart: "API" for "API x3". */
export function nameOf(node: BoardNode | undefined): string {
  if (!node || node.label === '') return NAMELESS;
  if (node.count < 2) return node.label;
  const times = `[(\\[]?(?:[x×*] ?${node.count}|${node.count} ?[x×*])[)\\]]?`;
  const name = node.label.replace(new RegExp(`^${times} | ${times}$`, 'i'), '').trim();
  return name === '' ? node.label : name;
}

/**
 * "3 of them"; '' for one. Two may be the reading of a plural or of a cluster without a number: the one says it itself, the other is
 * several.
 */
export function howMany({ label, count }: BoardNode): string {
  if (count < 2) return '';
  if (count > 2 || label.includes('2')) return `${count} of them`;
  return /[^s]s$/i.test(label) ? '' : 'several of them';
}

/** What a component calls, then what it is linked with, then where it is reached from. */
export function connectionLines(node: BoardNode, wiring: Wiring): OutlineLine[] {
  const edges = wiring.at(node.id);
  const leaves = edges.filter((edge) => edge.directed && !edge.both && edge.from === node.id);
  const links = edges.filter((edge) => !edge.directed || edge.both);
  const arrives = edges.filter((edge) => edge.directed && !edge.both && edge.from !== node.id);
  return [...leaves, ...links, ...arrives].map((edge) => ({
    level: 3,
    text: connectionText(node, edge, wiring),
    elements: [edge.id],
  }));
}

function connectionText(node: BoardNode, edge: BoardEdge, wiring: Wiring): string {
  const other = wiring.node(edge.from === node.id ? edge.to : edge.from);
  const name = edge.from === edge.to ? 'itself' : wiring.name(other?.id ?? '');
  const words = [`${edge.how === 'inferred' ? 'probably ' : ''}${verb(node, edge, other)} ${name}`];
  if (edge.label !== '') words.push(`“${edge.label}”`);
  if (edge.both) words.push('both ways');
  if (edge.asynchronous) words.push('asynchronously');
  return words.join(', ') + certainty(edge);
}

function certainty({ how }: BoardEdge): string {
  if (how === 'bound') return '';
  return how === 'near' ? ' (close by)' : '';
}

function verb(node: BoardNode, edge: BoardEdge, other: BoardNode | undefined): string {
  if (edge.both) return 'exchanges with';
  if (!edge.directed) return 'linked with';
  if (edge.from !== node.id) return 'reached from';
  if (isOf(node, HAND_OVER) || isOf(node, KEEP)) return 'feeds';
  if (other && isOf(other, HAND_OVER)) return 'sends to';
  return other && isOf(other, WATCH) ? 'reports to' : 'calls';
}

function isOf({ kinds }: BoardNode, some: readonly Kind[]): boolean {
  return kinds[0] !== undefined && some.includes(kinds[0]);
}
