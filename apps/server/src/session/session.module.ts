import { Module } from '@nestjs/common';
import { ProblemsModule } from '../problems/problems.module.ts';
import { ScoringModule } from '../scoring/scoring.module.ts';
import { DeadlineSweep } from './deadline-sweep.ts';
import { PipelineModule } from './pipeline.module.ts';
import { SessionBroadcast } from './session-broadcast.ts';
import { SessionReader } from './session-reader.ts';
import { SessionController } from './session.controller.ts';
import { SessionGateway } from './session.gateway.ts';

/** The edge of the live session: HTTP, sockets, and the clock's sweep. */
@Module({
  imports: [PipelineModule, ProblemsModule, ScoringModule],
  controllers: [SessionController],
  providers: [SessionGateway, SessionReader, SessionBroadcast, DeadlineSweep],
})
export class SessionModule {}
