import { Module } from '@nestjs/common';
import { COVERAGE_SOURCE } from '../session/coverage-source.ts';
import { PipelineModule } from '../session/pipeline.module.ts';
import { LiveCoverage } from './live-coverage.ts';
import { LiveScoring } from './live-scoring.ts';
import { ReportsController } from './reports.controller.ts';
import { Reports } from './reports.ts';

@Module({
  imports: [PipelineModule],
  controllers: [ReportsController],
  providers: [LiveScoring, Reports, LiveCoverage, { provide: COVERAGE_SOURCE, useExisting: LiveCoverage }],
  exports: [LiveScoring, COVERAGE_SOURCE],
})
export class ScoringModule {}
