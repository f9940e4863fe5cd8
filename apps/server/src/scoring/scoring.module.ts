import { Module } from '@nestjs/common';
import { COVERAGE_SOURCE } from '../session/coverage-source.ts';
import { PipelineModule } from '../session/pipeline.module.ts';
import { BoardHistoryController } from './board-history.controller.ts';
import { FinishedSessions } from './finished-sessions.ts';
import { LiveCoverage } from './live-coverage.ts';
import { LiveScoring } from './live-scoring.ts';
import { OverrulesController } from './overrules.controller.ts';
import { Overrules } from './overrules.ts';
import { ReportsController } from './reports.controller.ts';
import { Reports } from './reports.ts';

@Module({
  imports: [PipelineModule],
  controllers: [ReportsController, BoardHistoryController, OverrulesController],
  providers: [
    LiveScoring,
    FinishedSessions,
    Reports,
    Overrules,
    LiveCoverage,
    { provide: COVERAGE_SOURCE, useExisting: LiveCoverage },
  ],
  exports: [LiveScoring, FinishedSessions, Reports, COVERAGE_SOURCE],
})
export class ScoringModule {}
