import type { Board } from '../board/board.ts';
import type { Scene, SceneElement } from '../elements.ts';
import { kindsOf } from '../kinds/kinds-of.ts';
import { sortText } from '../text-blocks/sort-text.ts';
import { assemble } from './assemble.ts';
import { partsOf } from './parts.ts';
import { pieceOf, type Piece } from './piece.ts';
import { byPlace } from './unit.ts';

/** Reads one scene after another, as a drawing grows. */
export interface BoardReader {
  readonly read: (scene: Scene) => Board;
}

interface Held {
  readonly element: SceneElement;
  readonly piece: Piece | null;
}

/**
 * Reads scene after scene, faster than each from scratch: elements that are the same objects as the last time are not looked at
 * again, nor are labels that were there before. Each board equals what `readBoard` reads (D39).
 */
export function createBoardReader(): BoardReader {
  const held = new Map<string, Held>();
  let inOrder: readonly Piece[] = [];
  let board: Board | null = null;
  const kinds = remembering(kindsOf);
  const sorts = remembering(sortText);
  return {
    read(scene) {
      const fresh = takeIn(scene, held);
      if (board && fresh === null) return board;
      const kept = inOrder.filter((piece) => held.get(piece.id)?.piece === piece);
      inOrder = merged(kept, (fresh ?? []).toSorted(byPlace));
      board = assemble(partsOf(inOrder), { kindsOf: kinds.read, sortText: sorts.read });
      kinds.forgetUnused();
      sorts.forgetUnused();
      return board;
    },
  };
}

/** Brings what is held up to the scene. The pieces that are new, or null when no piece is new, changed or gone. */
function takeIn(scene: Scene, held: Map<string, Held>): Piece[] | null {
  const fresh: Piece[] = [];
  let isChanged = false;
  let count = 0;
  for (const id of Object.keys(scene)) {
    count += 1;
    const element = scene[id]!;
    const before = held.get(id);
    if (before?.element === element) continue;
    const piece = pieceOf(id, element);
    if (before && isSame(piece, before.piece)) {
      held.set(id, { element, piece: before.piece });
      continue;
    }
    held.set(id, { element, piece });
    if (piece) fresh.push(piece);
    isChanged = true;
  }
  if (held.size > count) {
    for (const id of held.keys()) if (!Object.hasOwn(scene, id)) held.delete(id);
    isChanged = true;
  }
  return isChanged ? fresh : null;
}

/** Two lists in reading order as one. */
function merged(some: readonly Piece[], others: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  let next = 0;
  for (const piece of some) {
    while (next < others.length && byPlace(others[next]!, piece) < 0) all.push(others[next++]!);
    all.push(piece);
  }
  return [...all, ...others.slice(next)];
}

/** Whether nothing changed that a board depends on: colours, versions and seeds do. */
function isSame(a: Piece | null, b: Piece | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A pure function of a string that keeps the answers it was last asked for. */
function remembering<T>(answer: (text: string) => T): { read: (text: string) => T; forgetUnused: () => void } {
  let before = new Map<string, T>();
  let now = new Map<string, T>();
  return {
    read(text) {
      const known = now.has(text) ? now.get(text)! : before.has(text) ? before.get(text)! : answer(text);
      now.set(text, known);
      return known;
    },
    forgetUnused() {
      before = now;
      now = new Map();
    },
  };
}
