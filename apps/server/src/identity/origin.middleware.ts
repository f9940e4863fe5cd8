import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { SETTINGS } from '../settings.token.ts';
import type { Settings } from '../settings.ts';
import { isAllowedOrigin } from './allowed-origin.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses changes that another site's page asks for in a visitor's name. */
@Injectable()
export class OriginMiddleware implements NestMiddleware {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  use(request: Request, response: Response, next: NextFunction): void {
    if (SAFE.has(request.method) || isAllowedOrigin(request.headers, this.settings.ALLOWED_ORIGINS)) return next();
    response.status(403).json({ ok: false, rejection: 'not-allowed', message: 'This request came from another site.' });
  }
}
