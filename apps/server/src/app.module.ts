import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { type Core, CoreModule } from './core.module.ts';
import { HealthController } from './health/health.controller.ts';
import { GuestMiddleware } from './identity/guest.middleware.ts';
import { OriginMiddleware } from './identity/origin.middleware.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { InterviewerModule } from './interviewer/interviewer.module.ts';
import { PicturesModule } from './pictures/pictures.module.ts';
import { ProblemsModule } from './problems/problems.module.ts';
import { ScoringModule } from './scoring/scoring.module.ts';
import { SecondReaderModule } from './second-reader/second-reader.module.ts';
import { SessionModule } from './session/session.module.ts';

@Module({})
export class AppModule implements NestModule {
  static with(core: Core): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.with(core),
        ProblemsModule,
        SessionModule,
        ScoringModule,
        InterviewerModule,
        ImportsModule,
        PicturesModule,
        SecondReaderModule,
      ],
      controllers: [HealthController],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(OriginMiddleware, GuestMiddleware).forRoutes('/api/{*path}');
  }
}
