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
  let held = new Map<string, Held>();
  let board: Board | null = null;
  const kinds = remembering(kindsOf);
  const sorts = remembering(sortText);
  return {
    read(scene) {
      const now = new Map<string, Held>();
      let isChanged = board === null;
      for (const id of Object.keys(scene)) {
        const element = scene[id]!;
        const before = held.get(id);
        const entry = before?.element === element ? before : { element, piece: pieceOf(id, element) };
        if (entry !== before && !isSame(entry.piece, before?.piece)) isChanged = true;
        now.set(id, entry);
      }
      if (now.size !== held.size) isChanged = true;
      held = now;
      if (board && !isChanged) return board;
      const pieces = [...now.values()].map(({ piece }) => piece).filter((piece) => piece !== null);
      board = assemble(partsOf(pieces.toSorted(byPlace)), { kindsOf: kinds.read, sortText: sorts.read });
      kinds.forgetUnused();
      sorts.forgetUnused();
      return board;
    },
  };
}

/** Whether nothing changed that a board depends on: colours, versions and seeds do. */
function isSame(a: Piece | null, b: Piece | null | undefined): boolean {
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
