import type { Board, BoardEdge, BoardNode } from '../board/board.ts';

/** One thing that is different on the board, as a sentence without its full stop. `elements` are what it is about. */
export interface BoardChange {
  readonly sort: 'added' | 'removed' | 'renamed' | 'counted' | 'joined' | 'parted';
  readonly elements: readonly string[];
  readonly text: string;
}

/** What somebody did between two readings of a board, additions first, in reading order. The same reading twice gives nothing. */
export function changesBetween(before: Board, after: Board): BoardChange[] {
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  const now = new Map(after.nodes.map((node) => [node.id, node]));
  const joined = after.edges.filter((edge) => !before.edges.some((other) => joinsSame(edge, other)));
  const parted = before.edges.filter((edge) => !after.edges.some((other) => joinsSame(edge, other)));
  const added = addedNodes(
    after.nodes.filter(({ id }) => !old.has(id)),
    joined,
    now,
  );
  const kept = after.nodes.flatMap((node) => {
    const known = old.get(node.id);
    return known ? changedNode(known, node) : [];
  });
  const told = new Set(added.flatMap(({ edges }) => edges));
  return [
    ...added.map(({ change }) => change),
    ...joined.filter((edge) => !told.has(edge)).map((edge) => joinedEdge(edge, now)),
    ...kept,
    ...before.nodes.filter(({ id }) => !now.has(id)).map(removedNode),
    ...parted.filter(({ from, to }) => now.has(from) && now.has(to)).map((edge) => partedEdge(edge, old)),
  ];
}

type Nodes = ReadonlyMap<string, BoardNode>;

/** An arrow that was drawn anew between the same two is no news. */
const joinsSame = (a: BoardEdge, b: BoardEdge): boolean =>
  (a.from === b.from && a.to === b.to) || (!(a.directed && b.directed) && a.from === b.to && a.to === b.from);

/** Each new component with the edges that lead to what was told before it; an edge is told once. */
function addedNodes(
  nodes: readonly BoardNode[],
  joined: readonly BoardEdge[],
  now: Nodes,
): { change: BoardChange; edges: readonly BoardEdge[] }[] {
  const untold = new Set(nodes.map(({ id }) => id));
  return nodes.map((node) => {
    untold.delete(node.id);
    const edges = joined.filter(
      ({ from, to }) => (from === node.id && !untold.has(to)) || (to === node.id && !untold.has(from)),
    );
    const sources = edges.filter((edge) => edge.to === node.id).map(({ from }) => nameOf(now.get(from)));
    const targets = edges.filter((edge) => edge.from === node.id).map(({ to }) => nameOf(now.get(to)));
    const text = `Added ${nameOf(node)}${placeOf(sources, targets)}`;
    return { change: { sort: 'added', elements: [node.id, ...edges.map(({ id }) => id)], text }, edges };
  });
}

function placeOf(sources: readonly string[], targets: readonly string[]): string {
  if (sources.length === 1 && targets.length === 1) return ` between ${sources.join('')} and ${targets.join('')}`;
  const reached = sources.length > 0 ? `, reached from ${listed(sources)}` : '';
  return targets.length > 0 ? `${reached}, leading to ${listed(targets)}` : reached;
}

function joinedEdge(edge: BoardEdge, now: Nodes): BoardChange {
  const link = edge.directed && !edge.both ? 'to' : 'with';
  const text = `Joined ${nameOf(now.get(edge.from))} ${link} ${nameOf(now.get(edge.to))}`;
  return { sort: 'joined', elements: [edge.id, edge.from, edge.to], text };
}

function partedEdge(edge: BoardEdge, old: Nodes): BoardChange {
  const text = `Took away the line from ${nameOf(old.get(edge.from))} to ${nameOf(old.get(edge.to))}`;
  return { sort: 'parted', elements: [edge.from, edge.to], text };
}

const removedNode = (node: BoardNode): BoardChange => ({
  sort: 'removed',
  elements: [node.id],
  text: `Removed ${nameOf(node)}`,
});

function changedNode(known: BoardNode, node: BoardNode): BoardChange[] {
  const changes: BoardChange[] = [];
  if (known.label !== node.label) {
    const text = known.label === '' ? `Named a box ${quoted(node)}` : `Renamed ${quoted(known)} to ${quoted(node)}`;
    changes.push({ sort: 'renamed', elements: [node.id], text });
  }
  if (known.count !== node.count && known.label === node.label)
    changes.push({
      sort: 'counted',
      elements: [node.id],
      text: `Made ${nameOf(node)} ${node.count} instead of ${known.count}`,
    });
  return changes;
}

const nameOf = (node: BoardNode | undefined): string =>
  node && node.label !== '' ? node.label : 'a box without a name';
const quoted = ({ label }: BoardNode): string => (label === '' ? 'nothing' : `“${label}”`);

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
