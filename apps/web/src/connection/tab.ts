import { newId } from './ids.ts';

const KEY = 'fortyfive-tab';
const lockName = (tabId: string) => `fortyfive-tab-${tabId}`;
/** A reloaded page waits this long for its predecessor to let go of the tab's name. */
const HANDOVER_MS = 800;

let claimed: Promise<string> | null = null;

/** This tab's name: the same after a reload, another one in a duplicated tab. */
export function tabName(): Promise<string> {
  claimed ??= claim();
  return claimed;
}

/** The names of the tabs that are open now; null when the browser cannot say (no Web Locks without https). */
export async function openTabs(): Promise<ReadonlySet<string> | null> {
  if (!navigator.locks) return null;
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map((lock) => (lock.name ?? '').replace(lockName(''), '')));
}

async function claim(): Promise<string> {
  const remembered = rememberedName();
  if (remembered && (await hold(remembered))) return remembered;
  const fresh = newId();
  await hold(fresh);
  try {
    sessionStorage.setItem(KEY, fresh);
  } catch {
    // Storage is forbidden; the name then lasts until the next reload.
  }
  return fresh;
}

function rememberedName(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Holds the lock of this name until the page is gone. False when another page keeps it. */
function hold(tabId: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(HANDOVER_MS);
    navigator.locks
      .request(lockName(tabId), { signal }, () => {
        resolve(true);
        return new Promise(() => undefined);
      })
      .catch(() => resolve(false));
  });
}
