import { randomUUID } from 'node:crypto';
import { type ImportBody, importBody } from '@fortyfive/protocol';
import { GENERIC_PROBLEM } from '@fortyfive/question-bank';
import { parseTranscript } from '@fortyfive/rubric';
import { type SessionCommand, TEMPLATES } from '@fortyfive/session';
import { Body, Controller, Post } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { UserId } from '../identity/user-id.decorator.ts';
import { ProblemBank } from '../problems/problem-bank.ts';
import { RefusalException } from '../session/refusal.exception.ts';
import { RateLimits } from '../session/rate-limits.ts';
import { SessionPipeline } from '../session/session-pipeline.ts';

/** Transcripts that were made elsewhere become finished sessions, scored like any other. */
@Controller('api/imports')
export class ImportsController {
  constructor(
    private readonly database: Database,
    private readonly pipeline: SessionPipeline,
    private readonly problems: ProblemBank,
    private readonly limits: RateLimits,
  ) {}

  @Post()
  async import(@UserId() userId: string, @Body({ schema: importBody }) body: ImportBody): Promise<{ id: string }> {
    await this.limits.consumeCreation(userId);
    const problem = body.problemId === GENERIC_PROBLEM.id ? GENERIC_PROBLEM : this.problems.find(body.problemId);
    if (!problem) throw new RefusalException('bad-request', `There is no problem ${body.problemId}.`);
    const transcript = parseTranscript(body.transcript, body.fileName);
    if (!transcript.ok) throw new RefusalException('bad-request', transcript.error);
    await this.database.person.createMany({ data: [{ id: userId }], skipDuplicates: true });
    const id = randomUUID();
    const templateId = TEMPLATES[0]?.id ?? '';
    await this.execute(id, userId, {
      type: 'CreateSession',
      candidateId: userId,
      problemId: problem.id,
      problemTitle: problem.title,
      templateId,
      pace: 'coached',
    });
    const turns = transcript.turns.map(({ role, text }) => ({ role, text }));
    await this.execute(id, userId, { type: 'ImportTranscript', turns, elements: body.elements });
    return { id };
  }

  private async execute(sessionId: string, userId: string, command: SessionCommand): Promise<void> {
    const outcome = await this.pipeline.execute({
      sessionId,
      actor: { role: 'candidate', userId },
      commandId: null,
      command,
    });
    if (!outcome.ok) throw new RefusalException(outcome.rejection);
  }
}
