import { commandMessage, type CommandReply, joinMessage, type JoinReply, type Refusal } from '@fortyfive/protocol';
import { Logger } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import type { z } from 'zod';
import { GuestCookie } from '../identity/guest-cookie.ts';
import { type Connection, type Connections, roomOf } from './connections.ts';
import { RateLimits } from './rate-limits.ts';
import { SessionBroadcast } from './session-broadcast.ts';
import { SessionPipeline } from './session-pipeline.ts';
import { SessionReader } from './session-reader.ts';

/** Messages of the live session: knows the visitor, limits, parses, and hands them on. */
@WebSocketGateway()
export class SessionGateway implements OnGatewayInit {
  private readonly logger = new Logger(SessionGateway.name);
  @WebSocketServer() private readonly connections!: Connections;

  constructor(
    private readonly cookie: GuestCookie,
    private readonly limits: RateLimits,
    private readonly pipeline: SessionPipeline,
    private readonly reader: SessionReader,
    private readonly broadcast: SessionBroadcast,
  ) {}

  afterInit(): void {
    this.connections.use((connection, next) => {
      const userId = this.cookie.read(connection.handshake.headers.cookie);
      if (userId === null) return next(new Error('not-allowed'));
      connection.data.userId = userId;
      next();
    });
    this.broadcast.start(this.connections);
  }

  @SubscribeMessage('session:join')
  join(@ConnectedSocket() connection: Connection, @MessageBody() body: unknown): Promise<JoinReply> {
    return this.answer(connection, joinMessage, body, ({ sessionId, lastSeq }, userId) =>
      this.reader.catchUp(sessionId, userId, lastSeq, () => connection.join(roomOf(sessionId))),
    );
  }

  @SubscribeMessage('session:leave')
  async leave(
    @ConnectedSocket() connection: Connection,
    @MessageBody() body: unknown,
  ): Promise<{ ok: true } | Refusal> {
    const parsed = joinMessage.pick({ sessionId: true }).safeParse(body);
    if (!parsed.success) return { ok: false, rejection: 'bad-request' };
    await connection.leave(roomOf(parsed.data.sessionId));
    return { ok: true };
  }

  @SubscribeMessage('session:command')
  command(@ConnectedSocket() connection: Connection, @MessageBody() body: unknown): Promise<CommandReply> {
    return this.answer(connection, commandMessage, body, ({ sessionId, commandId, command }, userId) =>
      this.pipeline.execute({ sessionId, actor: { role: 'candidate', userId }, commandId, command }),
    );
  }

  /** Turns what cannot be done now into a refusal that the client may retry; an unanswered message would hang it. */
  private async answer<S extends z.ZodType, R>(
    connection: Connection,
    schema: S,
    body: unknown,
    handle: (message: z.infer<S>, userId: string) => Promise<R>,
  ): Promise<R | Refusal> {
    const { userId } = connection.data;
    if (!(await this.limits.consumeCommand(userId))) return { ok: false, rejection: 'too-many-requests' };
    const parsed = schema.safeParse(body);
    if (!parsed.success) return { ok: false, rejection: 'bad-request' };
    try {
      return await handle(parsed.data, userId);
    } catch (error) {
      this.logger.error(error instanceof Error ? error.stack : String(error));
      return { ok: false, rejection: 'server-error' };
    }
  }
}
