import type { Board } from '../board/board.ts';
import type { Scene } from '../elements.ts';
import { createBoardReader } from './board-reader.ts';

/** Reads a scene as an architecture. Total: whatever the elements hold, it answers, and says what it could not read (D20-D37). */
export function readBoard(scene: Scene): Board {
  return createBoardReader().read(scene);
}
