import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database } from './database/database.ts';
import { GuestCookie } from './identity/guest-cookie.ts';
import { ProblemBank } from './problems/problem-bank.ts';
import { SessionClock } from './session/session-clock.ts';
import { SETTINGS } from './settings.token.ts';
import type { Settings } from './settings.ts';

/** What is made before Nest starts, because starting it can fail in ways a person must be told about. */
export interface Core {
  readonly settings: Settings;
  readonly database: Database;
  readonly clock: SessionClock;
  readonly cookie: GuestCookie;
  readonly problems: ProblemBank;
}

@Global()
@Module({})
export class CoreModule {
  static with(core: Core): DynamicModule {
    const providers = [
      { provide: SETTINGS, useValue: core.settings },
      { provide: Database, useValue: core.database },
      { provide: SessionClock, useValue: core.clock },
      { provide: GuestCookie, useValue: core.cookie },
      { provide: ProblemBank, useValue: core.problems },
    ];
    return { module: CoreModule, providers, exports: providers };
  }
}
