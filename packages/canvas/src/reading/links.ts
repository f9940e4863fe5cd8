import type { EdgeEnd } from '../board/board.ts';
import type { ArrowLine } from './arrow-labels.ts';
import { aimsAt, endsOf, lessCertain, type End, type Targets } from './ends.ts';
import { distanceToPath, type Point } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { Piece } from './piece.ts';
import type { Unit } from './unit.ts';

export interface Link {
  readonly line: Piece;
  readonly from: Unit;
  readonly to: Unit;
  readonly how: EdgeEnd;
}

export interface Links {
  readonly edges: readonly Link[];
  /** Arrows and lines that lead nowhere at one end, arrows that do at both. */
  readonly loose: readonly Piece[];
  /** Dividers, crosses and other lines that lead nowhere at all. */
  readonly strewn: readonly Piece[];
}

/** An arrow begins or ends this close to another when it branches off or joins it. */
const BRANCH_GAP = 10;

/** What the arrows and lines join (D28-D33). Those that only decorate a component go to its decoration. */
export function linksOf(lines: readonly Piece[], targets: Targets, lineGrid: Grid<ArrowLine>): Links {
  const edges: Link[] = [];
  const loose: Piece[] = [];
  const strewn: Piece[] = [];
  const open: [Piece, End | null, End | null][] = [];
  for (const line of lines) {
    const [start, end] = endsOf(line, targets);
    const owner = decorated(start, end);
    if (owner) owner.decoration.push(line);
    else if (start && end && isEdge(line, start, end))
      edges.push({ line, from: start.unit, to: end.unit, how: lessCertain(start.how, end.how) });
    else open.push([line, start, end]);
  }
  const known = new Map(edges.map((edge) => [edge.line, edge]));
  for (const [line, start, end] of open) {
    const from = start?.unit ?? branchAt(line.path[0], line, known, lineGrid)?.from;
    const to = end?.unit ?? branchAt(line.path.at(-1), line, known, lineGrid)?.to;
    if (from && to && from !== to && !(start && end)) edges.push({ line, from, to, how: 'inferred' });
    else if (line.sort === 'arrow' || isClose(start) || isClose(end)) loose.push(line);
    else strewn.push(line);
  }
  return { edges, loose, strewn };
}

/** The edge from whose line another branches off, or into which it runs. */
function branchAt(
  point: Point | undefined,
  line: Piece,
  known: ReadonlyMap<Piece, Link>,
  lineGrid: Grid<ArrowLine>,
): Link | undefined {
  if (!point) return undefined;
  const trunk = lineGrid
    .at(point, BRANCH_GAP)
    .find(({ arrow }) => arrow !== line && known.has(arrow) && distanceToPath(point, arrow.path) <= BRANCH_GAP);
  return trunk && known.get(trunk.arrow);
}

function isEdge(line: Piece, start: End, end: End): boolean {
  return line.sort === 'arrow' || isClose(start) || isClose(end) || aimsAt(line, start, end);
}

function isClose(end: End | null): boolean {
  return end !== null && end.how !== 'inferred';
}

/** The component that the line is a part or a loop of. */
function decorated(start: End | null, end: End | null): Unit | null {
  return start && start.unit === end?.unit ? start.unit : null;
}
