import pg from 'pg';
import { PATHS } from '../paths.ts';
import { type Settings, StartError } from '../settings.ts';
import { Database } from './database.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { applyMigrations } from './migrate.ts';

// Any number; the same for every server of this project.
const ONE_SERVER_LOCK = 454_545;

export interface OpenDatabase {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** Opens the configured or the embedded database with every migration applied. Throws a `StartError` when it cannot. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  if (settings.DATABASE_URL !== undefined) {
    await reach(settings.DATABASE_URL);
    return openAt(settings.DATABASE_URL, async () => undefined);
  }
  const postgres = await startEmbeddedPostgres(settings.DATA_DIR);
  const release = await lockForThisServer(postgres.url, settings.DATA_DIR);
  return openAt(postgres.url, async () => {
    await release();
    await postgres.stop();
  });
}

async function openAt(url: string, closeServer: () => Promise<void>): Promise<OpenDatabase> {
  try {
    await applyMigrations(url, PATHS.migrations);
  } catch (error) {
    await closeServer();
    throw new StartError(
      `The database could not be brought up to date: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
  }
  const database = new Database(url);
  const close = async () => {
    await database.$disconnect();
    await closeServer();
  };
  return { database, close };
}

async function reach(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  const { host } = new URL(url);
  try {
    await client.connect();
  } catch (error) {
    throw new StartError(
      `The database of DATABASE_URL at ${host} cannot be reached: ${error instanceof Error && error.message ? error.message : 'no answer'}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Held by a connection, so it goes when the process does, however it ends. */
async function lockForThisServer(url: string, dataDir: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [
      ONE_SERVER_LOCK,
    ]);
    if (rows[0]?.held) return () => client.end();
    // PostgreSQL may take a moment to notice that a killed server's connection is gone.
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await client.end();
  throw new StartError(`Fortyfive is already running on the data in ${dataDir}: use that one, or stop it first.`);
}
