import { rejectionWords } from '@fortyfive/protocol';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { RefusalException } from '../session/refusal.exception.ts';

/** Every HTTP error in one shape: `{ok: false, rejection, message}`; nothing of an unexpected one leaves the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return;
    const refusal = this.refusalFor(error);
    response.status(refusal.getStatus()).json(refusal.getResponse());
  }

  private refusalFor(error: unknown): HttpException {
    if (error instanceof RefusalException) return error;
    const status = statusOf(error);
    if (status === 413) return new RefusalException('too-large');
    if (status === 404) return new RefusalException('not-found', 'There is nothing here.');
    if (status >= 400 && status < 500) return new RefusalException('bad-request', wordsOf(error));
    if (status === 503 && error instanceof HttpException) return error;
    this.logger.error(error instanceof Error ? error.stack : String(error));
    return new RefusalException('server-error');
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : 500;
}

/** Schema messages name the field and the fault, never the value. */
function wordsOf(error: unknown): string {
  const body = error instanceof HttpException ? (error.getResponse() as { message?: unknown }) : {};
  const messages = Array.isArray(body.message) ? body.message : [];
  return messages.length > 0 ? messages.slice(0, 3).join('; ') : rejectionWords('bad-request');
}
