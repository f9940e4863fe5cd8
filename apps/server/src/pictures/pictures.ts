import { createHash } from 'node:crypto';
import { PICTURE_LIMITS, readPicture } from '@fortyfive/canvas';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { RefusalException } from '../session/refusal.exception.ts';

export interface StoredPicture {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The pictures of a board: each under the hash of its bytes, once per session. */
@Injectable()
export class Pictures {
  constructor(private readonly database: Database) {}

  async find(sessionId: string, pictureId: string): Promise<StoredPicture | null> {
    return this.database.boardPicture.findUnique({
      where: { sessionId_pictureId: { sessionId, pictureId } },
      select: { type: true, bytes: true },
    });
  }

  /** Stores a picture unless it is there. Refuses what is none, what is not named by its own bytes, and what is too much. */
  async keep(sessionId: string, pictureId: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const reading = readPicture(bytes);
    if (!reading.ok) throw new RefusalException(reading.rejection);
    if (createHash('sha256').update(bytes).digest('hex') !== pictureId)
      throw new RefusalException('bad-request', 'The picture was damaged on its way: it is not the one its id names.');
    const { type } = reading.picture;
    await this.database.$transaction(async (transaction) => {
      // Two uploads at once must not both be the last one that fits.
      await transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`pictures ${sessionId}`}, 0))`;
      const held = await transaction.boardPicture.findMany({
        where: { sessionId },
        select: { pictureId: true, size: true },
      });
      if (held.some((picture) => picture.pictureId === pictureId)) return;
      const total = held.reduce((sum, { size }) => sum + size, bytes.length);
      if (held.length >= PICTURE_LIMITS.perSession || total > PICTURE_LIMITS.bytesPerSession)
        throw new RefusalException('too-many-pictures');
      await transaction.boardPicture.create({ data: { sessionId, pictureId, type, size: bytes.length, bytes } });
    });
  }
}
