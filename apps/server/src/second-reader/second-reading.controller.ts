import { CHECKLIST, type Scoring, type Status, type Verdict } from '@fortyfive/rubric';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { UserId } from '../identity/user-id.decorator.ts';
import { LiveScoring } from '../scoring/live-scoring.ts';
import { RefusalException } from '../session/refusal.exception.ts';
import { SessionPipeline } from '../session/session-pipeline.ts';
import { LANGUAGE_MODEL, type LanguageModel } from './model-call.ts';
import { SecondReadings } from './second-readings.ts';

type Agreement = 'different' | 'same' | 'not-judged';

interface ComparedPoint {
  readonly id: string;
  readonly title: string;
  readonly agreement: Agreement;
  readonly rules: Pick<Verdict, 'status' | 'evidence'>;
  readonly model: { readonly status: Status; readonly quote: string | null; readonly turn: number | null };
}

/** `GET /api/sessions/:id/second-reading`: both verdicts side by side. */
type SecondReadingView =
  | { readonly state: 'off' | 'waiting' }
  | {
      readonly state: 'read';
      readonly model: string;
      readonly promptVersion: string;
      /** ISO 8601. */
      readonly at: string;
      readonly points: readonly ComparedPoint[];
    };

const ORDER: readonly Agreement[] = ['different', 'same', 'not-judged'];
const TITLES = new Map(CHECKLIST.sections.flatMap(({ points }) => points.map(({ id, title }) => [id, title] as const)));

@Controller('api/sessions/:id')
export class SecondReadingController {
  constructor(
    @Inject(LANGUAGE_MODEL) private readonly model: LanguageModel | null,
    private readonly pipeline: SessionPipeline,
    private readonly scoring: LiveScoring,
    private readonly readings: SecondReadings,
    private readonly database: Database,
  ) {}

  /** Only the session's own candidate, and only once it is over, as with the report. Disagreements come first. */
  @Get('second-reading')
  async read(@UserId() userId: string, @Param('id') sessionId: string): Promise<SecondReadingView> {
    const state = await this.pipeline.read(sessionId, (current) => current);
    if (state.status === 'absent' || state.setup.candidateId !== userId) throw new RefusalException('not-found');
    if (state.status !== 'finished')
      throw new RefusalException('not-started', 'There is a second reading once the interview is over.');
    const verdicts = await this.readings.of(sessionId);
    const [first] = verdicts;
    if (!first) return { state: this.model ? 'waiting' : 'off' };
    const stored = await this.database.sessionReport.findUnique({ where: { sessionId } });
    const rules = stored ? (stored.scoring as unknown as Scoring) : this.scoring.read(sessionId, state);
    const byPoint = new Map(verdicts.map((verdict) => [verdict.pointId, verdict]));
    const points = rules.points.map(({ id, status, evidence }): ComparedPoint => {
      const second = byPoint.get(id);
      const model = {
        status: (second?.status ?? 'not-judged') as Status,
        quote: second?.quote ?? null,
        turn: second?.turn ?? null,
      };
      const agreement = agreementOf(status, model.status);
      return { id, title: TITLES.get(id) ?? id, agreement, rules: { status, evidence }, model };
    });
    return {
      state: 'read',
      model: first.model,
      promptVersion: first.promptVersion,
      at: first.at.toISOString(),
      points: points.toSorted((a, b) => ORDER.indexOf(a.agreement) - ORDER.indexOf(b.agreement)),
    };
  }
}

function agreementOf(rules: Status, model: Status): Agreement {
  if (rules === 'not-judged' || model === 'not-judged') return 'not-judged';
  return rules === model ? 'same' : 'different';
}
