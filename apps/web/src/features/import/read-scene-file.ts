import { sceneFilePictures, type ScenePicture } from './scene-file-pictures.ts';

export interface SceneFile {
  readonly name: string;
  readonly elements: readonly Record<string, unknown>[];
  /** What its elements show, to be uploaded once there is a session. */
  readonly pictures: readonly ScenePicture[];
  /** Why pictures are left out, one entry for each. */
  readonly leftOut: readonly string[];
}

/** The elements of an `.excalidraw` file that are not deleted, or null when it is none. The server checks each of them. */
export function readSceneFile(name: string, text: string): SceneFile | null {
  const file = parseJson(text);
  if (!isRecord(file) || !Array.isArray(file['elements']) || !file['elements'].every(isRecord)) return null;
  const elements = file['elements'].filter((element) => element['isDeleted'] !== true);
  return { name, ...sceneFilePictures(elements, isRecord(file['files']) ? file['files'] : {}) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
