import type { Scene, SceneElement } from './elements.ts';

/** The elements that are not deleted, back to front: by Excalidraw's fractional `index`, those without one last, then by id. */
export function sceneOrder(scene: Scene): SceneElement[] {
  return Object.values(scene)
    .filter((element) => !element.isDeleted)
    .toSorted((a, b) => compare(indexOf(a), indexOf(b)) || compare(a.id, b.id));
}

/** `~` sorts after every character of a fractional index. */
function indexOf(element: SceneElement): string {
  return typeof element['index'] === 'string' ? element['index'] : '~';
}

/** By code unit and not by locale: fractional indices are made for that order, and it is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
