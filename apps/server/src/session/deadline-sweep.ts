import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { EVENT_STORE, type EventStore } from './event-store.ts';
import { SessionClock } from './session-clock.ts';
import { SessionPipeline } from './session-pipeline.ts';

const EVERY_MS = 250;

/** Moves sessions on whose deadline has passed. Idempotent: any number of servers may sweep, after any outage. */
@Injectable()
export class DeadlineSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(DeadlineSweep.name);
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> | null = null;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly clock: SessionClock,
    private readonly pipeline: SessionPipeline,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweeping ??= this.sweep().finally(() => (this.sweeping = null));
    }, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }

  private async sweep(): Promise<void> {
    try {
      const due = await this.store.due(this.clock.now());
      await Promise.all(
        due.map((sessionId) =>
          this.pipeline.execute({ sessionId, actor: { role: 'system' }, commandId: null, command: { type: 'Tick' } }),
        ),
      );
    } catch (error) {
      this.logger.error(error instanceof Error ? error.message : String(error));
    }
  }
}
