import { templateOf } from '@fortyfive/session';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { observe } from '../scoring/observe.ts';
import { type Committed, CommittedEvents } from '../session/committed-events.ts';
import { SerialQueue } from '../session/serial-queue.ts';
import { SessionPipeline } from '../session/session-pipeline.ts';
import { SETTINGS } from '../settings.token.ts';
import type { Settings } from '../settings.ts';
import { LANGUAGE_MODEL, type LanguageModel } from './model-call.ts';
import { readInterview } from './read-interview.ts';
import { SecondReadings } from './second-readings.ts';

/** A guest of the pipeline: after an interview ended, has a model read it, one interview after the other. The report never waits for it. */
@Injectable()
export class SecondReaderReaction implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(SecondReaderReaction.name);
  private readonly queue = new SerialQueue();
  private readonly stopping = new AbortController();
  private last: Promise<void> = Promise.resolve();
  private readonly open = new Set<string>();

  constructor(
    @Inject(LANGUAGE_MODEL) private readonly model: LanguageModel | null,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly pipeline: SessionPipeline,
    private readonly readings: SecondReadings,
    committed: CommittedEvents,
  ) {
    if (model) committed.onReaction((message) => this.react(message));
  }

  /** Reads what ended but was not read when the last server stopped. */
  onApplicationBootstrap(): void {
    if (!this.model) return;
    this.readings.unread().then(
      (sessionIds) => sessionIds.forEach((sessionId) => this.enqueue(sessionId)),
      (error: unknown) => this.report(error),
    );
  }

  /** Whether this server reads the interview now or will do so soon. */
  isOpen(sessionId: string): boolean {
    return this.open.has(sessionId);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.last;
  }

  private react({ sessionId, events }: Committed): void {
    if (events.some(({ event }) => event.type === 'SessionFinished')) this.enqueue(sessionId);
  }

  private enqueue(sessionId: string): void {
    this.open.add(sessionId);
    this.last = this.queue.run('all', () =>
      this.read(sessionId)
        .catch((error: unknown) => this.report(error))
        .finally(() => this.open.delete(sessionId)),
    );
  }

  private async read(sessionId: string): Promise<void> {
    const { model, stopping } = this;
    if (!model || stopping.signal.aborted || (await this.readings.exists(sessionId))) return;
    const state = await this.pipeline.read(sessionId, (current) => current);
    if (state.status !== 'finished') return;
    const phaseIds = templateOf(state.setup).phases.map((phase) => phase.id);
    const faults: string[] = [];
    const verdicts = await readInterview(model, observe(state, phaseIds), {
      maxCalls: this.settings.MODEL_MAX_CALLS,
      signal: stopping.signal,
      onFault: (fault) => faults.push(fault),
    });
    // A reading cut short by the end of this server is made again by the next one.
    if (stopping.signal.aborted) return;
    if (faults.length > 0)
      this.logger.warn(`The model failed in ${faults.length} calls: ${[...new Set(faults)].join(', ')}`);
    if (verdicts) await this.readings.record(sessionId, model.name, verdicts);
  }

  private report(error: unknown): void {
    if (!this.stopping.signal.aborted) this.logger.error(error instanceof Error ? error.stack : String(error));
  }
}
