import type { ExistingState } from '@fortyfive/session';
import { Injectable } from '@nestjs/common';

/** States kept in memory, the least recently used dropped first; the log has them all. */
const CAPACITY = 500;

@Injectable()
export class LiveSessions {
  private readonly states = new Map<string, ExistingState>();

  get(sessionId: string): ExistingState | undefined {
    const state = this.states.get(sessionId);
    if (state) this.set(sessionId, state);
    return state;
  }

  set(sessionId: string, state: ExistingState): void {
    this.states.delete(sessionId);
    this.states.set(sessionId, state);
    const oldest = this.states.keys().next();
    if (this.states.size > CAPACITY && !oldest.done) this.states.delete(oldest.value);
  }

  forget(sessionId: string): void {
    this.states.delete(sessionId);
  }
}
