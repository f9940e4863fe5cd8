import { INVALID, isRecord, own, TOO_LARGE } from './checks.ts';
import { ELEMENT_FIELDS, type Field } from './element-fields.ts';
import type { SceneElement } from './elements.ts';

/** The element as it may be stored and shown to others, or null when it may not (D4-D8). Never throws; its output is a fixed point. */
export function sanitiseElement(value: unknown): SceneElement | null {
  const read = readElement(value);
  return read === INVALID || read === TOO_LARGE ? null : read;
}

/** As {@link sanitiseElement}, telling an element that is not wanted at all from one that is only too large. */
export function readElement(value: unknown): SceneElement | typeof INVALID | typeof TOO_LARGE {
  if (!isRecord(value)) return INVALID;
  const type = own(value, 'type');
  const fields = ELEMENT_FIELDS.get(type);
  if (!fields) return INVALID;
  const element: Record<string, unknown> = { type };
  for (const [name, field] of Object.entries(fields)) {
    const read = readField(own(value, name), field, element);
    if (read === INVALID || read === TOO_LARGE) return read;
    if (read !== undefined) element[name] = read;
  }
  return withoutSelfTies(element) as SceneElement;
}

function readField(value: unknown, field: Field, before: Readonly<Record<string, unknown>>): unknown {
  if (value !== undefined) {
    const read = field.check(value);
    if (read !== INVALID || field.invalid === 'refuse') return read;
  }
  return field.required ? INVALID : field.fallback?.(before);
}

/** An element that contains, frames or ties itself would send whoever follows its references round for ever. */
function withoutSelfTies(element: Record<string, unknown>): Record<string, unknown> {
  const own = element['id'];
  for (const name of ['frameId', 'containerId']) if (element[name] === own) element[name] = null;
  for (const name of ['startBinding', 'endBinding']) {
    const binding = element[name];
    if (isRecord(binding) && binding['elementId'] === own) element[name] = null;
  }
  const bound = element['boundElements'];
  if (Array.isArray(bound)) element['boundElements'] = bound.filter((each: { id: unknown }) => each.id !== own);
  return element;
}
