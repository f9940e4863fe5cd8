import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationDirectory, MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { openSchemaEngine } from './schema-engine.ts';

const LOCK_FILE = 'migration_lock.toml';

/** Applies every migration of `folder` that the database has not had yet; returns their names. */
export async function applyMigrations(databaseUrl: string, folder: string): Promise<string[]> {
  const schema = await readFile(join(folder, '..', 'schema.prisma'), 'utf8');
  const engine = await openSchemaEngine(databaseUrl, schema);
  const migrationsList = await readMigrations(folder);
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
  return appliedMigrationNames;
}

export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** The migrations folder as the engine takes it. */
async function readMigrations(folder: string): Promise<MigrationList> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name): Promise<MigrationDirectory> => {
      const content = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: content } } };
    }),
  );
  const content = await readFile(join(folder, LOCK_FILE), 'utf8').catch(() => null);
  return { baseDir: folder, lockfile: { path: LOCK_FILE, content }, shadowDbInitScript: '', migrationDirectories };
}
