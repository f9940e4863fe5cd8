import { type Board, changesBetween, readBoard, type Scene } from '@fortyfive/canvas';
import type { ExistingState } from '@fortyfive/session';

/** Boards kept in memory; of one that was dropped, as after a restart, the interviewer notices what is drawn from then on. */
const CAPACITY = 200;

/** What the interviewer saw of each board when it last spoke. */
export class SeenBoards {
  private readonly boards = new Map<string, { scene: Scene; board: Board }>();

  /** What was added or joined since, in the words of the board's history. */
  drawnSince(sessionId: string, { work }: ExistingState): string[] {
    const seen = this.boards.get(sessionId);
    if (!seen) this.boards.set(sessionId, { scene: work.scene, board: readBoard(work.scene) });
    if (!seen || seen.scene === work.scene) return [];
    const changes = changesBetween(seen.board, readBoard(work.scene));
    return changes.filter(({ sort }) => sort === 'added' || sort === 'joined').map(({ text }) => text);
  }

  /** It has spoken, and seen the board as it stands. */
  look(sessionId: string, { work }: ExistingState): void {
    if (this.boards.get(sessionId)?.scene === work.scene) return;
    this.boards.delete(sessionId);
    this.boards.set(sessionId, { scene: work.scene, board: readBoard(work.scene) });
    const oldest = this.boards.keys().next();
    if (this.boards.size > CAPACITY && !oldest.done) this.boards.delete(oldest.value);
  }
}
