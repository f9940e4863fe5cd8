import type { Agreement, ComparedPoint, SecondReadingView, VerdictStatus } from '@fortyfive/protocol';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { UserId } from '../identity/user-id.decorator.ts';
import { FinishedSessions } from '../scoring/finished-sessions.ts';
import { Reports } from '../scoring/reports.ts';
import { LANGUAGE_MODEL, type LanguageModel } from './model-call.ts';
import { SecondReaderReaction } from './second-reader.reaction.ts';
import { SecondReadings } from './second-readings.ts';

const ORDER: readonly Agreement[] = ['different', 'same', 'not-judged'];

@Controller('api/sessions/:id')
export class SecondReadingController {
  constructor(
    @Inject(LANGUAGE_MODEL) private readonly model: LanguageModel | null,
    private readonly sessions: FinishedSessions,
    private readonly reports: Reports,
    private readonly readings: SecondReadings,
    private readonly reader: SecondReaderReaction,
  ) {}

  /** Only the session's own candidate, and only once it is over, as with the report. Disagreements come first. */
  @Get('second-reading')
  async read(@UserId() userId: string, @Param('id') sessionId: string): Promise<SecondReadingView> {
    const state = await this.sessions.own(userId, sessionId);
    // Asked before the table is: a reading that ends in between is then found there.
    const isOpen = this.reader.isOpen(sessionId);
    const verdicts = await this.readings.of(sessionId);
    const [first] = verdicts;
    if (!first) return { state: isOpen ? 'waiting' : this.model ? 'unread' : 'off' };
    const { points } = await this.reports.scoringOf(sessionId, state);
    const byPoint = new Map(verdicts.map((verdict) => [verdict.pointId, verdict]));
    const compared = points.map(({ id, status }): ComparedPoint => {
      const second = byPoint.get(id);
      const model = {
        status: (second?.status ?? 'not-judged') as VerdictStatus,
        quote: second?.quote ?? null,
        turn: second?.turn ?? null,
      };
      return { id, agreement: agreementOf(status, model.status), rules: { status }, model };
    });
    return {
      state: 'read',
      model: first.model,
      promptVersion: first.promptVersion,
      at: first.at.toISOString(),
      points: compared.toSorted((a, b) => ORDER.indexOf(a.agreement) - ORDER.indexOf(b.agreement)),
    };
  }
}

function agreementOf(rules: VerdictStatus, model: VerdictStatus): Agreement {
  if (rules === 'not-judged' || model === 'not-judged') return 'not-judged';
  return rules === model ? 'same' : 'different';
}
