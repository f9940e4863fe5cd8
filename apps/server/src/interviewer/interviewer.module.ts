import { Module } from '@nestjs/common';
import { ScoringModule } from '../scoring/scoring.module.ts';
import { PipelineModule } from '../session/pipeline.module.ts';
import { InterviewerReaction } from './interviewer.reaction.ts';

@Module({ imports: [PipelineModule, ScoringModule], providers: [InterviewerReaction] })
export class InterviewerModule {}
