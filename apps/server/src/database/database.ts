import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/prisma/client.ts';

/** The one way to the database. A class so that Nest can inject it. */
export class Database extends PrismaClient {
  constructor(databaseUrl: string) {
    super({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 20, connectionTimeoutMillis: 10_000 }) });
  }
}
