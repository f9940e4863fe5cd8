import type { ReportView } from '@fortyfive/protocol';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { UserId } from '../identity/user-id.decorator.ts';
import { ProblemBank } from '../problems/problem-bank.ts';
import { RefusalException } from '../session/refusal.exception.ts';
import { SessionPipeline } from '../session/session-pipeline.ts';
import { reportView } from './report-view.ts';
import { Reports } from './reports.ts';

@Controller('api/sessions/:id')
export class ReportsController {
  constructor(
    private readonly pipeline: SessionPipeline,
    private readonly reports: Reports,
    private readonly problems: ProblemBank,
  ) {}

  /** Only the session's own candidate, and only once it is over. */
  @Get('report')
  async report(@UserId() userId: string, @Param('id') sessionId: string): Promise<ReportView> {
    const state = await this.pipeline.read(sessionId, (current) => current);
    if (state.status === 'absent' || state.setup.candidateId !== userId) throw new RefusalException('not-found');
    if (state.status !== 'finished')
      throw new RefusalException('not-started', 'There is a report once the interview is over.');
    const scoring = await this.reports.scoringOf(sessionId, state);
    return reportView(sessionId, state, scoring, this.problems.find(state.setup.problemId));
  }

  @Get('report.json')
  @Header('Content-Disposition', 'attachment; filename="fortyfive-report.json"')
  download(@UserId() userId: string, @Param('id') sessionId: string): Promise<ReportView> {
    return this.report(userId, sessionId);
  }
}
