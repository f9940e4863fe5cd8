import { reportParameters, type ReportParameters, type ReportView } from '@fortyfive/protocol';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { UserId } from '../identity/user-id.decorator.ts';
import { ProblemBank } from '../problems/problem-bank.ts';
import { FinishedSessions } from './finished-sessions.ts';
import { Overrules } from './overrules.ts';
import { reportView } from './report-view.ts';
import { Reports } from './reports.ts';

@Controller('api/sessions/:id')
export class ReportsController {
  constructor(
    private readonly sessions: FinishedSessions,
    private readonly reports: Reports,
    private readonly overrules: Overrules,
    private readonly problems: ProblemBank,
  ) {}

  @Get('report')
  async report(
    @UserId() userId: string,
    @Param('id') sessionId: string,
    @Query({ schema: reportParameters }) { level }: ReportParameters,
  ): Promise<ReportView> {
    const state = await this.sessions.own(userId, sessionId);
    const scoring = await this.reports.scoringOf(sessionId, state);
    const overrules = await this.overrules.of(sessionId);
    const pack = this.problems.find(state.setup.problemId);
    return reportView({ sessionId, state, scoring, pack, level, overrules });
  }

  @Get('report.json')
  @Header('Content-Disposition', 'attachment; filename="fortyfive-report.json"')
  download(
    @UserId() userId: string,
    @Param('id') sessionId: string,
    @Query({ schema: reportParameters }) query: ReportParameters,
  ): Promise<ReportView> {
    return this.report(userId, sessionId, query);
  }
}
