import { Module } from '@nestjs/common';
import { PipelineModule } from '../session/pipeline.module.ts';
import { PictureAccess } from './picture-access.ts';
import { PictureLimits } from './picture-limits.ts';
import { PicturesController } from './pictures.controller.ts';
import { Pictures } from './pictures.ts';

@Module({
  imports: [PipelineModule],
  controllers: [PicturesController],
  providers: [PictureAccess, PictureLimits, Pictures],
})
export class PicturesModule {}
