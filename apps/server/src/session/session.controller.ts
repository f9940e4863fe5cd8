import { randomUUID } from 'node:crypto';
import {
  clientCommand,
  type CommandReply,
  type CreateSessionBody,
  createSessionBody,
  type Me,
  type SessionCard,
} from '@fortyfive/protocol';
import type { Pace } from '@fortyfive/session';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../database/database.ts';
import { UserId } from '../identity/user-id.decorator.ts';
import { ProblemBank } from '../problems/problem-bank.ts';
import { RateLimits } from './rate-limits.ts';
import { RefusalException } from './refusal.exception.ts';
import { SessionPipeline } from './session-pipeline.ts';
import { shownPercents } from './shown-percents.ts';

const commandBody = z.strictObject({ commandId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/), command: clientCommand });

@Controller('api')
export class SessionController {
  constructor(
    private readonly database: Database,
    private readonly pipeline: SessionPipeline,
    private readonly problems: ProblemBank,
    private readonly limits: RateLimits,
  ) {}

  @Get('me')
  me(@UserId() userId: string): Me {
    return { userId };
  }

  /** Everybody sees their own sessions only. */
  @Get('sessions')
  async list(@UserId() userId: string): Promise<SessionCard[]> {
    const rows = await this.database.session.findMany({
      where: { candidateId: userId },
      orderBy: { createdAt: 'desc' },
      take: 200,
      include: { report: { select: { sessionId: true, percent: true, engineVersion: true } } },
    });
    const percents = await shownPercents(
      this.database,
      rows.flatMap(({ report }) => report ?? []),
    );
    return rows.map(({ id, problemId, problemTitle, templateId, pace, status, createdAt, imported }) => ({
      id,
      problemId,
      problemTitle,
      templateId,
      pace: pace as Pace,
      status: status as SessionCard['status'],
      createdAt: createdAt.toISOString(),
      imported,
      percent: percents.get(id) ?? null,
    }));
  }

  @Post('sessions')
  async create(
    @UserId() userId: string,
    @Body({ schema: createSessionBody }) body: CreateSessionBody,
  ): Promise<{ id: string }> {
    await this.limits.consumeCreation(userId);
    const pack = this.problems.find(body.problemId);
    if (!pack) throw new RefusalException('bad-request', `There is no problem ${body.problemId}.`);
    await this.database.person.createMany({ data: [{ id: userId }], skipDuplicates: true });
    const id = randomUUID();
    const command = { type: 'CreateSession' as const, ...body, problemTitle: pack.title, candidateId: userId };
    const outcome = await this.pipeline.execute({
      sessionId: id,
      actor: { role: 'candidate', userId },
      commandId: null,
      command,
    });
    if (!outcome.ok) throw new RefusalException(outcome.rejection);
    return { id };
  }

  /** The same as `session:command`, for edits that are too big for a socket message. Refusals are values here as well. */
  @Post('sessions/:id/commands')
  @HttpCode(200)
  async command(
    @UserId() userId: string,
    @Param('id') sessionId: string,
    @Body({ schema: commandBody }) { commandId, command }: z.infer<typeof commandBody>,
  ): Promise<CommandReply> {
    if (!(await this.limits.consumeCommand(userId))) return { ok: false, rejection: 'too-many-requests' };
    return this.pipeline.execute({ sessionId, actor: { role: 'candidate', userId }, commandId, command });
  }
}
