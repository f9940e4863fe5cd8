import type { Scene, SceneElement } from './elements.ts';

/** The scene with these elements merged in, each by Excalidraw's rule (D1-D3). The same object when nothing wins. */
export function applyElements(scene: Scene, elements: Iterable<SceneElement>): Scene {
  let merged: Record<string, SceneElement> | null = null;
  for (const element of elements) {
    const held = heldIn(merged ?? scene, element.id);
    if (held && !supersedes(element, held)) continue;
    merged ??= { ...scene };
    merged[element.id] = element;
  }
  return merged ?? scene;
}

/** Both scenes merged. Commutative, associative and idempotent (D3). */
export function mergeScenes(a: Scene, b: Scene): Scene {
  return applyElements(a, Object.values(b));
}

/** What the scene holds under this id; ids are strangers' strings, so inherited properties do not count. */
export function heldIn(scene: Scene, id: string): SceneElement | undefined {
  return Object.hasOwn(scene, id) ? scene[id] : undefined;
}

/**
 * Whether `candidate` takes the place of `held`: higher version, then lower nonce, as Excalidraw reconciles; then the
 * one whose canonical JSON sorts first, so that two clients who break the nonce rule still converge.
 */
export function supersedes(candidate: SceneElement, held: SceneElement): boolean {
  if (candidate === held) return false;
  if (candidate.version !== held.version) return candidate.version > held.version;
  if (candidate.versionNonce !== held.versionNonce) return candidate.versionNonce < held.versionNonce;
  return canonicalJson(candidate) < canonicalJson(held);
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sortedKeys(inner) : inner));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedKeys(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
