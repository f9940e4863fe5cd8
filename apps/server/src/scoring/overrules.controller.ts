import { type ExportedOverrule, type Overrule, type OverruleBody, overruleBody } from '@fortyfive/protocol';
import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { UserId } from '../identity/user-id.decorator.ts';
import { RateLimits } from '../session/rate-limits.ts';
import { FinishedSessions } from './finished-sessions.ts';
import { Overrules } from './overrules.ts';
import { Reports } from './reports.ts';

/** A person's own verdicts, behind the same checks as the report that they correct. */
@Controller('api')
export class OverrulesController {
  constructor(
    private readonly sessions: FinishedSessions,
    private readonly reports: Reports,
    private readonly overrules: Overrules,
    private readonly limits: RateLimits,
  ) {}

  @Get('sessions/:id/overrules')
  async list(@UserId() userId: string, @Param('id') sessionId: string): Promise<Overrule[]> {
    await this.sessions.own(userId, sessionId);
    return this.overrules.of(sessionId);
  }

  @Post('sessions/:id/overrules')
  @HttpCode(200)
  async overrule(
    @UserId() userId: string,
    @Param('id') sessionId: string,
    @Body({ schema: overruleBody }) body: OverruleBody,
  ): Promise<Overrule> {
    await this.limits.consumeCreation(userId);
    const state = await this.sessions.own(userId, sessionId);
    return this.overrules.keep(sessionId, body, await this.reports.scoringOf(sessionId, state));
  }

  /** Answers with what is left. */
  @Post('sessions/:id/overrules/:pointId/withdraw')
  @HttpCode(200)
  async withdraw(
    @UserId() userId: string,
    @Param('id') sessionId: string,
    @Param('pointId') pointId: string,
  ): Promise<Overrule[]> {
    await this.limits.consumeCreation(userId);
    await this.sessions.own(userId, sessionId);
    await this.overrules.withdraw(sessionId, pointId);
    return this.overrules.of(sessionId);
  }

  @Get('overrules.json')
  @Header('Content-Disposition', 'attachment; filename="fortyfive-overrules.json"')
  export(@UserId() userId: string): Promise<ExportedOverrule[]> {
    return this.overrules.ofPerson(userId);
  }
}
