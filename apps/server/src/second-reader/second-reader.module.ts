import { Module } from '@nestjs/common';
import { ScoringModule } from '../scoring/scoring.module.ts';
import { PipelineModule } from '../session/pipeline.module.ts';
import { SETTINGS } from '../settings.token.ts';
import type { Settings } from '../settings.ts';
import { LANGUAGE_MODEL, type LanguageModel } from './model-call.ts';
import { OpenAiModel } from './openai-model.ts';
import { SecondReaderReaction } from './second-reader.reaction.ts';
import { SecondReadingController } from './second-reading.controller.ts';
import { SecondReadings } from './second-readings.ts';

/** A language model as second reader of finished interviews, when one is configured. */
@Module({
  imports: [PipelineModule, ScoringModule],
  controllers: [SecondReadingController],
  providers: [
    { provide: LANGUAGE_MODEL, useFactory: configuredModel, inject: [SETTINGS] },
    SecondReadings,
    SecondReaderReaction,
  ],
})
export class SecondReaderModule {}

function configuredModel(settings: Settings): LanguageModel | null {
  const { MODEL_BASE_URL, MODEL_NAME, MODEL_API_KEY, MODEL_TIMEOUT_MS } = settings;
  if (MODEL_BASE_URL === undefined || MODEL_NAME === undefined) return null;
  return new OpenAiModel({
    baseURL: MODEL_BASE_URL,
    name: MODEL_NAME,
    apiKey: MODEL_API_KEY,
    timeoutMs: MODEL_TIMEOUT_MS,
  });
}
