/** An amount with the power of bytes it carries: 0 for a plain number, 1 for bytes. */
export interface Quantity {
  readonly amount: number;
  readonly bytes: number;
}

export type Calculated =
  | { readonly ok: true; readonly value: Quantity }
  | { readonly ok: false; readonly line: number; readonly message: string };

const SUFFIX: Readonly<Record<string, number>> = { '': 1, '%': 0.01, K: 1e3, M: 1e6, G: 1e9, T: 1e12 };
const BYTE_UNIT: Readonly<Record<string, number>> = {
  bytes: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  PB: 1e15,
};
const SPOKEN: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const NUMBER = /^(\d[\d,]*(?:\.\d+)?)([%KMGT]?)$/;
const STATED =
  /(\d[\d,]*(?:\.\d+)?)(?:\s?(%|(?:[KMGT]|thousand|million|billion|trillion)\b))?(?:\s?(bytes|[KMGTP]B)\b)?/;
const NAME = /^[A-Za-z][A-Za-z0-9_/-]*$/;
/** A rounded result may differ from the sheet by this much. */
const ROUNDING = 0.05;

/**
 * Calculates a sheet of lines `name = expression` and returns the value of its last line.
 * Tokens stand between spaces, so `writes/day` is a name and `writes / day` a division; sizes are decimal (1 KB = 1,000 bytes).
 * Example: `DAU = 86.4M`, `loads/s = DAU * 2 / 86400` gives 2,000.
 */
export function calculateSheet(lines: readonly string[]): Calculated {
  const known = new Map<string, Quantity>();
  let last: Quantity = { amount: 0, bytes: 0 };
  for (const [line, text] of lines.entries()) {
    const [name, rest] = splitOnce(text, ' = ');
    if (rest === null || !NAME.test(name)) {
      return { ok: false, line, message: 'must read `name = expression`, the name without spaces' };
    }
    if (known.has(name)) return { ok: false, line, message: `calculates ${name} a second time` };
    try {
      last = whole(new Tokens(rest), known);
    } catch (error) {
      return { ok: false, line, message: (error as Error).message };
    }
    if (!Number.isFinite(last.amount)) return { ok: false, line, message: 'divides by zero or is too large' };
    known.set(name, last);
  }
  return { ok: true, value: last };
}

/** What is wrong with a result's first number next to the calculated value, or null when it agrees within 5 % or is rounded up. */
export function disagreement(result: string, value: Quantity): string | null {
  const found = STATED.exec(result);
  if (!found) return 'names no number';
  const [, digits = '', scale = '', unit] = found;
  const stated =
    Number(digits.replaceAll(',', '')) * (SUFFIX[scale] ?? SPOKEN[scale] ?? 1) * (BYTE_UNIT[unit ?? ''] ?? 1);
  if ((unit ? 1 : 0) !== value.bytes) {
    return value.bytes === 1 ? 'must begin with a size in bytes, KB, MB ...' : 'must begin with a plain number';
  }
  const close = Math.abs(stated - value.amount) <= Math.abs(value.amount) * ROUNDING;
  if (close || (value.bytes === 0 && stated === Math.ceil(value.amount))) return null;
  return `says ${found[0].trim()}, but the sheet gives ${plain(value)}`;
}

function plain({ amount, bytes }: Quantity): string {
  const rounded = Number(amount.toPrecision(4)).toLocaleString('en-US', { maximumFractionDigits: 4 });
  return bytes === 1 ? `${rounded} bytes` : rounded;
}

class Tokens {
  readonly #rest: string[];

  constructor(text: string) {
    this.#rest = text.replace(/\(/g, ' ( ').replace(/\)/g, ' ) ').split(' ').filter(Boolean);
  }

  peek(): string | undefined {
    return this.#rest[0];
  }

  take(): string {
    const token = this.#rest.shift();
    if (token === undefined) throw new Error('ends in the middle of an expression');
    return token;
  }
}

function whole(tokens: Tokens, known: ReadonlyMap<string, Quantity>): Quantity {
  const value = sum(tokens, known);
  if (tokens.peek() !== undefined) throw new Error('closes a bracket that was never opened');
  return value;
}

/** Ends before a closing bracket or at the end. */
function sum(tokens: Tokens, known: ReadonlyMap<string, Quantity>): Quantity {
  let left = product(tokens, known);
  for (let next = tokens.peek(); next !== undefined && next !== ')'; next = tokens.peek()) {
    const operator = tokens.take();
    if (operator !== '+' && operator !== '-') {
      throw new Error(`has ${JSON.stringify(operator)} where an operator should stand`);
    }
    const right = product(tokens, known);
    if (left.bytes !== right.bytes) throw new Error('adds bytes to a plain number');
    const amount = operator === '+' ? left.amount + right.amount : left.amount - right.amount;
    left = { amount, bytes: left.bytes };
  }
  return left;
}

function product(tokens: Tokens, known: ReadonlyMap<string, Quantity>): Quantity {
  let left = term(tokens, known);
  for (let next = tokens.peek(); next === '*' || next === '/'; next = tokens.peek()) {
    tokens.take();
    const right = term(tokens, known);
    left =
      next === '*'
        ? { amount: left.amount * right.amount, bytes: left.bytes + right.bytes }
        : { amount: left.amount / right.amount, bytes: left.bytes - right.bytes };
  }
  return left;
}

function term(tokens: Tokens, known: ReadonlyMap<string, Quantity>): Quantity {
  const token = tokens.take();
  if (token === '(') {
    const value = sum(tokens, known);
    tokens.take();
    return value;
  }
  const number = NUMBER.exec(token);
  if (number) {
    const amount = Number((number[1] ?? '').replaceAll(',', '')) * (SUFFIX[number[2] ?? ''] ?? 1);
    const unit = BYTE_UNIT[tokens.peek() ?? ''];
    if (unit === undefined) return { amount, bytes: 0 };
    tokens.take();
    return { amount: amount * unit, bytes: 1 };
  }
  const value = known.get(token);
  if (!value) throw new Error(`uses ${JSON.stringify(token)}, which no line above gives`);
  return value;
}

function splitOnce(text: string, separator: string): [string, string | null] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + separator.length)];
}
