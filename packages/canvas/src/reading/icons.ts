import { areaOf, boxDistance, centreOf, encloses, holds, union } from './geometry.ts';
import type { Piece } from './piece.ts';
import type { Ties } from './ties.ts';

/** Shape of a group that is as much of it as this is its plate, and what lies on it decorates it. */
const PLATE_SHARE = 0.6;

/** Groups that are one drawing: icons, library items, a shape with its texts. Outermost first, no piece in two. */
export function iconsOf(pieces: readonly Piece[], ties: Ties): Piece[][] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const holder = piece.containerId === null ? undefined : ties.byId.get(piece.containerId);
    for (const group of new Set(piece.groupIds.length > 0 ? piece.groupIds : holder?.groupIds)) {
      const members = groups.get(group);
      if (members) members.push(piece);
      else groups.set(group, [piece]);
    }
  }
  const taken = new Set<Piece>();
  const icons: Piece[][] = [];
  const outermostFirst = [...groups].toSorted((a, b) => b[1].length - a[1].length);
  for (const [group, members] of outermostFirst) {
    if (members.some((piece) => taken.has(piece)) || ties.crossedGroups.has(group)) continue;
    if (!isIcon(group, members, ties)) continue;
    icons.push(members);
    for (const piece of members) taken.add(piece);
  }
  return icons;
}

function isIcon(group: string, members: readonly Piece[], ties: Ties): boolean {
  const drawn = members.filter(({ sort }) => sort !== 'text');
  if (drawn.length === 0 || drawn.some(({ sort }) => sort === 'frame' || sort === 'other')) return false;
  const solid = drawn.filter(isSolid);
  const arrows = drawn.filter(({ sort }) => sort === 'arrow');
  if (arrows.length > 0 && !arrows.every((arrow) => decorates(arrow, solid, drawn))) return false;
  if (drawn.some(({ startId, endId }) => startId !== null || endId !== null)) return false;
  return labelledParts(group, members, solid, ties) <= 1;
}

export function isSolid({ sort }: Piece): boolean {
  return sort === 'shape' || sort === 'image';
}

/** An arrow drawn on the plate of an icon, as in the symbol of a load balancer. */
function decorates(arrow: Piece, solid: readonly Piece[], drawn: readonly Piece[]): boolean {
  const whole = areaOf(union(drawn.map(({ box }) => box)));
  return solid.some((plate) => plate.area >= PLATE_SHARE * whole && encloses(plate.box, arrow.box, 2));
}

/** How many parts of the group have a text of their own; with two of them the group is several things. */
function labelledParts(group: string, members: readonly Piece[], solid: readonly Piece[], ties: Ties): number {
  const owners = new Set<Piece | string>();
  for (const text of members) {
    if (text.sort !== 'text') continue;
    const holder = text.containerId === null ? undefined : ties.byId.get(text.containerId);
    const inner = text.groupIds[text.groupIds.indexOf(group) - 1];
    const around = solid.filter(({ box }) => holds(box, centreOf(text.box)));
    const owner = holder ?? inner ?? smallest(around);
    if (owner !== undefined) owners.add(owner);
    else if (solid.length > 1) owners.add(nearest(text, solid));
  }
  return owners.size;
}

function smallest(pieces: readonly Piece[]): Piece | undefined {
  return pieces.reduce<Piece | undefined>((best, piece) => (!best || piece.area < best.area ? piece : best), undefined);
}

function nearest(text: Piece, pieces: readonly Piece[]): Piece {
  return pieces.reduce((best, piece) =>
    boxDistance(piece.box, text.box) < boxDistance(best.box, text.box) ? piece : best,
  );
}
