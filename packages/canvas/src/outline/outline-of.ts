import type { Board, BoardNode, Boundary, TextSort } from '../board/board.ts';
import type { Scene } from '../elements.ts';
import { connectionLines, howMany, nameOf, wiringOf, type Wiring } from './connections.ts';
import { inWords, kindWords } from './kind-words.ts';
import { looseArrowTexts } from './loose-arrows.ts';
import type { OutlineLine } from './outline.ts';

const SORTS: Readonly<Record<TextSort, string>> = {
  requirements: 'Requirements',
  estimates: 'Estimates',
  api: 'API',
  schema: 'Data model',
  note: 'Note',
};
/** Enough to know a text again. */
const QUOTED_CHARACTERS = 80;

/**
 * What was read from a board, as plain text: components by boundary with their connections, loose ends, texts, and what was not read.
 * In reading order; none for an empty board. The scene it was read from tells where loose arrows point. Implements D70 to D77.
 */
export function outlineOf(board: Board, scene: Scene = {}): OutlineLine[] {
  const wiring = wiringOf(board);
  return [
    ...componentLines(board, wiring),
    ...looseEnds(board, wiring, scene),
    ...under('Texts', board.blocks.map(textLine)),
    ...under('Not read', unreadLines(board, scene)),
  ];
}

/** How much was read, in one sentence. Implements D79. */
export function outlineSummary({ nodes, edges }: Board): string {
  const components = nodes.filter(({ label }) => label !== '').length;
  if (components + edges.length === 0) return 'No components yet';
  return `${counted(components, 'component')}, ${counted(edges.length, 'connection')}`;
}

function componentLines(board: Board, wiring: Wiring): OutlineLine[] {
  const named = board.nodes.filter(({ label }) => label !== '');
  const known = new Set(board.boundaries.map(({ id }) => id));
  const outside = named.filter(({ boundary }) => boundary === null || !known.has(boundary));
  return [
    ...under('Components', withConnections(outside, wiring)),
    ...board.boundaries.flatMap((boundary) => {
      const inside = named.filter((node) => node.boundary === boundary.id);
      return under(boundaryText(boundary, board.boundaries), withConnections(inside, wiring), [boundary.id]);
    }),
  ];
}

function withConnections(nodes: readonly BoardNode[], wiring: Wiring): OutlineLine[] {
  return nodes.flatMap((node) => [
    { level: 2 as const, text: componentText(node), elements: node.elements },
    ...connectionLines(node, wiring),
  ]);
}

function componentText(node: BoardNode): string {
  const { kinds } = node;
  const words = [nameOf(node)];
  const said = ` ${nameOf(node).toLowerCase()} `;
  const kind = kindWords(kinds.filter((each) => !said.includes(` ${kindWords([each]).toLowerCase()} `)));
  if (kind !== '') words.push(kind);
  else if (kinds.length === 0) words.push('kind not clear');
  return [...words, howMany(node)].filter((word) => word !== '').join(', ');
}

function boundaryText(boundary: Boundary, all: readonly Boundary[]): string {
  const around = all.find(({ id, members }) => id !== boundary.id && members.includes(boundary.id));
  const name = boundary.label === '' ? 'a frame without a name' : boundary.label;
  return `In ${name}${around && around.label !== '' ? `, within ${around.label}` : ''}`;
}

function looseEnds(board: Board, wiring: Wiring, scene: Scene): OutlineLine[] {
  const alone = board.nodes.filter(({ id, label }) => label !== '' && wiring.at(id).length === 0);
  const lines: OutlineLine[] = looseArrowTexts(board, scene).map(({ id, text }) => ({
    level: 2,
    text,
    elements: [id],
  }));
  lines.push(...board.unread.unlabelled.map((id) => namelessLine(id, wiring)));
  if (alone.length > 0) {
    const text = `Not connected: ${alone.map(nameOf).join(', ')}`;
    lines.unshift({ level: 2, text, elements: alone.flatMap(({ elements }) => elements) });
  }
  return under('Loose ends', lines);
}

function namelessLine(id: string, wiring: Wiring): OutlineLine {
  const others = wiring.at(id).map((edge) => wiring.name(edge.from === id ? edge.to : edge.from));
  const joined = inWords([...new Set(others)]);
  return { level: 2, text: `A box without a name${joined ? `, connected to ${joined}` : ''}`, elements: [id] };
}

function textLine({ sort, text, elements }: Board['blocks'][number]): OutlineLine {
  return { level: 2, text: `${SORTS[sort]}: ${beginning(text.replaceAll(/\s+/g, ' ').trim())}`, elements };
}

function beginning(text: string): string {
  if (text.length <= QUOTED_CHARACTERS) return text;
  const end = text.lastIndexOf(' ', QUOTED_CHARACTERS);
  return `${text.slice(0, end > 0 ? end : QUOTED_CHARACTERS)} …`;
}

function unreadLines(board: Board, scene: Scene): OutlineLine[] {
  const { strokes, images, other } = board.unread;
  const used = new Set(board.nodes.flatMap(({ elements }) => elements));
  const unused = (type: string) =>
    Object.values(scene).flatMap((each) =>
      each.type === type && !each.isDeleted && !used.has(each.id) ? [each.id] : [],
    );
  const lines: OutlineLine[] = [];
  if (strokes > 0) lines.push({ level: 2, text: counted(strokes, 'freehand stroke'), elements: unused('freedraw') });
  if (images > 0) lines.push({ level: 2, text: counted(images, 'picture'), elements: unused('image') });
  if (other > 0) lines.push({ level: 2, text: counted(other, 'other element'), elements: [] });
  return lines;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function under(heading: string, lines: OutlineLine[], elements: readonly string[] = []): OutlineLine[] {
  return lines.length === 0 ? [] : [{ level: 1, text: heading, elements }, ...lines];
}
