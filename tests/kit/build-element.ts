import { applyElements, sanitiseElement, type Scene, type SceneElement } from '@fortyfive/canvas';

/** A stored element of this type, version 1, with these fields. Throws when the sanitiser would refuse it. */
export function buildElement(type: string, id: string, fields: Record<string, unknown> = {}): SceneElement {
  const element = sanitiseElement({ type, id, version: 1, versionNonce: 1, isDeleted: false, ...fields });
  if (!element) throw new Error(`Not a storable element: ${type} ${id}`);
  return element;
}

/** A box at a place, 100 by 60. */
export function buildBox(id: string, x: number, y: number, fields: Record<string, unknown> = {}): SceneElement {
  return buildElement('rectangle', id, { x, y, width: 100, height: 60, ...fields });
}

/** An arrow tied to two elements. */
export function buildArrow(id: string, from: string, to: string, fields: Record<string, unknown> = {}): SceneElement {
  return buildElement('arrow', id, {
    startBinding: { elementId: from, focus: 0, gap: 1 },
    endBinding: { elementId: to, focus: 0, gap: 1 },
    endArrowhead: 'arrow',
    ...fields,
  });
}

export function buildScene(...elements: SceneElement[]): Scene {
  return applyElements({}, elements);
}
