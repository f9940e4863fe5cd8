import 'reflect-metadata';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { loadPacks, PackFaults } from '@fortyfive/question-bank';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { AppModule } from './app.module.ts';
import type { Core } from './core.module.ts';
import { openDatabase } from './database/open-database.ts';
import { cookieSecret, GuestCookie } from './identity/guest-cookie.ts';
import { log, NestLog } from './log.ts';
import { PATHS } from './paths.ts';
import { ProblemBank } from './problems/problem-bank.ts';
import { SessionClock } from './session/session-clock.ts';
import { readSettings, type Settings, StartError } from './settings.ts';
import { CONTENT_SECURITY_POLICY } from './web/content-security-policy.ts';
import { ProblemFilter } from './web/problem.filter.ts';
import { SocketAdapter } from './web/socket-adapter.ts';
import { serveClient } from './web/static-files.ts';

/** Whole scenes and transcripts come over HTTP; nothing else is near this size. */
const MAX_BODY = '16mb';

async function createApp(core: Core): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(core), {
    logger: new NestLog(),
    abortOnError: false,
  });
  app.set('trust proxy', core.settings.TRUST_PROXY === 'yes');
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
      strictTransportSecurity: false,
    }),
  );
  app.useBodyParser('json', { limit: MAX_BODY });
  app.useWebSocketAdapter(new SocketAdapter(app, core.settings.ALLOWED_ORIGINS));
  app.useGlobalPipes(new StandardSchemaValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  serveClient(app, PATHS.web);
  return app;
}

async function listen(app: NestExpressApplication, { PORT, HOST }: Settings): Promise<string> {
  await app.init();
  const server = app.getHttpServer() as Server;
  try {
    // Not app.listen(): that logs its own account of an error that is put into words here.
    await once(server.listen(PORT, HOST), 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new StartError(`Port ${PORT} is taken by another program: stop it, or choose another with PORT=4546.`);
    if (code === 'EACCES')
      throw new StartError(`Port ${PORT} is not open to this user: choose one above 1023 with PORT=4545.`);
    throw new StartError(`The server cannot listen on ${HOST}:${PORT}: ${message}.`);
  }
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : PORT;
  const shown = HOST === '0.0.0.0' || HOST === '127.0.0.1' || HOST === '::' ? 'localhost' : HOST;
  return `http://${shown}:${port}`;
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  log.level = settings.LOG_LEVEL;
  const packs = await loadPacks(PATHS.packs);
  const { database, close } = await openDatabase(settings);
  const clock = new SessionClock(database, settings.SESSION_CLOCK_RATE);
  try {
    await clock.start();
    const cookie = new GuestCookie(await cookieSecret(database, settings.COOKIE_SECRET));
    const app = await createApp({ settings, database, clock, cookie, problems: new ProblemBank(packs) });
    stopOnSignal(async () => {
      await app.close();
      clock.stop();
      await close();
    });
    console.log(`Fortyfive is ready: ${await listen(app, settings)}`);
  } catch (error) {
    clock.stop();
    await close();
    throw error;
  }
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}

function fail(error: unknown): never {
  const expected = error instanceof StartError || error instanceof PackFaults;
  console.error(expected ? error.message : error);
  process.exit(1);
}

await start().catch(fail);
