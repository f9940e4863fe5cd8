import {
  type ClientToServerEvents,
  commandMessage,
  type CommandReply,
  joinMessage,
  type JoinReply,
  type Refusal,
  type RejectionCode,
  type ServerToClientEvents,
  viewFor,
  viewStateFor,
} from '@fortyfive/protocol';
import type { ExistingState } from '@fortyfive/session';
import { Inject, Logger } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Server, Socket } from 'socket.io';
import type { z } from 'zod';
import { GuestCookie } from '../identity/guest-cookie.ts';
import { type Committed, CommittedEvents } from './committed-events.ts';
import { COVERAGE_SOURCE, type CoverageSource } from './coverage-source.ts';
import { EVENT_STORE, type EventStore } from './event-store.ts';
import { SessionClock } from './session-clock.ts';
import { SessionPipeline } from './session-pipeline.ts';

interface SocketData {
  userId: string;
}
type Connection = Socket<ClientToServerEvents, ServerToClientEvents, Record<string, never>, SocketData>;
type Connections = Server<ClientToServerEvents, ServerToClientEvents, Record<string, never>, SocketData>;

/** Above this many missed events a snapshot is shorter than the events. */
const FAR_BEHIND = 500;
/** Commands a person may send: 20 a second on average, in bursts of 200 (a reconnect sends what waited). */
const RATE = { points: 200, duration: 10 };

const roomOf = (sessionId: string) => `session:${sessionId}`;
const refuse = (rejection: RejectionCode): Refusal => ({ ok: false, rejection });

/** Messages of the live session: parses them, hands them to the pipeline, and broadcasts what was committed. */
@WebSocketGateway()
export class SessionGateway implements OnGatewayInit {
  private readonly logger = new Logger(SessionGateway.name);
  private readonly limiter = new RateLimiterMemory(RATE);
  @WebSocketServer() private readonly connections!: Connections;

  constructor(
    private readonly cookie: GuestCookie,
    private readonly pipeline: SessionPipeline,
    private readonly clock: SessionClock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(COVERAGE_SOURCE) private readonly coverage: CoverageSource,
    committed: CommittedEvents,
  ) {
    committed.onBroadcast((message) => this.broadcast(message));
    coverage.onChange((sessionId, changed) =>
      this.connections.to(roomOf(sessionId)).volatile.emit('session:coverage', { sessionId, coverage: changed }),
    );
  }

  afterInit(): void {
    this.connections.use((connection, next) => {
      const userId = this.cookie.read(connection.handshake.headers.cookie);
      if (userId === null) return next(new Error('not-allowed'));
      connection.data.userId = userId;
      next();
    });
  }

  @SubscribeMessage('session:join')
  join(@ConnectedSocket() connection: Connection, @MessageBody() body: unknown): Promise<JoinReply> {
    return this.answer(connection, joinMessage, body, ({ sessionId, lastSeq }, userId) =>
      this.pipeline.read(sessionId, async (state): Promise<JoinReply> => {
        if (state.status === 'absent' || state.setup.candidateId !== userId) return refuse('not-found');
        await connection.join(roomOf(sessionId));
        const common = {
          ok: true as const,
          clock: this.clock.reading(),
          coverage: this.coverage.read(sessionId, state),
        };
        const missed = state.seq - lastSeq;
        if (missed < 0 || missed > FAR_BEHIND)
          return { ...common, snapshot: viewStateFor({ role: 'candidate', userId }, state) };
        const events = missed === 0 ? [] : await this.store.eventsAfter(sessionId, lastSeq);
        return { ...common, events: events.map((event) => viewFor({ role: 'candidate', userId }, event)) };
      }),
    );
  }

  @SubscribeMessage('session:leave')
  async leave(
    @ConnectedSocket() connection: Connection,
    @MessageBody() body: unknown,
  ): Promise<{ ok: true } | Refusal> {
    const parsed = joinMessage.pick({ sessionId: true }).safeParse(body);
    if (!parsed.success) return refuse('bad-request');
    await connection.leave(roomOf(parsed.data.sessionId));
    return { ok: true };
  }

  @SubscribeMessage('session:command')
  command(@ConnectedSocket() connection: Connection, @MessageBody() body: unknown): Promise<CommandReply> {
    return this.answer(connection, commandMessage, body, ({ sessionId, commandId, command }, userId) =>
      this.pipeline.execute({ sessionId, actor: { role: 'candidate', userId }, commandId, command }),
    );
  }

  /** Parses, limits, and turns a failure into a refusal that the client may retry. */
  private async answer<S extends z.ZodType, R>(
    connection: Connection,
    schema: S,
    body: unknown,
    handle: (message: z.infer<S>, userId: string) => Promise<R>,
  ): Promise<R | Refusal> {
    const { userId } = connection.data;
    try {
      await this.limiter.consume(userId);
    } catch {
      return refuse('too-many-requests');
    }
    const parsed = schema.safeParse(body);
    if (!parsed.success) return refuse('bad-request');
    try {
      return await handle(parsed.data, userId);
    } catch (error) {
      this.logger.error(error instanceof Error ? error.stack : String(error));
      return refuse('server-error');
    }
  }

  private broadcast({ sessionId, events, state }: Committed): void {
    const viewer = { role: 'candidate' as const, userId: candidateOf(state) };
    const message = { sessionId, clock: this.clock.reading(), events: events.map((event) => viewFor(viewer, event)) };
    this.connections.to(roomOf(sessionId)).emit('session:events', message);
  }
}

const candidateOf = (state: ExistingState) => state.setup.candidateId;
