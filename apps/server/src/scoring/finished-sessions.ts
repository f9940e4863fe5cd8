import type { ExistingState } from '@fortyfive/session';
import { Injectable } from '@nestjs/common';
import { RefusalException } from '../session/refusal.exception.ts';
import { SessionPipeline } from '../session/session-pipeline.ts';

export type FinishedState = Extract<ExistingState, { status: 'finished' }>;

/** What judges an interview is for its own candidate, and only once it is over. */
@Injectable()
export class FinishedSessions {
  constructor(private readonly pipeline: SessionPipeline) {}

  /** The session of this person, or a refusal that tells a stranger nothing. */
  async own(userId: string, sessionId: string): Promise<FinishedState> {
    const state = await this.pipeline.read(sessionId, (current) => current);
    if (state.status === 'absent' || state.setup.candidateId !== userId) throw new RefusalException('not-found');
    if (state.status !== 'finished')
      throw new RefusalException('not-started', 'There is a report once the interview is over.');
    return state;
  }
}
