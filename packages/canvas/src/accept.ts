import { INVALID, TOO_LARGE } from './checks.ts';
import type { Scene, SceneElement } from './elements.ts';
import { heldIn, supersedes } from './merge.ts';
import { readElement } from './sanitise.ts';

/** What becomes of an edit: the clean elements that change the scene, or why the whole edit is refused. */
export type Acceptance =
  | { readonly ok: true; readonly elements: SceneElement[] }
  | { readonly ok: false; readonly rejection: 'too-many-elements' | 'element-too-large' };

const MAX_LIVE_ELEMENTS = 5_000;
/** Deleted elements included: they must stay, so that a late edit cannot revive what was deleted. */
const MAX_RECORDS = 20_000;
/** Points and characters of a whole scene; an hour of busy drawing makes some 100,000. */
const MAX_CONTENT = 2_000_000;

/** Checks an edit against a scene (D9-D12, D93). What may not be stored at all is skipped; what is too large refuses the edit. */
export function acceptElements(scene: Scene, incoming: readonly unknown[]): Acceptance {
  const winners = new Map<string, SceneElement>();
  for (const value of incoming) {
    const element = readElement(value);
    if (element === TOO_LARGE) return { ok: false, rejection: 'element-too-large' };
    if (element === INVALID) continue;
    const held = winners.get(element.id) ?? heldIn(scene, element.id);
    if (!held || supersedes(element, held)) winners.set(element.id, element);
  }
  if (winners.size > 0 && growsBeyondLimits(scene, winners)) return { ok: false, rejection: 'too-many-elements' };
  return { ok: true, elements: [...winners.values()] };
}

/** Only growth is refused: a full board can still be moved, changed and tidied up. */
function growsBeyondLimits(scene: Scene, winners: ReadonlyMap<string, SceneElement>): boolean {
  let newRecords = 0;
  let newLive = 0;
  let newContent = 0;
  for (const element of winners.values()) {
    const held = heldIn(scene, element.id);
    if (!held) newRecords += 1;
    newLive += Number(!element.isDeleted) - Number(held !== undefined && !held.isDeleted);
    newContent += contentOf(element) - (held ? contentOf(held) : 0);
  }
  if (newRecords <= 0 && newLive <= 0 && newContent <= 0) return false;
  const records = Object.values(scene);
  if (newContent > 0 && records.reduce((sum, each) => sum + contentOf(each), newContent) > MAX_CONTENT) return true;
  if (newRecords > 0 && records.length + newRecords > MAX_RECORDS) return true;
  return newLive > 0 && records.filter((element) => !element.isDeleted).length + newLive > MAX_LIVE_ELEMENTS;
}

function contentOf({ points, text }: SceneElement): number {
  return (Array.isArray(points) ? points.length : 0) + (typeof text === 'string' ? text.length : 0);
}
