import { respond } from '@fortyfive/interviewer';
import { interviewGuideOf } from '@fortyfive/question-bank';
import type { ExistingState, RecordedEvent } from '@fortyfive/session';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { ProblemBank } from '../problems/problem-bank.ts';
import { LiveScoring } from '../scoring/live-scoring.ts';
import { type Committed, CommittedEvents } from '../session/committed-events.ts';
import { EVENT_STORE, type EventStore } from '../session/event-store.ts';
import { SessionPipeline } from '../session/session-pipeline.ts';
import { SeenBoards } from './seen-boards.ts';

/** How many of the last events are answered again after a restart; those already answered are recognised by command id. */
const RECOVERED_EVENTS = 20;

/** A guest of the pipeline: hears what was committed and speaks by sending a command, like anybody else. */
@Injectable()
export class InterviewerReaction implements OnApplicationBootstrap {
  private readonly logger = new Logger(InterviewerReaction.name);
  private readonly seen = new SeenBoards();

  constructor(
    private readonly problems: ProblemBank,
    private readonly scoring: LiveScoring,
    private readonly pipeline: SessionPipeline,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    committed: CommittedEvents,
  ) {
    committed.onReaction((message) => void this.react(message).catch((error: unknown) => this.report(error)));
  }

  /** Answers what was committed but not answered when the last server died. */
  onApplicationBootstrap(): void {
    void this.recover().catch((error: unknown) => this.report(error));
  }

  private async recover(): Promise<void> {
    for (const sessionId of await this.store.running()) {
      const state = await this.pipeline.read(sessionId, (current) => current);
      if (state.status === 'absent') continue;
      const events = await this.store.eventsAfter(sessionId, Math.max(0, state.seq - RECOVERED_EVENTS));
      await this.react({ sessionId, events, state });
    }
  }

  private async react({ sessionId, events, state }: Committed): Promise<void> {
    for (const trigger of events) await this.answer(sessionId, state, trigger);
  }

  private async answer(sessionId: string, state: ExistingState, trigger: RecordedEvent): Promise<void> {
    const pack = this.problems.find(state.setup.problemId);
    if (!pack || !mayAsk(trigger)) return;
    const standing = this.scoring
      .read(sessionId, state)
      .points.map(({ id, sectionId, importance, status }) => ({ pointId: id, phaseId: sectionId, importance, status }));
    const drawn = this.seen.drawnSince(sessionId, state);
    const replies = respond({ state, trigger, guide: interviewGuideOf(pack), standing, drawn });
    if (replies.length > 0) this.seen.look(sessionId, state);
    for (const [index, reply] of replies.entries()) {
      const id = `interviewer-${trigger.seq}-${index}`;
      const command = { type: 'SpeakAsInterviewer' as const, utteranceId: id, ...reply };
      await this.pipeline.execute({ sessionId, actor: { role: 'system' }, commandId: id, command });
    }
  }

  private report(error: unknown): void {
    this.logger.error(error instanceof Error ? error.stack : String(error));
  }
}

/** Events that an interviewer can react to at all; strokes and typing are not among them. */
function mayAsk({ event }: RecordedEvent): boolean {
  return event.type !== 'CanvasEdited' && event.type !== 'NoteEdited' && event.type !== 'EstimateEdited';
}
