import { plainText, storableText } from './text.ts';

/** The value is not of the shape asked for. */
export const INVALID = Symbol('invalid');
/** The value is of the right shape and larger than a scene may hold. */
export const TOO_LARGE = Symbol('too large');

/** Reads one untrusted value: the clean value, or why there is none. */
export type Check = (value: unknown) => unknown;

const MAX_TEXT = 10_000;
export const MAX_POINTS = 10_000;
const MAX_ID = 64;
/** An arrow-heavy hub in a real drawing has dozens; a thousand leaves room and bounds the element. */
const MAX_ENTRIES = 1_000;
const MAX_LINK = 2_000;
/** Far beyond any board, and sums and products of it stay finite. */
const MAX_COORDINATE = 1e9;
/** A hundred screens. The hatching of a far larger shape would occupy every viewer's browser for minutes. */
export const MAX_LENGTH = 1e5;

const COLOUR = /^(?:#[0-9a-f]{3,8}|[a-z]{1,30}|(?:rgb|hsl)a?\([0-9.,%/ deg-]{1,60}\))$/i;
// Browsers drop control characters inside an address; invisible ones, and a name before an @, make it look like another.
const WEB_ADDRESS = /^https?:\/\/[^\s\p{Cc}\p{Cf}/?#\\@]+(?:[/?#][^\s\p{Cc}\p{Cf}]*)?$/iu;
const PICTURE_ID = /^[0-9a-f]{64}$/;
const FRACTIONAL_INDEX = /^[0-9A-Za-z]{1,256}$/;

/** An element's id. Names that every object inherits are refused because a scene is a record by id. */
export function id(value: unknown): unknown {
  if (typeof value !== 'string' || value === '' || value.length > MAX_ID) return INVALID;
  if (value in Object.prototype || value === 'prototype') return INVALID;
  return value === storableText(value) ? value : INVALID;
}

export function bool(value: unknown): unknown {
  return typeof value === 'boolean' ? value : INVALID;
}

export function integer(value: unknown): unknown {
  return Number.isSafeInteger(value) ? positiveZero(value as number) : INVALID;
}

/** A coordinate or a length. */
export function coordinate(value: unknown): unknown {
  if (typeof value !== 'number' || !(Math.abs(value) <= MAX_COORDINATE)) return INVALID;
  return positiveZero(value);
}

/** A width, a height, or how far a point lies from where its element begins. */
export function length(value: unknown): unknown {
  return typeof value === 'number' && Math.abs(value) <= MAX_LENGTH ? positiveZero(value) : INVALID;
}

export function within(min: number, max: number): Check {
  return (value) => (typeof value === 'number' && value >= min && value <= max ? positiveZero(value) : INVALID);
}

export function oneOf(...values: readonly (string | number)[]): Check {
  return (value) => (values.includes(value as string | number) ? value : INVALID);
}

export function text(value: unknown): unknown {
  if (typeof value !== 'string') return INVALID;
  return value.length > MAX_TEXT ? TOO_LARGE : plainText(value);
}

export function colour(value: unknown): unknown {
  return typeof value === 'string' && COLOUR.test(value) ? value : INVALID;
}

export function fractionalIndex(value: unknown): unknown {
  return typeof value === 'string' && FRACTIONAL_INDEX.test(value) ? value : INVALID;
}

/** The SHA-256 of a picture's bytes in lower-case hexadecimal digits. */
export function pictureId(value: unknown): unknown {
  return typeof value === 'string' && PICTURE_ID.test(value) ? value : INVALID;
}

/** An http(s) address; `javascript:`, `data:` and everything else are invalid. */
export function webAddress(value: unknown): unknown {
  return typeof value === 'string' && value.length <= MAX_LINK && WEB_ADDRESS.test(value)
    ? storableText(value)
    : INVALID;
}

export function nullable(check: Check): Check {
  return (value) => (value === null ? null : check(value));
}

/** An array all of whose entries are valid. */
export function listOf(check: Check, max = MAX_ENTRIES): Check {
  return (value) => {
    if (!Array.isArray(value)) return INVALID;
    if (value.length > max) return TOO_LARGE;
    const read = Array.from(value, check);
    return read.find((entry) => entry === INVALID || entry === TOO_LARGE) ?? read;
  };
}

/** An array without its invalid entries and without repetitions. */
export function distinctOf(check: Check, max = MAX_ENTRIES): Check {
  return (value) => {
    if (!Array.isArray(value)) return INVALID;
    if (value.length > max) return TOO_LARGE;
    const read = Array.from(value, check).filter((entry) => entry !== INVALID);
    return [...new Map(read.map((entry) => [JSON.stringify(entry), entry])).values()];
  };
}

export function pairOf(check: Check): Check {
  const list = listOf(check, 2);
  return (value) => (Array.isArray(value) && value.length === 2 ? list(value) : INVALID);
}

/** A record with these fields and no others; `optional` ones are left out when absent or invalid. */
export function record(fields: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value) => {
    if (!isRecord(value)) return INVALID;
    const read: Record<string, unknown> = {};
    for (const [name, check] of Object.entries(fields)) {
      const field = check(own(value, name));
      if (field === INVALID || field === TOO_LARGE) return field;
      read[name] = field;
    }
    for (const [name, check] of Object.entries(optional)) {
      const field = check(own(value, name));
      if (field === TOO_LARGE) return field;
      if (field !== INVALID) read[name] = field;
    }
    return read;
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own field's value; undefined when it is absent or inherited. */
export function own(source: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(source, name) ? source[name] : undefined;
}

/** JSON has no -0, and a scene must equal itself after being stored. */
function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}
