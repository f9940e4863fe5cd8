import { resolve } from 'node:path';
import { z } from 'zod';
import { PATHS } from './paths.ts';
import { MODEL_SETTINGS, requireWholeModel } from './second-reader/model-settings.ts';

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);
const postgresUrl = z
  .string()
  .refine((url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url), 'must start with postgresql://');
const origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .refine(
    (list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    'must be origins such as https://example.org, separated by commas',
  );

/** Every setting: an environment variable, its check and its default. README lists them in the same order. */
const settingsSchema = z
  .object({
    PORT: optional(
      z.coerce.number('must be a port number').int('must be a port number').min(0).max(65_535).default(4545),
    ),
    HOST: optional(z.string().default('127.0.0.1')),
    DATABASE_URL: optional(postgresUrl.optional()),
    DATA_DIR: optional(
      z
        .string()
        .default('.data')
        .transform((path) => resolve(PATHS.project, path)),
    ),
    COOKIE_SECRET: optional(z.string().min(32, 'must have at least 32 characters').optional()),
    ALLOWED_ORIGINS: optional(origins.default([])),
    TRUST_PROXY: optional(z.enum(['yes', 'no'], 'must be yes or no').default('no')),
    LOG_LEVEL: optional(
      z
        .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
        .default('info'),
    ),
    SESSION_CLOCK_RATE: optional(
      z.coerce.number('must be a number').min(1, 'must be 1 or more').max(10_000).default(1),
    ),
    ...MODEL_SETTINGS,
  })
  .superRefine(requireWholeModel);

export type Settings = z.infer<typeof settingsSchema>;

/** What is wrong with how the server was started, in one sentence for the person who started it. */
export class StartError extends Error {}

/** Reads the settings once, at the start. Throws a {@link StartError} that names the first wrong variable. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const parsed = settingsSchema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const fault = parsed.error.issues[0];
  throw new StartError(`The environment variable ${String(fault?.path[0])} ${fault?.message ?? 'is wrong'}.`);
}
