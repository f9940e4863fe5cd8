import { z } from 'zod';

/** `?level=` of a report. */
export const reportParameters = z.strictObject({ level: z.enum(['mid', 'senior', 'staff']).default('senior') });
export type ReportParameters = z.infer<typeof reportParameters>;

/** `GET /api/sessions/:id/board-history/moment?at=`: session time in ms. */
export const boardMoment = z.strictObject({ at: z.coerce.number().min(0).max(86_400_000) });
export type BoardMoment = z.infer<typeof boardMoment>;

const REASON_CHARACTERS = 1_000;

/** `POST /api/sessions/:id/overrules`: a person's own status for a point, with the reason. A later one replaces it. */
export const overruleBody = z.strictObject({
  pointId: z.string().regex(/^[A-Z]{2}\d{1,2}$/),
  status: z.enum(['covered', 'mentioned', 'missing']),
  reason: z
    .string()
    .trim()
    .min(1)
    .max(REASON_CHARACTERS)
    .refine((text) => !text.includes('\u0000'), 'must not contain NUL'),
});
export type OverruleBody = z.infer<typeof overruleBody>;
