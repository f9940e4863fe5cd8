import type { Board } from '../board/board.ts';
import type { Scene, SceneElement } from '../elements.ts';
import { applyElements } from '../merge.ts';
import { readBoard } from '../reading/read-board.ts';
import { type BoardChange, changesBetween } from './changes-between.ts';

/** Elements that were drawn or changed together. Times in milliseconds of the session. */
export interface BoardEdit {
  readonly elapsedMs: number;
  readonly elements: readonly SceneElement[];
}

/** What changed until the drawing rested. */
export interface BoardStep {
  /** When this stretch of drawing began. */
  readonly elapsedMs: number;
  readonly changes: readonly BoardChange[];
}

/** People draw a box, its name and its arrow in one go; a pause ends it, and so does going on for long. */
const REST_MS = 4_000;
const LONGEST_MS = 20_000;

/** How a board came about: its changes, each stretch of drawing together. Edits are in the order of their times. */
export function boardHistory(edits: readonly BoardEdit[]): BoardStep[] {
  const steps: BoardStep[] = [];
  let scene: Scene = {};
  let board: Board = readBoard(scene);
  let began: number | null = null;
  edits.forEach((edit, i) => {
    scene = applyElements(scene, edit.elements);
    began ??= edit.elapsedMs;
    const next = edits[i + 1];
    if (next && next.elapsedMs - edit.elapsedMs < REST_MS && next.elapsedMs - began < LONGEST_MS) return;
    const reading = readBoard(scene);
    const changes = changesBetween(board, reading);
    if (changes.length > 0) steps.push({ elapsedMs: began, changes });
    board = reading;
    began = null;
  });
  return steps;
}

/** The board as it stood at a moment of the session. */
export function boardAt(edits: readonly BoardEdit[], elapsedMs: number): Board {
  const until = edits.filter((edit) => edit.elapsedMs <= elapsedMs);
  return readBoard(until.reduce<Scene>((scene, { elements }) => applyElements(scene, elements), {}));
}
