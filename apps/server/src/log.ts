import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** The server's log: JSON lines on stderr, so that stdout keeps the address. Nothing that people said or drew goes in. */
export const log = pino(
  { level: 'info', base: null, redact: ['cookie', 'req.headers.cookie'] },
  pino.destination({ dest: 2, sync: true }),
);

/** Nest's own messages in the same log; its start-up chatter only at level debug. */
export class NestLog implements LoggerService {
  log(message: unknown, context?: unknown): void {
    log.debug({ context }, String(message));
  }
  debug(message: unknown, context?: unknown): void {
    log.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: unknown): void {
    log.trace({ context }, String(message));
  }
  warn(message: unknown, context?: unknown): void {
    log.warn({ context }, String(message));
  }
  error(message: unknown, ...details: unknown[]): void {
    log.error({ details: details.filter((detail) => detail !== undefined) }, String(message));
  }
  fatal(message: unknown, ...details: unknown[]): void {
    log.fatal({ details }, String(message));
  }
}
