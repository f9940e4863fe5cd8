/** What a model says about one point; nothing of it is believed before its quote was found. */
export interface Claim {
  readonly id: string;
  readonly status: 'covered' | 'mentioned' | 'missing';
  readonly quote: string;
  readonly turn: number | null;
}

export type ParsedReply =
  { readonly ok: true; readonly claims: readonly Claim[] } | { readonly ok: false; readonly fault: ReplyFault };

export type ReplyFault = 'not-json' | 'wrong-shape' | 'wrong-points';

/** The shape of a reply as a JSON schema, for endpoints that hold a model to one. */
export const REPLY_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['points'],
  properties: {
    points: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'status', 'quote', 'turn'],
        properties: {
          id: { type: 'string' },
          status: { type: 'string', enum: ['covered', 'mentioned', 'missing'] },
          quote: { type: 'string' },
          turn: { type: ['integer', 'null'] },
        },
      },
    },
  },
} as const;

/** Longest reply that is read at all; four points with quotes take about 1,500 characters. */
export const LONGEST_REPLY = 20_000;

/**
 * Reads a reply that must judge exactly the points asked for. Text around the JSON object is passed over, because plain-text endpoints add
 * some; keys that were not asked for, such as scores, are not read.
 */
export function parseReply(text: string, pointIds: readonly string[]): ParsedReply {
  const parsed = jsonIn(text);
  if (parsed === undefined) return { ok: false, fault: 'not-json' };
  const list = isRecord(parsed) && Array.isArray(parsed.points) ? parsed.points.map(claimOf) : [null];
  const claims = list.filter((claim) => claim !== null);
  if (claims.length !== list.length) return { ok: false, fault: 'wrong-shape' };
  const ids = new Set(claims.map((claim) => claim.id));
  const exact = ids.size === claims.length && ids.size === pointIds.length && pointIds.every((id) => ids.has(id));
  return exact ? { ok: true, claims } : { ok: false, fault: 'wrong-points' };
}

function jsonIn(text: string): unknown {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  if (text.length > LONGEST_REPLY || from < 0 || to < from) return undefined;
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    return undefined;
  }
}

function claimOf(value: unknown): Claim | null {
  if (!isRecord(value)) return null;
  const { id, status, quote, turn } = value;
  if (typeof id !== 'string' || typeof quote !== 'string') return null;
  if (status !== 'covered' && status !== 'mentioned' && status !== 'missing') return null;
  if (turn !== null && !(typeof turn === 'number' && Number.isSafeInteger(turn))) return null;
  return { id, status, quote, turn };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
