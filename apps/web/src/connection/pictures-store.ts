import { createStore, del, entries, set } from 'idb-keyval';

export interface WaitingPicture {
  readonly pictureId: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Where the pictures of one session wait for the server, also through a crash. */
export interface PictureStore {
  load(): Promise<readonly WaitingPicture[]>;
  save(picture: WaitingPicture): Promise<void>;
  remove(pictureId: string): Promise<void>;
}

const database = createStore('fortyfive-pictures', 'waiting');

export function browserPictureStore(sessionId: string): PictureStore {
  const key = (pictureId: string) => `${sessionId}/${pictureId}`;
  return {
    async load() {
      const all = await entries<string, WaitingPicture>(database);
      return all.filter(([name]) => name.startsWith(key(''))).map(([, picture]) => picture);
    },
    save: (picture) => set(key(picture.pictureId), picture, database),
    remove: (pictureId) => del(key(pictureId), database),
  };
}
