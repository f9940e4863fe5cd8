import { isMap, isNode, type Document } from 'yaml';
import { crossCheck, type Finding } from './cross-checks.ts';
import { pathText, type Fault } from './fault.ts';
import { findingsOf } from './issue-words.ts';
import { PACK_LIMITS, packSchema, type Pack } from './pack.ts';
import { readDocument } from './read-document.ts';

/** A pack, or everything wrong with its file in the order of its lines (at most `PACK_LIMITS.maxFaults`). */
export type ParsedPack =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads and checks the text of one pack file. Never throws, whatever the text. `fileName` may carry a folder; faults repeat it,
 * and its last part has to be `<id>.yaml`. Rules Q1 to Q13.
 */
export function parsePack(text: string, fileName: string): ParsedPack {
  const read = readDocument(text);
  if (!read.ok) {
    return { ok: false, faults: inOrder(read.misread.map((one) => ({ file: fileName, path: '', ...one }))) };
  }
  const checked = packSchema.safeParse(read.raw, { reportInput: true });
  const findings = [...(checked.error?.issues.flatMap(findingsOf) ?? []), ...crossCheck(read.raw, fileName)];
  if (checked.success && findings.length === 0) return { ok: true, pack: checked.data };
  const faults = findings.slice(0, PACK_LIMITS.maxFaults).map(({ path, message }) => ({
    file: fileName,
    path: pathText(path),
    message,
    ...read.placeOf(offsetOf(read.document, path)),
  }));
  return { ok: false, faults: inOrder(faults) };
}

/** Where the node at `path` begins, for a field its name; for a field that is missing, its nearest parent. */
function offsetOf(document: Document.Parsed, path: Finding['path']): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const key = path[depth - 1];
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(parent)
      ? parent.items.find((item) => isNode(item.key) && String(item.key) === String(key))
      : undefined;
    const node: unknown = pair ? pair.key : document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}

function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
