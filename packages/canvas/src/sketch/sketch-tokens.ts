import type { Faults } from './reading-errors.ts';
import type { SketchEdge } from './sketch.ts';
import type { Span } from './sketch-builder.ts';

export interface NameToken extends Span {
  readonly type: 'name';
  readonly text: string;
  /** Written after a quotation. */
  readonly count: number | null;
}

export interface ArrowToken extends Span {
  readonly type: 'arrow';
  readonly heads: SketchEdge['heads'] | 'start';
  readonly label: string;
  readonly asynchronous: boolean;
}

export type SketchToken =
  | NameToken
  | ArrowToken
  | (Span & { readonly type: 'comma' })
  | (Span & { readonly type: 'text'; readonly text: string })
  | (Span & { readonly type: 'end' });

const QUOTED = String.raw`"(?:[^"\\\n]|\\.)*"`;
const LABEL = String.raw`\(\s*(${QUOTED}|[^()"\n]*?)\s*\)`;
// Telephones turn two hyphens into a dash, and "->" into an arrow.
const LABELLED = new RegExp(String.raw`(<)?(-+\.|-+|~+)${LABEL}(?:\.-+|-+|~+)(>)?`, 'uy');
const PLAIN = /(<)?(?:(~+|[-–—]\.+[-–—]+)|([-–—=]+))(>)?/uy;
const SIGNS: ReadonlyMap<string, ArrowToken['heads']> = new Map([
  ['→', 'end'],
  ['⇒', 'end'],
  ['←', 'start'],
  ['⇐', 'start'],
  ['↔', 'both'],
  ['⇔', 'both'],
]);
const QUOTE = new RegExp(String.raw`(${QUOTED})(?:\s+[x×]\s?(\d{1,6})(?![\p{L}\p{N}]))?`, 'uiy');
const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"' };

/** Cuts a text into names, arrows and separators. Typographic quotes count as straight ones. */
export function readTokens(typed: string, faults: Faults): SketchToken[] {
  const text = typed.replace(/[“”„]/g, (quote) => STRAIGHT[quote] ?? quote).replace(/[\r\t]/g, ' ');
  const tokens: SketchToken[] = [];
  let bare = 0;
  let at = 0;
  const endBare = (end: number) => {
    const raw = text.slice(bare, end);
    const name = raw.trim();
    const start = bare + raw.length - raw.trimStart().length;
    if (name !== '') tokens.push({ type: 'name', start, end: start + name.length, text: name, count: null });
  };
  while (at < text.length) {
    const token = tokenAt(text, at, bare, faults);
    if (!token) {
      at += 1;
      continue;
    }
    endBare(at);
    if (token.type !== 'name' || token.end > token.start) tokens.push(token);
    at = bare = token.end;
  }
  endBare(at);
  tokens.push({ type: 'end', start: text.length, end: text.length });
  return tokens;
}

function tokenAt(text: string, at: number, bare: number, faults: Faults): SketchToken | null {
  const sign = text[at] ?? '';
  if (sign === '\n' || sign === ';') return { type: 'end', start: at, end: at + 1 };
  if (sign === ',') return { type: 'comma', start: at, end: at + 1 };
  if (sign === ':') return textAfterColon(text, at);
  if (sign === '"' && text.slice(bare, at).trim() === '') return quotedAt(text, at, faults);
  return arrowAt(text, at);
}

function textAfterColon(text: string, at: number): SketchToken | null {
  if (!/\s/.test(text[at + 1] ?? ' ')) return null;
  const rest = /^[^\n;]*/.exec(text.slice(at + 1))?.[0] ?? '';
  return { type: 'text', start: at, end: at + 1 + rest.length, text: unquote(rest.trim()) };
}

function quotedAt(text: string, at: number, faults: Faults): SketchToken {
  QUOTE.lastIndex = at;
  const [whole, found, count] = QUOTE.exec(text) ?? [];
  if (whole !== undefined && found !== undefined)
    return {
      type: 'name',
      start: at,
      end: at + whole.length,
      text: unquote(found),
      count: count ? Number(count) : null,
    };
  const line = text.indexOf('\n', at);
  const end = line < 0 ? text.length : line;
  faults.add(at, end, 'This quotation has no end: close it with a second ".');
  return { type: 'name', start: at, end, text: text.slice(at + 1, end).trim() || '?', count: null };
}

function arrowAt(text: string, at: number): ArrowToken | null {
  const sign = text[at] ?? '';
  if (!/[<~=–—→⇒←⇐↔⇔-]/u.test(sign)) return null;
  const heads = SIGNS.get(sign);
  if (heads) return { type: 'arrow', start: at, end: at + 1, heads, label: '', asynchronous: false };
  LABELLED.lastIndex = at;
  const labelled = LABELLED.exec(text);
  if (labelled) {
    const [whole, left, body, label = '', right] = labelled;
    return arrow(at, whole, left, right, unquote(label), /[.~]/.test(body ?? ''));
  }
  PLAIN.lastIndex = at;
  const [whole = '', left, dashed, solid = '', right] = PLAIN.exec(text) ?? [];
  if (whole === '') return null;
  const isLine = dashed ? dashed.length > 1 : /^--+$/.test(solid);
  return left || right || isLine ? arrow(at, whole, left, right, '', dashed !== undefined) : null;
}

function arrow(
  start: number,
  whole: string,
  left: string | undefined,
  right: string | undefined,
  label: string,
  asynchronous: boolean,
): ArrowToken {
  const heads = left ? (right ? 'both' : 'start') : right ? 'end' : 'none';
  return {
    type: 'arrow',
    start,
    end: start + whole.length,
    heads,
    label: label.replace(/\s+/g, ' ').trim(),
    asynchronous,
  };
}

function unquote(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
}
