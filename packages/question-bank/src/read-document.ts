import { LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { PACK_LIMITS } from './pack.ts';
import { visible } from './text.ts';

/** Where something stands in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Misread extends Place {
  readonly message: string;
}

export type ReadDocument =
  | {
      readonly ok: true;
      readonly document: Document.Parsed;
      readonly raw: unknown;
      readonly placeOf: (offset: number) => Place;
    }
  | { readonly ok: false; readonly misread: readonly Misread[] };

/** Reads YAML from a stranger: bounded, one document, nothing shared by anchors, no tags of its own. */
export function readDocument(text: string): ReadDocument {
  if (new TextEncoder().encode(text).length > PACK_LIMITS.fileBytes) {
    return atStart(`the file is too large: at most ${PACK_LIMITS.fileBytes} bytes`);
  }
  try {
    return readBounded(text);
  } catch {
    // The YAML library recurses, and has no depth limit of its own.
    return atStart(NESTED_TOO_DEEPLY);
  }
}

const NESTED_TOO_DEEPLY = 'cannot be read as YAML: nested too deeply';

function readBounded(text: string): ReadDocument {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  // 'error' silences its console warnings, not the faults.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const spoilt = [...document.errors, ...document.warnings].map((problem) => ({
    ...placeOf(problem.pos[0]),
    message: syntaxWords(problem),
  }));
  const shared = sharedNodes(document).map((offset) => ({
    ...placeOf(offset),
    message: 'anchors and aliases are not allowed',
  }));
  const misread = [...spoilt, ...shared].slice(0, PACK_LIMITS.maxFaults);
  if (misread.length > 0) return { ok: false, misread };
  return { ok: true, document, raw: document.toJS({ maxAliasCount: 0 }), placeOf };
}

function atStart(message: string): ReadDocument {
  return { ok: false, misread: [{ line: 1, column: 1, message }] };
}

function syntaxWords({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'a file holds one pack, but another document begins here';
  if (message.includes('call stack')) return NESTED_TOO_DEEPLY;
  return `not valid YAML: ${visible(message)}`;
}

function sharedNodes(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_key, node) => void offsets.push(node.range?.[0] ?? 0),
    Value: (_key, node) => void (node.anchor !== undefined && offsets.push(node.range?.[0] ?? 0)),
  });
  return offsets;
}
