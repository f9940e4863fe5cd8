import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '../database/database.ts';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers too. */
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.database.$queryRaw`select 1`;
    } catch {
      throw new ServiceUnavailableException({
        ok: false,
        rejection: 'server-error',
        message: 'The database does not answer.',
      });
    }
    return { status: 'ok' };
  }
}
