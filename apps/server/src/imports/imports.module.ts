import { Module } from '@nestjs/common';
import { PipelineModule } from '../session/pipeline.module.ts';
import { ImportsController } from './imports.controller.ts';

@Module({ imports: [PipelineModule], controllers: [ImportsController] })
export class ImportsModule {}
