import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { RefusalException } from './refusal.exception.ts';

/** What one person may ask for, however many tabs they have. */
@Injectable()
export class RateLimits {
  /** Sessions and imports: 60 a minute. */
  private readonly creations = new RateLimiterMemory({ points: 60, duration: 60 });
  /** Commands and joins: 20 a second on average, in bursts of 200 (a reconnect sends what waited). */
  private readonly commands = new RateLimiterMemory({ points: 200, duration: 10 });

  /** Throws a refusal when somebody makes too many new things. */
  async consumeCreation(userId: string): Promise<void> {
    try {
      await this.creations.consume(userId);
    } catch {
      throw new RefusalException('too-many-requests', 'Too many requests in a minute: wait a little and try again.');
    }
  }

  /** Whether a command may be done now; the client tries again later when not. */
  consumeCommand(userId: string): Promise<boolean> {
    return this.commands.consume(userId).then(
      () => true,
      () => false,
    );
  }
}
