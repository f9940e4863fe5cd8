import { mermaidLink, type MermaidLink } from './mermaid-links.ts';
import { mermaidNode, plainText } from './mermaid-nodes.ts';
import { collectFaults, type Faults } from './reading-errors.ts';
import { SKETCH_LIMITS, withoutCount, type Sketch, type SketchReading } from './sketch.ts';
import { buildSketch, type SketchBuilder, type Span } from './sketch-builder.ts';

const HEADER = /^\s*(?:graph|flowchart(?:-elk)?)(?:[ \t]+(TB|TD|BT|LR|RL))?[ \t]*(?=[;\n]|$)/i;
const OTHER_DIAGRAM =
  /^\s*(sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|journey|gitGraph|mindmap|timeline|quadrantChart|sankey|xychart|block|packet|kanban|architecture|requirementDiagram|zenuml|C4\w+)\b/;
const FRONT_MATTER = /^\s*---[ \t]*\n[\s\S]*?\n---[ \t]*(?=\n)/;
const STYLING = /^(?:classDef|class|style|linkStyle|click|accTitle|accDescr|direction)\b/;

/** Whether a text is meant for Mermaid rather than typed as a sketch. */
export function isMermaid(text: string): boolean {
  const body = withoutRemarks(text);
  return (
    /^\s*(?:graph|flowchart)(?:-elk)?(?:[ \t]+(?:TB|TD|BT|LR|RL)\b|[ \t]*(?:[;\n]|$))/i.test(body) ||
    OTHER_DIAGRAM.test(body)
  );
}

/**
 * Reads a Mermaid flowchart (D89): shapes, links with labels, `&`, chains and subgraphs, which become groups. Styling and remarks do
 * not count. Any other diagram is refused in words.
 */
export function parseMermaid(text: string): SketchReading {
  const faults = collectFaults(text);
  const body = withoutRemarks(text);
  const header = HEADER.exec(body);
  if (text.length > SKETCH_LIMITS.characters)
    faults.add(SKETCH_LIMITS.characters, text.length, 'This flowchart is too long: paste it in parts.');
  else if (!header) {
    const other = OTHER_DIAGRAM.exec(body)?.[1];
    const start = body.search(/\S/);
    faults.add(
      Math.max(0, start),
      Math.max(0, start) + (other?.length ?? 1),
      other
        ? `Only Mermaid flowcharts can be drawn as components, not “${other}”.`
        : 'A Mermaid flowchart begins with “graph LR” or “flowchart TD”.',
    );
  } else {
    const sketch = readBody(body, header, faults);
    if (faults.list().length === 0) return { ok: true, sketch };
  }
  return { ok: false, faults: faults.list() };
}

/** Remarks and front matter as blanks, so that places stay what they are. */
function withoutRemarks(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return text
    .replace(/\r/g, ' ')
    .replace(FRONT_MATTER, blank)
    .replace(/%%[^\n]*/g, blank);
}

interface Reader {
  readonly text: string;
  at: number;
  readonly end: number;
  readonly builder: SketchBuilder;
  readonly faults: Faults;
  readonly open: number[];
}

function readBody(body: string, header: RegExpExecArray, faults: Faults): Sketch {
  const builder = buildSketch(faults);
  const open: number[] = [];
  for (const { start, end } of statementsOf(body, header[0].length)) {
    const statement = body.slice(start, end);
    if (STYLING.test(statement)) continue;
    if (/^subgraph\b/.test(statement)) openGroup(statement, open, builder);
    else if (statement === 'end') {
      if (open.pop() === undefined) faults.add(start, end, 'This “end” closes no subgraph: take it out.');
    } else readStatement({ text: body, at: start, end, builder, faults, open });
  }
  if (open.length > 0) faults.add(body.length, body.length, 'A subgraph has no end: close it with “end”.');
  const way = header[1]?.toUpperCase() ?? 'TD';
  return builder.build(way === 'LR' || way === 'RL' ? 'right' : 'down');
}

