import { Module } from '@nestjs/common';
import { CommittedEvents } from './committed-events.ts';
import { EVENT_STORE } from './event-store.ts';
import { LiveSessions } from './live-sessions.ts';
import { PrismaEventStore } from './prisma-event-store.ts';
import { RateLimits } from './rate-limits.ts';
import { SessionPipeline } from './session-pipeline.ts';

/** Command in, committed events out. Knows nobody who listens. */
@Module({
  providers: [
    { provide: EVENT_STORE, useClass: PrismaEventStore },
    LiveSessions,
    CommittedEvents,
    SessionPipeline,
    RateLimits,
  ],
  exports: [EVENT_STORE, CommittedEvents, SessionPipeline, RateLimits],
})
export class PipelineModule {}
