import { randomUUID } from 'node:crypto';
import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { GUEST_COOKIE, GuestCookie } from './guest-cookie.ts';

// Browsers keep a cookie for 400 days at most; it is renewed with every visit.
const MAX_AGE_MS = 400 * 24 * 3_600_000;

/** Gives every visitor of the API an identity of their own, kept in a signed cookie. */
@Injectable()
export class GuestMiddleware implements NestMiddleware {
  constructor(private readonly cookie: GuestCookie) {}

  use(request: Request & { userId?: string }, response: Response, next: NextFunction): void {
    const known = this.cookie.read(request.headers.cookie);
    const userId = known ?? randomUUID();
    request.userId = userId;
    if (known === null || request.path === '/api/me') {
      response.cookie(GUEST_COOKIE, this.cookie.sign(userId), {
        httpOnly: true,
        sameSite: 'lax',
        secure: request.secure,
        path: '/',
        maxAge: MAX_AGE_MS,
      });
    }
    next();
  }
}
