import { z } from 'zod';

export interface SceneFile {
  readonly name: string;
  readonly elements: readonly Record<string, unknown>[];
}

/** An `.excalidraw` file, as far as we look into it; the server checks each element. */
const excalidrawFile = z.object({ elements: z.array(z.record(z.string(), z.unknown())).max(5_000) });

/** The elements of an `.excalidraw` file that are not deleted, or null when it is none. */
export function readSceneFile(name: string, text: string): SceneFile | null {
  const parsed = excalidrawFile.safeParse(parseJson(text));
  if (!parsed.success) return null;
  return { name, elements: parsed.data.elements.filter((element) => element['isDeleted'] !== true) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
