// Writes the SQL that takes the last committed prisma/schema.prisma to the one in the work tree:
//   npm run migration -- NAME
// (Comparing with a live database is not possible: the engine's introspection cannot read PostgreSQL 18 through the adapter.)
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { NO_FILTERS } from '../database/migrate.ts';
import { openSchemaEngine } from '../database/schema-engine.ts';
import { PATHS } from '../paths.ts';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Give the migration a name of lower-case letters, digits and underscores.');
  process.exit(1);
}
const schema = await readFile(join(PATHS.project, 'prisma/schema.prisma'), 'utf8');
const first = (await readdir(PATHS.migrations, { withFileTypes: true })).every((entry) => !entry.isDirectory());
const committed = first
  ? null
  : execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], { cwd: PATHS.project, encoding: 'utf8' });
const datamodel = (content: string) => ({
  tag: 'schemaDatamodel' as const,
  files: [{ path: 'schema.prisma', content }],
  configDir: '',
});

const scratch = await mkdtemp(join(tmpdir(), 'fortyfive-migration-'));
const postgres = await startEmbeddedPostgres(scratch);
try {
  const engine = await openSchemaEngine(postgres.url, schema);
  const from = committed === null ? { tag: 'empty' as const } : datamodel(committed);
  const { stdout } = await engine.diff({
    from,
    to: datamodel(schema),
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  });
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(PATHS.migrations, `${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), stdout ?? '');
  console.log(`Wrote prisma/migrations/${stamp}_${name}/migration.sql`);
} finally {
  await postgres.stop();
  await rm(scratch, { recursive: true, force: true });
}
process.exit(0);
