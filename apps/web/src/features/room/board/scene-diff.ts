import type { Scene, SceneElement } from '@fortyfive/canvas';

/** Tells one state of an element from every other state of it. */
export type Stamp = string;

export function stampOf(element: SceneElement): Stamp {
  return `${element.version}:${element.versionNonce}`;
}

/**
 * The local elements the server has to be told about: those that win over its scene and were not offered before.
 * What was drawn and undone before the server heard of it needs no tombstone.
 */
export function unsentElements(
  local: readonly SceneElement[],
  scene: Scene,
  offered: ReadonlyMap<string, Stamp>,
): SceneElement[] {
  return local.filter((element) => {
    const known = scene[element.id];
    if (offered.get(element.id) === stampOf(element)) return false;
    if (!known) return !element.isDeleted || offered.has(element.id);
    return isNewer(element, known);
  });
}

/** The local elements that the server's scene does not hold yet, offered or not. */
export function unstoredElements(local: readonly SceneElement[], scene: Scene): SceneElement[] {
  return local.filter((element) => {
    const known = scene[element.id];
    return known ? isNewer(element, known) : !element.isDeleted;
  });
}

/** The elements of the server's scene that win over the local ones. */
export function incomingElements(local: readonly SceneElement[], scene: Scene): SceneElement[] {
  const held = new Map(local.map((element) => [element.id, element]));
  return Object.values(scene).filter((element) => {
    const own = held.get(element.id);
    return own ? isNewer(element, own) : !element.isDeleted;
  });
}

/** Elements in groups whose JSON stays below `maxBytes`, order kept; an element larger than that stands alone. */
export function inChunks(elements: readonly SceneElement[], maxBytes: number): SceneElement[][] {
  const chunks: SceneElement[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const element of elements) {
    const bytes = new TextEncoder().encode(JSON.stringify(element)).length;
    if (size + bytes > maxBytes) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(element);
    size += bytes;
  }
  return chunks;
}

/** Excalidraw's rule. Equal stamps are the same state here: the server may order or complete fields. */
function isNewer(a: SceneElement, b: SceneElement): boolean {
  return a.version !== b.version ? a.version > b.version : a.versionNonce < b.versionNonce;
}
