import type { SketchShape } from './sketch.ts';

export type MermaidNode =
  | {
      readonly ok: true;
      readonly id: string;
      /** Null when only the id is written. */
      readonly text: string | null;
      readonly shape: SketchShape;
      readonly length: number;
    }
  | { readonly ok: false; readonly message: string };

/** Opening and closing brackets, the longer before the shorter ones they begin with. */
const BRACKETS: readonly (readonly [open: string, close: readonly string[], shape: SketchShape])[] = [
  ['(((', [')))'], 'ellipse'],
  ['((', ['))'], 'ellipse'],
  ['([', ['])'], 'ellipse'],
  ['(', [')'], 'rectangle'],
  ['[[', [']]'], 'rectangle'],
  ['[(', [')]'], 'rectangle'],
  ['[/', ['/]', '\\]'], 'rectangle'],
  ['[\\', ['\\]', '/]'], 'rectangle'],
  ['[', [']'], 'rectangle'],
  ['{{', ['}}'], 'rectangle'],
  ['{', ['}'], 'diamond'],
  ['>', [']'], 'rectangle'],
];
/** A hyphen belongs to an id when a letter or digit follows, so that a link may stand right behind it. */
const ID = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.:/]|-(?=[\p{L}\p{N}_]))*?(?=:::|$|[^\p{L}\p{N}_.:/-]|-(?![\p{L}\p{N}_]))/u;
const CLASS = /^:::[\w-]+/;
const ATTRIBUTES = /^@\{([^}]*)\}/;
const ROUND_SHAPES = /^(?:circle|circ|dbl-circ|double-circle|stadium|terminal|pill|sm-circ|fr-circ)$/;
const DIAMOND_SHAPES = /^(?:diam|diamond|decision|question)$/;

/** Reads the node at the beginning of a text. */
export function mermaidNode(text: string): MermaidNode {
  const id = ID.exec(text)?.[0] ?? '';
  if (id === '') return { ok: false, message: 'A node is missing here: write its name, such as “api[API server]”.' };
  const bracket = BRACKETS.find(([open]) => text.startsWith(open, id.length));
  let node: Extract<MermaidNode, { ok: true }> = { ok: true, id, text: null, shape: 'rectangle', length: id.length };
  if (bracket) {
    const [open, closes, shape] = bracket;
    const start = id.length + open.length;
    const end = closing(text, start, closes);
    if (end === null)
      return { ok: false, message: `The bracket of “${id}” is not closed: write “${closes[0] ?? ''}”.` };
    node = { ok: true, id, text: text.slice(start, end.at), shape, length: end.at + end.length };
  }
  const attributes = ATTRIBUTES.exec(text.slice(node.length));
  if (attributes) node = { ...withAttributes(node, attributes[1] ?? ''), length: node.length + attributes[0].length };
  const styled = CLASS.exec(text.slice(node.length));
  return styled ? { ...node, length: node.length + styled[0].length } : node;
}

function closing(text: string, start: number, closes: readonly string[]): { at: number; length: number } | null {
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    const close = isQuoted ? undefined : closes.find((each) => text.startsWith(each, at));
    if (close) return { at, length: close.length };
  }
  return null;
}

function withAttributes(node: Extract<MermaidNode, { ok: true }>, written: string): Extract<MermaidNode, { ok: true }> {
  const label = /\blabel\s*:\s*(?:"([^"]*)"|([^,]*))/.exec(written);
  const shape = /\bshape\s*:\s*([\w-]+)/.exec(written)?.[1] ?? '';
  return {
    ...node,
    text: label ? (label[1] ?? label[2] ?? '').trim() : node.text,
    shape: ROUND_SHAPES.test(shape) ? 'ellipse' : DIAMOND_SHAPES.test(shape) ? 'diamond' : node.shape,
  };
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ', apos: "'" };

/** A label without quotes, markup, icons and line breaks. */
export function plainText(written: string): string {
  return written
    .trim()
    .replace(/^"([\s\S]*)"$/, '$1')
    .replace(/^`([\s\S]*)`$/, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/[#&](\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\bfa[bslr]?:fa-[\w-]+/g, ' ')
    .replace(/\*\*|\\n/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
