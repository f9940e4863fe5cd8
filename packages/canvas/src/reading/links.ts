import type { EdgeEnd } from '../board/board.ts';
import { aimsAt, endsOf, lessCertain, type End, type Targets } from './ends.ts';
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

/** What the arrows and lines join (D28-D33). Those that only decorate a component go to its decoration. */
export function linksOf(lines: readonly Piece[], targets: Targets): Links {
  const edges: Link[] = [];
  const loose: Piece[] = [];
  const strewn: Piece[] = [];
  for (const line of lines) {
    const [start, end] = endsOf(line, targets);
    const owner = decorated(start, end);
    if (owner) owner.decoration.push(line);
    else if (start && end && isEdge(line, start, end))
      edges.push({ line, from: start.unit, to: end.unit, how: lessCertain(start.how, end.how) });
    else if (line.sort === 'arrow' || isClose(start) || isClose(end)) loose.push(line);
    else strewn.push(line);
  }
  return { edges, loose, strewn };
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
