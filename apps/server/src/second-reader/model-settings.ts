import { z } from 'zod';

const blankIsAbsent = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);
/** Without a name and password, which would end up in messages; the key has a variable of its own. */
const isEndpoint = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
};
const whole = (least: number, most: number, fallback: number) =>
  blankIsAbsent(
    z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(least, `must be ${least} or more`)
      .max(most, `must be ${most} or less`)
      .default(fallback),
  );

/** The settings of a language model; all optional. */
export const MODEL_SETTINGS = {
  MODEL_BASE_URL: blankIsAbsent(
    z
      .string()
      .refine(isEndpoint, 'must be an address such as http://localhost:11434/v1, without a password')
      .optional(),
  ),
  MODEL_NAME: blankIsAbsent(z.string().max(200, 'must have at most 200 characters').optional()),
  MODEL_API_KEY: blankIsAbsent(
    z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'must have no spaces or line breaks')
      .optional(),
  ),
  MODEL_TIMEOUT_MS: whole(100, 600_000, 120_000),
  MODEL_MAX_CALLS: whole(1, 1_000, 120),
};

interface Given {
  readonly MODEL_BASE_URL?: string | undefined;
  readonly MODEL_NAME?: string | undefined;
  readonly MODEL_API_KEY?: string | undefined;
}

/** A model needs an address and a name; one without the other would silently be no model. */
export function requireWholeModel(settings: Given, context: z.RefinementCtx): void {
  const given = (['MODEL_BASE_URL', 'MODEL_NAME', 'MODEL_API_KEY'] as const).find(
    (name) => settings[name] !== undefined,
  );
  const lacking = (['MODEL_BASE_URL', 'MODEL_NAME'] as const).find((name) => settings[name] === undefined);
  if (given && lacking)
    context.addIssue({ code: 'custom', path: [lacking], message: `must be set too when ${given} is set` });
}
