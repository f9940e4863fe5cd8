import { readFile, stat } from 'node:fs/promises';
import type { Scene, SceneElement } from '@fortyfive/canvas';
import { Complaint } from './score-options.ts';

/** A scene with every stroke of an hour is a few megabytes; more is another kind of file. */
const LARGEST_BYTES = 50_000_000;

/** The elements of an Excalidraw file or clipboard, or of a bare list, as they are. Throws a {@link Complaint} about anything else. */
export async function readDrawing(file: string): Promise<Scene> {
  const value = parsed(await readText(file), file);
  if (isRecord(value) && value['type'] === 'excalidrawlib')
    throw new Complaint(`${file}: a library of shapes, not a drawing; put its shapes on a board and save that.`);
  const elements = Array.isArray(value) ? (value as unknown[]) : isRecord(value) ? value['elements'] : null;
  if (!Array.isArray(elements) || (Array.isArray(value) && elements.length > 0 && !elements.some(isElement)))
    throw new Complaint(`${file}: not an Excalidraw drawing, which is JSON with a list of "elements".`);
  const entries = (elements as unknown[]).filter(isRecord).map((element, at): [string, SceneElement] => {
    const id = typeof element['id'] === 'string' && element['id'] !== '' ? element['id'] : `element ${at + 1}`;
    return [id, element as SceneElement];
  });
  return Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isElement(value: unknown): boolean {
  return isRecord(value) && typeof value['type'] === 'string';
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Complaint(`${file}: not an Excalidraw drawing, which is JSON with a list of "elements".`);
  }
}

async function readText(file: string): Promise<string> {
  try {
    if ((await stat(file)).size > LARGEST_BYTES)
      throw new Complaint(`${file}: larger than ${LARGEST_BYTES / 1_000_000} MB.`);
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Complaint) throw cause;
    throw new Complaint(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`);
  }
}
