import { resolve } from 'node:path';

// The same depth below the project for sources (apps/server/src) and for the bundle (apps/server/dist).
const PROJECT = resolve(import.meta.dirname, '../../..');

export const PATHS = {
  project: PROJECT,
  packs: resolve(PROJECT, 'packages/question-bank/packs'),
  migrations: resolve(PROJECT, 'prisma/migrations'),
  web: resolve(PROJECT, 'apps/web/dist'),
} as const;
