import { type Board, boardAt, boardHistory, type BoardEdit } from '@fortyfive/canvas';
import { type BoardHistoryView, boardMoment, type BoardMoment } from '@fortyfive/protocol';
import { ABSENT, evolve, type RecordedEvent, sessionElapsedMs, type SessionState } from '@fortyfive/session';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { UserId } from '../identity/user-id.decorator.ts';
import { EVENT_STORE, type EventStore } from '../session/event-store.ts';
import { FinishedSessions } from './finished-sessions.ts';

/** How the board of a finished session came about. */
@Controller('api/sessions/:id/board-history')
export class BoardHistoryController {
  constructor(
    private readonly sessions: FinishedSessions,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Get()
  async history(@UserId() userId: string, @Param('id') sessionId: string): Promise<BoardHistoryView> {
    return { steps: boardHistory(await this.edits(userId, sessionId)) };
  }

  /** The board as it stood, and what was read from it. */
  @Get('moment')
  async moment(
    @UserId() userId: string,
    @Param('id') sessionId: string,
    @Query({ schema: boardMoment }) { at }: BoardMoment,
  ): Promise<Board> {
    return boardAt(await this.edits(userId, sessionId), at);
  }

  private async edits(userId: string, sessionId: string): Promise<BoardEdit[]> {
    await this.sessions.own(userId, sessionId);
    return editsOf(await this.store.eventsAfter(sessionId, 0));
  }
}

/** Everything that was drawn, at its session time; what was imported was drawn before all time. */
function editsOf(events: readonly RecordedEvent[]): BoardEdit[] {
  let state: SessionState = ABSENT;
  return events.flatMap((recorded) => {
    state = evolve(state, recorded);
    if (recorded.event.type !== 'CanvasEdited' || state.status === 'absent') return [];
    return [{ elapsedMs: sessionElapsedMs(state, recorded.at) ?? 0, elements: recorded.event.elements }];
  });
}
