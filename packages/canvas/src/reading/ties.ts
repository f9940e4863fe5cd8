import type { Piece } from './piece.ts';

/** What Excalidraw itself says belongs together. */
export interface Ties {
  readonly byId: ReadonlyMap<string, Piece>;
  /** Texts by the shape or arrow that holds them. */
  readonly boundTexts: ReadonlyMap<Piece, readonly Piece[]>;
  /** Texts that nothing holds. */
  readonly free: readonly Piece[];
  /** Pieces that an arrow or line is tied to. */
  readonly tied: ReadonlySet<Piece>;
  /** Groups with an arrow from one of their shapes to another. */
  readonly crossedGroups: ReadonlySet<string>;
}

/** Containers and bindings; what is gone or not live ties nothing. Pieces come in reading order. */
export function tiesOf(pieces: readonly Piece[]): Ties {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const boundTexts = new Map<Piece, Piece[]>();
  const free: Piece[] = [];
  const tied = new Set<Piece>();
  const crossedGroups = new Set<string>();
  for (const piece of pieces) {
    if (piece.sort === 'text') {
      const holder = piece.containerId === null ? undefined : byId.get(piece.containerId);
      if (!holder || !mayHold(holder)) free.push(piece);
      else if (boundTexts.has(holder)) boundTexts.get(holder)!.push(piece);
      else boundTexts.set(holder, [piece]);
    }
    const start = piece.startId === null ? undefined : byId.get(piece.startId);
    const end = piece.endId === null ? undefined : byId.get(piece.endId);
    if (start) tied.add(start);
    if (end) tied.add(end);
    if (start && end && start !== end && start.containerId !== end.id && end.containerId !== start.id)
      for (const group of start.groupIds) if (end.groupIds.includes(group)) crossedGroups.add(group);
  }
  return { byId, boundTexts, free, tied, crossedGroups };
}

function mayHold(piece: Piece): boolean {
  return piece.sort === 'shape' || piece.sort === 'arrow' || piece.sort === 'line' || piece.sort === 'image';
}
