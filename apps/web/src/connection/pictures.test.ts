import { afterEach, describe, expect, it, vi } from 'vitest';
import { HttpError } from './http.ts';
import { createPictures, type Pictures } from './pictures.ts';
import type { PictureStore, WaitingPicture } from './pictures-store.ts';

const bytes = (value: number) => Uint8Array.of(value, value, value);

function memoryStore(): PictureStore & { readonly held: Map<string, WaitingPicture> } {
  const held = new Map<string, WaitingPicture>();
  return {
    held,
    load: async () => [...held.values()],
    save: async (picture) => void held.set(picture.pictureId, picture),
    remove: async (pictureId) => void held.delete(pictureId),
  };
}

/** A server that fails as told, one fault for each request, and then does what it is asked. */
function server() {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const faults: Error[] = [];
  const uploads: string[] = [];
  const fail = () => {
    const fault = faults.shift();
    if (fault) throw fault;
  };
  return {
    kept,
    faults,
    uploads,
    async upload(pictureId: string, content: Uint8Array<ArrayBuffer>) {
      uploads.push(pictureId);
      fail();
      kept.set(pictureId, content);
    },
    async download(pictureId: string) {
      fail();
      return kept.get(pictureId) ?? null;
    },
  };
}

const opened: Pictures[] = [];
function page(store: PictureStore, { upload, download }: ReturnType<typeof server>): Pictures {
  const pictures = createPictures({ store, upload, download, random: () => 0.5, sleep: () => Promise.resolve() });
  opened.push(pictures);
  return pictures;
}
afterEach(() => {
  for (const pictures of opened.splice(0)) pictures.end();
});

const lost = () => new HttpError(0, 'unreachable', 'The server cannot be reached.');

describe('a picture on its way', () => {
  it('waits until the way is open, and is stored only when the server has said so', async () => {
    const [store, remote] = [memoryStore(), server()];
    const pictures = page(store, remote);
    pictures.offer('a', bytes(1));
    await vi.waitFor(() => expect(store.held.has('a')).toBe(true));
    expect([pictures.isWaiting('a'), pictures.isStored('a'), remote.uploads]).toEqual([true, false, []]);
    pictures.open();
    await vi.waitFor(() => expect(pictures.isStored('a')).toBe(true));
    expect(remote.kept.get('a')).toEqual(bytes(1));
    await vi.waitFor(() => expect(store.held.size).toBe(0));
  });

  it('goes again after faults that pass, in order, and once when offered twice', async () => {
    const [store, remote] = [memoryStore(), server()];
    remote.faults.push(lost(), new HttpError(500, 'server-error', 'x'), new HttpError(429, 'too-many-requests', 'x'));
    const pictures = page(store, remote);
    pictures.open();
    pictures.offer('a', bytes(1));
    pictures.offer('b', bytes(2));
    pictures.offer('a', bytes(1));
    await vi.waitFor(() => expect(pictures.isStored('b')).toBe(true));
    expect(remote.uploads).toEqual(['a', 'a', 'a', 'a', 'b']);
    pictures.offer('a', bytes(1));
    expect(pictures.isWaiting('a')).toBe(false);
  });

  it('survives the page', async () => {
    const [store, remote] = [memoryStore(), server()];
    const before = page(store, remote);
    before.offer('a', bytes(1));
    await vi.waitFor(() => expect(store.held.size).toBe(1));
    before.end();
    const after = page(store, remote);
    await after.load();
    expect(after.isWaiting('a')).toBe(true);
    expect(await after.bring('a')).toEqual(bytes(1));
    after.open();
    await vi.waitFor(() => expect(after.isStored('a')).toBe(true));
  });

  it('says why it is refused, blocks no other, and is gone once that was heard', async () => {
    const [store, remote] = [memoryStore(), server()];
    remote.faults.push(new HttpError(409, 'too-many-pictures', 'The board holds as many pictures as it can.'));
    const pictures = page(store, remote);
    let changes = 0;
    pictures.onChange(() => (changes += 1));
    pictures.offer('a', bytes(1));
    pictures.offer('b', bytes(2));
    pictures.open();
    await vi.waitFor(() => expect(pictures.isStored('b')).toBe(true));
    expect(pictures.refusalOf('a')).toBe('The board holds as many pictures as it can.');
    expect([changes, store.held.has('a')]).toEqual([2, true]);
    pictures.forget('a');
    expect(pictures.refusalOf('a')).toBeNull();
    await vi.waitFor(() => expect(store.held.size).toBe(0));
  });
});

describe('a picture from the server', () => {
  it('is fetched until there is an answer, once for all who ask', async () => {
    const remote = server();
    remote.kept.set('a', bytes(1));
    remote.faults.push(lost(), lost());
    const pictures = page(memoryStore(), remote);
    const [one, other] = await Promise.all([pictures.bring('a'), pictures.bring('a')]);
    expect([one, other]).toEqual([bytes(1), bytes(1)]);
    expect(remote.faults).toHaveLength(0);
    expect(pictures.isStored('a')).toBe(true);
  });

  it('that is not there is not taken for stored', async () => {
    const pictures = page(memoryStore(), server());
    expect(await pictures.bring('a')).toBeNull();
    expect(pictures.isStored('a')).toBe(false);
  });
});
