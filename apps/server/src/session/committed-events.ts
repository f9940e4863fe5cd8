import type { ExistingState, RecordedEvent } from '@fortyfive/session';
import { Injectable, Logger } from '@nestjs/common';

/** Events of one session that were just committed, with the state after them. */
export interface Committed {
  readonly sessionId: string;
  readonly events: readonly RecordedEvent[];
  readonly state: ExistingState;
}

type Listener = (committed: Committed) => void;

/** Tells listeners what was committed: first the broadcast, then the reactions, in the order they subscribed. */
@Injectable()
export class CommittedEvents {
  private readonly logger = new Logger(CommittedEvents.name);
  private readonly broadcasts: Listener[] = [];
  private readonly reactions: Listener[] = [];

  onBroadcast(listener: Listener): void {
    this.broadcasts.push(listener);
  }

  onReaction(listener: Listener): void {
    this.reactions.push(listener);
  }

  publish(committed: Committed): void {
    for (const listener of [...this.broadcasts, ...this.reactions]) {
      try {
        listener(committed);
      } catch (error) {
        this.logger.error(error instanceof Error ? error.stack : String(error));
      }
    }
  }
}