/** Lines and what semicolons part, but not within quotes or brackets. */
function statementsOf(body: string, from: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  let isQuoted = false;
  for (let at = from; at <= body.length; at += 1) {
    const sign = body[at] ?? '\n';
    if (sign === '"') isQuoted = !isQuoted;
    if (at < body.length && (isQuoted || (sign !== '\n' && sign !== ';'))) continue;
    const raw = body.slice(start, at);
    const first = start + raw.length - raw.trimStart().length;
    if (raw.trim() !== '') spans.push({ start: first, end: first + raw.trim().length });
    start = at + 1;
  }
  return spans;
}

function openGroup(statement: string, open: number[], builder: SketchBuilder): void {
  const rest = statement.slice('subgraph'.length).trim();
  const titled = /^[^\s[]*\s*\[(.*)\]$/s.exec(rest);
  const name = plainText(titled?.[1] ?? rest).slice(0, SKETCH_LIMITS.name);
  open.push(builder.group({ name: name || 'Group', parent: open.at(-1) ?? null }));
}

function readStatement(reader: Reader): void {
  let before = readNodes(reader);
  while (before) {
    skipBlanks(reader);
    if (reader.at >= reader.end) return;
    const link = mermaidLink(reader.text.slice(reader.at, reader.end));
    if (!link) {
      reader.faults.add(reader.at, reader.end, 'This is no link of a flowchart: write “-->”, “-.->” or “-- text -->”.');
      return;
    }
    const at = { start: reader.at, end: reader.at + link.length };
    reader.at = at.end;
    const after = readNodes(reader);
    if (after) connect(before, after, link, at, reader.builder);
    before = after;
  }
}

function connect(
  before: readonly number[],
  after: readonly number[],
  link: MermaidLink,
  at: Span,
  builder: SketchBuilder,
): void {
  if (link.isInvisible) return;
  for (const left of before)
    for (const right of after) {
      const [from, to] = link.isBackward ? [right, left] : [left, right];
      const { label, heads, asynchronous } = link;
      builder.edge({ from, to, label: label.slice(0, SKETCH_LIMITS.name), heads, asynchronous }, at);
    }
}

function skipBlanks(reader: Reader): void {
  while (reader.at < reader.end && /\s/.test(reader.text[reader.at] ?? '')) reader.at += 1;
}

/** `A & B`: the places of the nodes, or null after a fault. */
function readNodes(reader: Reader): number[] | null {
  const places: number[] = [];
  for (;;) {
    skipBlanks(reader);
    const start = reader.at;
    const found = mermaidNode(reader.text.slice(start, reader.end));
    if (!found.ok) {
      reader.faults.add(start, reader.end, found.message);
      return null;
    }
    reader.at = start + found.length;
    const place = placeOf(found, { start, end: reader.at }, reader);
    if (place === null) return null;
    places.push(place);
    const more = /^\s*&/.exec(reader.text.slice(reader.at, reader.end));
    if (!more) return places;
    reader.at += more[0].length;
  }
}

function placeOf(
  found: Extract<ReturnType<typeof mermaidNode>, { ok: true }>,
  at: Span,
  reader: Reader,
): number | null {
  const { builder, open } = reader;
  const group = open.at(-1) ?? null;
  const named = nameOf(found.text ?? found.id, found.id);
  const place = builder.node(found.id, () => ({ ...named, shape: found.shape, group }), at);
  const known = place === null ? undefined : builder.nodeAt(place);
  if (place === null || !known) return null;
  if (found.text !== null) builder.change(place, { ...named, shape: found.shape });
  if (known.group === null && group !== null) builder.change(place, { group });
  return place;
}

function nameOf(text: string, id: string): { name: string; count: number } {
  const { name, count } = withoutCount((plainText(text) || id).slice(0, SKETCH_LIMITS.name));
  return { name: name || id, count: Math.min(SKETCH_LIMITS.count, Math.max(1, count ?? 1)) };
}
