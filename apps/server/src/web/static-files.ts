import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';

/** Serves the client: hashed files for a year, everything else checked each time, every page address with the one page. */
export function serveClient(app: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  const server = app.getHttpAdapter().getInstance() as express.Express;
  server.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  server.use(express.static(folder, { index: false, maxAge: 0 }));
  server.use((request: Request, response: Response, next: NextFunction) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') && !/^\/(api|health|socket\.io)(\/|$)/.test(request.path);
    if (!isPage || !existsSync(page)) return next();
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
}
