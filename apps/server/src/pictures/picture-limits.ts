import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { RefusalException } from '../session/refusal.exception.ts';

/** What one person may upload and fetch. A board full of pictures fits twice into a minute's uploads. */
@Injectable()
export class PictureLimits {
  private readonly uploads = new RateLimiterMemory({ points: 120, duration: 60 });
  private readonly downloads = new RateLimiterMemory({ points: 600, duration: 60 });

  consumeUpload(userId: string): Promise<void> {
    return consume(this.uploads, userId);
  }

  consumeDownload(userId: string): Promise<void> {
    return consume(this.downloads, userId);
  }
}

async function consume(limiter: RateLimiterMemory, userId: string): Promise<void> {
  await limiter.consume(userId).catch(() => {
    throw new RefusalException('too-many-requests');
  });
}
