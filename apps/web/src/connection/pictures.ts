import { backoffMs } from './backoff.ts';
import { isWorthRepeating } from './pictures-http.ts';
import type { PictureStore, WaitingPicture } from './pictures-store.ts';

export interface PicturesDependencies {
  readonly store: PictureStore;
  readonly upload: (pictureId: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly download: (pictureId: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly random: () => number;
  /** Resolves after `ms`, or earlier when `signal` is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** One session's pictures: on their way to the server, or from there. */
export interface Pictures {
  /** Takes up what an earlier page left behind. Call once, before the board is shown. */
  load(): Promise<void>;
  /** The way to the server is open: upload in order until `close`. */
  open(): void;
  close(): void;
  /** The page leaves the session: nothing is uploaded or fetched any more. */
  end(): void;
  /** Stores a picture, then uploads it when its turn comes. */
  offer(pictureId: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** Whether the server is known to have it, so that an element may name it. */
  isStored(pictureId: string): boolean;
  isWaiting(pictureId: string): boolean;
  /** Why the server will never take it, in words, until it is forgotten. */
  refusalOf(pictureId: string): string | null;
  forget(pictureId: string): void;
  /** Its bytes, from here or from the server, tried until there is an answer; null when nobody has it. */
  bring(pictureId: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Called when something was stored or refused. */
  onChange(listener: () => void): () => void;
}

export function createPictures({ store, upload, download, random, sleep }: PicturesDependencies): Pictures {
  const waiting = new Map<string, WaitingPicture>();
  const stored = new Set<string>();
  const refused = new Map<string, string>();
  const listeners = new Set<() => void>();
  const ended = new AbortController();
  const untilAnswered = repeater(random, sleep);
  const line = createLine(waiting, async (picture, signal) => {
    const answer = await untilAnswered(() => upload(picture.pictureId, picture.bytes), signal);
    if (answer === null) return;
    waiting.delete(picture.pictureId);
    if (answer.ok) {
      stored.add(picture.pictureId);
      void attempt(store.remove(picture.pictureId));
    } else refused.set(picture.pictureId, answer.words);
    for (const listener of listeners) listener();
  });
  const fetchOnce = once(async (pictureId) => {
    const answer = await untilAnswered(() => download(pictureId), ended.signal);
    if (!answer?.ok || !answer.value) return null;
    stored.add(pictureId);
    for (const listener of listeners) listener();
    return answer.value;
  });

  return {
    async load() {
      for (const picture of await store.load().catch(() => [])) waiting.set(picture.pictureId, picture);
      line.go();
    },
    open: line.open,
    close: line.close,
    end() {
      ended.abort();
      line.close();
    },
    offer(pictureId, bytes) {
      if (stored.has(pictureId) || waiting.has(pictureId) || refused.has(pictureId)) return;
      const picture = { pictureId, bytes };
      waiting.set(pictureId, picture);
      void attempt(store.save(picture)).then(line.go);
    },
    isStored: (pictureId) => stored.has(pictureId),
    isWaiting: (pictureId) => waiting.has(pictureId),
    refusalOf: (pictureId) => refused.get(pictureId) ?? null,
    forget(pictureId) {
      refused.delete(pictureId);
      void attempt(store.remove(pictureId));
    },
    bring: async (pictureId) => waiting.get(pictureId)?.bytes ?? fetchOnce(pictureId),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Delivers what waits, one after the other, while it is open. */
function createLine(
  waiting: ReadonlyMap<string, WaitingPicture>,
  deliver: (picture: WaitingPicture, signal: AbortSignal) => Promise<void>,
) {
  let gate: AbortController | null = null;
  let running = false;
  const first = () => waiting.values().next().value;
  const run = async () => {
    if (running) return;
    running = true;
    for (let next = first(); gate && next; next = first()) await deliver(next, gate.signal);
    running = false;
  };
  return {
    go: () => void run(),
    open() {
      gate ??= new AbortController();
      void run();
    },
    close() {
      gate?.abort();
      gate = null;
    },
  };
}

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly words: string };

/** Makes requests until one is answered; null when the signal ended it before. */
function repeater(random: () => number, sleep: PicturesDependencies['sleep']) {
  return async function untilAnswered<T>(request: () => Promise<T>, signal: AbortSignal): Promise<Answer<T> | null> {
    for (let tries = 1; !signal.aborted; tries += 1) {
      try {
        return { ok: true, value: await request() };
      } catch (error) {
        if (!isWorthRepeating(error)) return { ok: false, words: (error as Error).message };
      }
      await sleep(backoffMs(tries, random()), signal);
    }
    return null;
  };
}

/** Whoever asks while it is under way gets the same answer. */
function once<T>(ask: (pictureId: string) => Promise<T>): (pictureId: string) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  return (pictureId) => {
    const asked = underWay.get(pictureId) ?? ask(pictureId).finally(() => underWay.delete(pictureId));
    underWay.set(pictureId, asked);
    return asked;
  };
}

/** Storage can be full or forbidden; the picture is then still uploaded, it only would not survive a crash. */
async function attempt(saving: Promise<void>): Promise<void> {
  await saving.catch(() => undefined);
}
