import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { RefusalException } from './refusal.exception.ts';

/** Requests that make something new (a session, an import): 60 a minute for each person. */
@Injectable()
export class RequestLimit {
  private readonly limiter = new RateLimiterMemory({ points: 60, duration: 60 });

  async consume(userId: string): Promise<void> {
    try {
      await this.limiter.consume(userId);
    } catch {
      throw new RefusalException('too-many-requests', 'Too many requests in a minute: wait a little and try again.');
    }
  }
}
