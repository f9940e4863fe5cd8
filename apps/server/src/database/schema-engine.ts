import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

type SchemaEngine = engine.SchemaEngine;

/**
 * Prisma's schema engine as WebAssembly on our own connection. The command-line one is a native download, which a machine
 * that reaches only a package registry cannot get; both keep the same `_prisma_migrations` table.
 */
export async function openSchemaEngine(databaseUrl: string, schema: string): Promise<SchemaEngine> {
  await (instantiated ??= instantiate());
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }));
  const options = { datamodels: [['schema.prisma', schema]] } as unknown as engine.ConstructorOptions;
  return engine.SchemaEngine.new(options, () => undefined, adapter);
}

/** Once a process: the module's JavaScript side keeps views of one instance's memory. */
let instantiated: Promise<void> | undefined;

async function instantiate(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const wasm = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}
