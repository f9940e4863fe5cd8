import type { Scene, SceneElement } from '@fortyfive/canvas';
import { inChunks, stampOf, unsentElements, unstoredElements, type Stamp } from './scene-diff.ts';

/** What the hand on the board is doing. */
export interface Gesture {
  /** A stroke, drag or multi-point line is in progress. */
  readonly isHeld: boolean;
  /** A text is being typed. */
  readonly isTyping: boolean;
}

export interface BoardSyncDependencies {
  /** The scene as the server has it. */
  readonly scene: () => Scene;
  /** Whether an edit of the board still waits for its acknowledgement; one at a time keeps a long time offline small. */
  readonly isUnderWay: () => boolean;
  readonly send: (elements: SceneElement[]) => void;
  /** Stores what the server does not have, against a crash. */
  readonly keep: (elements: readonly SceneElement[]) => void;
  readonly onWaiting: (count: number) => void;
  /** Elements the server refused, which are kept elsewhere. */
  readonly refused: () => ReadonlySet<string>;
  /** Whether an element must not be sent yet: its picture is still on its way. */
  readonly isHeldBack: (element: SceneElement) => boolean;
}

export interface BoardSync {
  changed(local: readonly SceneElement[], gesture: Gesture): void;
  /** Looks again after the server's scene or the outbox has changed. */
  review(): void;
  flush(): void;
  stop(): void;
}

/** Ten durable edits a second at most; text grows by a letter at a time, so it goes in larger steps. */
const SEND_EVERY_MS = 100;
const SEND_TYPING_EVERY_MS = 1_000;
/** A hand that rests this long in a gesture has what it has drawn sent: it may stay there, or its end may have been missed. */
const RESTING_HAND_MS = 1_500;
const KEEP_EVERY_MS = 150;
const CHUNK_BYTES = 256 * 1024;
const AT_REST: Gesture = { isHeld: false, isTyping: false };

/** Brings local changes of the board to the server: coalesced, finished strokes only, nothing twice. */
export function createBoardSync(
  dependencies: BoardSyncDependencies,
  recovered: readonly SceneElement[] = [],
): BoardSync {
  const offered = new Map<string, Stamp>();
  let local: readonly SceneElement[] = recovered;
  let gesture = AT_REST;
  let lastSentAt = Number.NEGATIVE_INFINITY;
  let sending: ReturnType<typeof setTimeout> | null = null;
  let keeping: ReturnType<typeof setTimeout> | null = null;

  const waiting = () => unsentElements(local, dependencies.scene(), offered);
  const sendable = () => waiting().filter((element) => !dependencies.isHeldBack(element));

  const send = (evenIfUnderWay: boolean) => {
    if (sending) clearTimeout(sending);
    sending = null;
    if (!evenIfUnderWay && dependencies.isUnderWay()) return;
    // Excalidraw changes elements in place, so what is sent must be a copy of this moment.
    const elements = structuredClone(sendable());
    for (const element of elements) offered.set(element.id, stampOf(element));
    if (elements.length > 0) lastSentAt = Date.now();
    for (const chunk of inChunks(elements, CHUNK_BYTES)) dependencies.send(chunk);
    dependencies.onWaiting(waiting().length);
  };

  const plan = () => {
    const pause = gesture.isTyping ? SEND_TYPING_EVERY_MS : SEND_EVERY_MS;
    const delay = gesture.isHeld ? RESTING_HAND_MS : Math.max(0, lastSentAt + pause - Date.now());
    if (sending) clearTimeout(sending);
    sending = setTimeout(() => send(false), delay);
  };

  const keep = () => {
    keeping = null;
    const refused = dependencies.refused();
    dependencies.keep(
      unstoredElements(local, dependencies.scene()).filter(
        (element) => !refused.has(`${element.id}:${stampOf(element)}`),
      ),
    );
  };

  const planKeeping = () => {
    keeping ??= setTimeout(keep, KEEP_EVERY_MS);
  };

  const consider = () => {
    const count = waiting().length;
    dependencies.onWaiting(count);
    if (count > 0) plan();
  };

  return {
    changed(elements, nextGesture) {
      local = withAbsent(elements, recovered);
      const before = gesture;
      gesture = nextGesture;
      const count = waiting().length;
      dependencies.onWaiting(count);
      if (count === 0) return;
      // A held gesture postpones the send at every change; otherwise the first change sets the time and later ones join.
      if (!sending || gesture.isHeld || before.isHeld) plan();
      planKeeping();
    },
    review() {
      planKeeping();
      if (!sending) consider();
    },
    flush() {
      if (waiting().length > 0) send(true);
      keep();
    },
    stop() {
      if (sending) clearTimeout(sending);
      if (keeping) clearTimeout(keeping);
      sending = keeping = null;
    },
  };
}

/** Recovered elements the board does not show, which are its tombstones, still have to reach the server. */
function withAbsent(elements: readonly SceneElement[], recovered: readonly SceneElement[]): readonly SceneElement[] {
  if (recovered.length === 0) return elements;
  const shown = new Set(elements.map(({ id }) => id));
  const absent = recovered.filter(({ id }) => !shown.has(id));
  return absent.length === 0 ? elements : [...elements, ...absent];
}
