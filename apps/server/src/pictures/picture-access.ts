import type { ExistingState } from '@fortyfive/session';
import { Injectable } from '@nestjs/common';
import { RefusalException } from '../session/refusal.exception.ts';
import { SessionPipeline } from '../session/session-pipeline.ts';

const SESSION_ID = /^[A-Za-z0-9_-]{1,64}$/;
const PICTURE_ID = /^[0-9a-f]{64}$/;

/** Who may see and who may add the pictures of a session. A stranger learns nothing, not even that it exists. */
@Injectable()
export class PictureAccess {
  constructor(private readonly pipeline: SessionPipeline) {}

  async mayLook(userId: string, sessionId: string, pictureId: string): Promise<void> {
    await this.own(userId, sessionId, pictureId);
  }

  /** Whoever may draw. A session that is over takes only pictures that its board shows already: an import's, or one that was late. */
  async mayAdd(userId: string, sessionId: string, pictureId: string): Promise<void> {
    const state = await this.own(userId, sessionId, pictureId);
    if (state.status === 'lobby') throw new RefusalException('not-started');
    if (state.status === 'finished' && !shows(state, pictureId)) throw new RefusalException('finished');
  }

  private async own(userId: string, sessionId: string, pictureId: string): Promise<ExistingState> {
    if (!SESSION_ID.test(sessionId) || !PICTURE_ID.test(pictureId)) throw new RefusalException('not-found');
    const state = await this.pipeline.read(sessionId, (current) => current);
    if (state.status === 'absent' || state.setup.candidateId !== userId) throw new RefusalException('not-found');
    return state;
  }
}

function shows({ work }: ExistingState, pictureId: string): boolean {
  return Object.values(work.scene).some((element) => element['fileId'] === pictureId && !element.isDeleted);
}
