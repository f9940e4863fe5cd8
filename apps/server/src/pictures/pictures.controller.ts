import { PICTURE_LIMITS } from '@fortyfive/canvas';
import { Controller, Get, HttpCode, Param, Put, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { UserId } from '../identity/user-id.decorator.ts';
import { RefusalException } from '../session/refusal.exception.ts';
import { PictureAccess } from './picture-access.ts';
import { PictureLimits } from './picture-limits.ts';
import { Pictures } from './pictures.ts';
import { readBody } from './read-body.ts';

const ADDRESS = 'sessions/:id/pictures/:pictureId';

/** Pictures on the board, over HTTP: they would close the socket. */
@Controller('api')
export class PicturesController {
  constructor(
    private readonly access: PictureAccess,
    private readonly limits: PictureLimits,
    private readonly pictures: Pictures,
  ) {}

  /** The body is the picture itself, as `application/octet-stream`; sent again it changes nothing. */
  @Put(ADDRESS)
  @HttpCode(200)
  async put(
    @UserId() userId: string,
    @Param('id') sessionId: string,
    @Param('pictureId') pictureId: string,
    @Req() request: Request,
  ): Promise<{ ok: true }> {
    await this.access.mayAdd(userId, sessionId, pictureId);
    await this.limits.consumeUpload(userId);
    const bytes = await readBody(request, PICTURE_LIMITS.bytes);
    if (!bytes) throw new RefusalException('picture-too-large');
    await this.pictures.keep(sessionId, pictureId, bytes);
    return { ok: true };
  }

  /** Whatever else the bytes are, as a page they do nothing. Their name is their hash, so they never change. */
  @Get(ADDRESS)
  async get(
    @UserId() userId: string,
    @Param('id') sessionId: string,
    @Param('pictureId') pictureId: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.access.mayLook(userId, sessionId, pictureId);
    await this.limits.consumeDownload(userId);
    const picture = await this.pictures.find(sessionId, pictureId);
    if (!picture) throw new RefusalException('not-found');
    const extension = picture.type.slice('image/'.length);
    response.set({
      'Content-Type': picture.type,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Content-Disposition': `inline; filename="picture-${pictureId.slice(0, 12)}.${extension}"`,
      'Cache-Control': 'private, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    response.end(picture.bytes);
  }
}
