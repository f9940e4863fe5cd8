import { lintBoard, readBoard, type Board, type Finding } from '@fortyfive/canvas';
import { readDrawing } from './drawing-file.ts';
import { Complaint } from './score-options.ts';

const USAGE = 'npm run -s read-board -- FILE.excalidraw [--json]';

/** Reads an Excalidraw file as an architecture and prints what is on it. */
async function run(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (unknown !== undefined) throw new Complaint(`There is no option ${unknown}. Use: ${USAGE}`);
  const files = args.filter((arg) => !arg.startsWith('-'));
  const [file] = files;
  if (file === undefined) throw new Complaint(`Name the drawing to read. Use: ${USAGE}`);
  if (files.length > 1) throw new Complaint(`One drawing at a time, not ${files.length}. Use: ${USAGE}`);
  const board = readBoard(await readDrawing(file));
  const findings = lintBoard(board);
  process.stdout.write(`${args.includes('--json') ? asJson(board, findings) : asText(board, findings)}\n`);
}

function asJson({ nodes, edges, boundaries, blocks, unread }: Board, findings: readonly Finding[]): string {
  return JSON.stringify({ nodes, edges, boundaries, blocks, unread, findings }, null, 2);
}

function asText(board: Board, findings: readonly Finding[]): string {
  const named = new Map([...board.boundaries, ...board.nodes].map(({ id, label }) => [id, label || '(unlabelled)']));
  const name = (id: string): string => named.get(id) ?? id;
  const nodes = board.nodes.map(({ id, kinds, count, boundary }) =>
    [
      name(id),
      count > 1 ? ` x${count}` : '',
      kinds.length > 0 ? ` [${kinds.join(', ')}]` : '',
      boundary === null ? '' : ` in ${name(boundary)}`,
    ].join(''),
  );
  const edges = board.edges.map(({ from, to, label, directed, both, asynchronous, how }) =>
    [
      `${name(from)} ${both ? '<->' : directed ? '->' : '--'} ${name(to)}`,
      label === '' ? '' : `: ${oneLine(label)}`,
      asynchronous ? ' (dashed)' : '',
      how === 'bound' ? '' : ` (${how})`,
    ].join(''),
  );
  const { looseArrows, unlabelled, strokes, images, other } = board.unread;
  return [
    section('Components', nodes),
    section('Connections', edges),
    section(
      'Boundaries',
      board.boundaries.map(({ id, members }) => `${name(id)}: ${members.map(name).join(', ')}`),
    ),
    section(
      'Texts',
      board.blocks.map(({ sort, text }) => `${sort}: ${oneLine(text)}`),
    ),
    section(
      'Findings',
      findings.map(({ rule, text }) => `${rule}: ${text}`),
    ),
    `Not read: ${looseArrows.length} loose arrows, ${unlabelled.length} shapes without a label, ${strokes} strokes, ${images} pictures, ${other} other elements.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

try {
  await run(process.argv.slice(2));
} catch (cause) {
  const words =
    cause instanceof Complaint
      ? cause.message
      : `The drawing could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  process.stderr.write(`${words.replaceAll('\n', ' ')}\n`);
  process.exitCode = 1;
}
