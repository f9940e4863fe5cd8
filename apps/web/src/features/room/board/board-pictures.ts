import { CaptureUpdateAction, mutateElement } from '@excalidraw/excalidraw';
import type { FileId, InitializedExcalidrawImageElement } from '@excalidraw/excalidraw/element/types';
import type { BinaryFileData, DataURL, ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { readPicture } from '@fortyfive/canvas';
import { rejectionWords } from '@fortyfive/protocol';
import { bytesOfDataUrl, dataUrlOf } from '../../../connection/pictures-data.ts';
import type { SessionConnection } from '../../../connection/session-connection.ts';
import { sha256 } from '../../../connection/sha-256.ts';
import { storedScene } from './connect-board.ts';
import { isOnServer } from './picture-ready.ts';
import { createRedrawing } from './picture-redrawn.ts';

const TOAST_MS = 8_000;
const PICTURE_ID = /^[0-9a-f]{64}$/;
const NOTHING = new Uint8Array();
const LOST = 'It is neither on the server nor in this browser.';

export interface BoardPictures {
  /** Looks after every picture the board shows now: uploads what is new, fetches what is missing, takes away what is refused. */
  tend(): void;
  stop(): void;
}

export function createBoardPictures(api: ExcalidrawImperativeAPI, connection: SessionConnection): BoardPictures {
  const { pictures } = connection;
  const bringing = new Set<string>();
  const lost = new Set<string>();
  const redrawn = createRedrawing(() => !isStopped && tend());
  let isStopped = false;
  const isStored = (pictureId: string) => isOnServer(pictures, storedScene(connection), pictureId);

  const bring = async (pictureId: FileId) => {
    if (bringing.has(pictureId)) return;
    bringing.add(pictureId);
    const bytes = await pictures.bring(pictureId);
    bringing.delete(pictureId);
    if (isStopped) return;
    const reading = bytes && readPicture(bytes);
    if (bytes && reading?.ok) api.addFiles([fileOf(pictureId, bytes, reading.picture.type)]);
    else lost.add(pictureId);
    tend();
  };

  /** Why the element cannot stay, in words. */
  const objection = (element: InitializedExcalidrawImageElement): string | null => {
    const { fileId } = element;
    const refusal = pictures.refusalOf(fileId);
    if (refusal !== null) return refusal;
    const isNamed = PICTURE_ID.test(fileId);
    const file = api.getFiles()[fileId];
    if (isNamed && (pictures.isWaiting(fileId) || isStored(fileId)) && file) return null;
    if (file) return adopt(element, file);
    if (!isNamed) return LOST;
    if (lost.has(fileId)) return isStored(fileId) ? null : LOST;
    void bring(fileId);
    return null;
  };

  /** Excalidraw names a picture before it shrinks it, or at random; here it is named by what it is, and goes to the server. */
  const adopt = (element: InitializedExcalidrawImageElement, file: BinaryFileData): string | null => {
    let bytes = bytesOfDataUrl(file.dataURL);
    let reading = readPicture(bytes ?? NOTHING);
    if (!reading.ok && reading.rejection === 'not-a-picture') {
      const png = redrawn(file.id, file.dataURL);
      if (png === undefined) return null;
      bytes = png;
      reading = readPicture(png ?? NOTHING);
    }
    if (!reading.ok || !bytes) return rejectionWords(reading.ok ? 'not-a-picture' : reading.rejection);
    const pictureId = sha256(bytes) as FileId;
    pictures.offer(pictureId, bytes);
    if (pictureId === element.fileId) return null;
    // In place: Excalidraw still holds this very element while it reads the picture's size.
    mutateElement(element, { fileId: pictureId, status: 'saved' });
    api.addFiles([fileOf(pictureId, bytes, reading.picture.type)]);
    return null;
  };

  const tend = () => {
    const objections = new Map<string, string>();
    for (const element of api.getSceneElements()) {
      if (element.type !== 'image' || element.fileId === null) continue;
      const words = objection(element as InitializedExcalidrawImageElement);
      if (words === null) continue;
      objections.set(element.id, words);
    }
    if (objections.size > 0) takeAway(api, connection, objections);
  };

  const stopListening = pictures.onChange(tend);
  tend();
  return {
    tend,
    stop() {
      isStopped = true;
      stopListening();
    },
  };
}

function takeAway(
  api: ExcalidrawImperativeAPI,
  { pictures }: SessionConnection,
  objections: ReadonlyMap<string, string>,
): void {
  const elements = api.getSceneElementsIncludingDeleted();
  const isGone = ({ id }: { id: string }) => objections.has(id);
  for (const element of elements)
    if (isGone(element) && element.type === 'image' && element.fileId) pictures.forget(element.fileId);
  api.updateScene({
    elements: elements.map((element) => (isGone(element) ? { ...element, isDeleted: true } : element)),
    captureUpdate: CaptureUpdateAction.NEVER,
  });
  const words = [...new Set(objections.values())].join(' ');
  api.setToast({ message: `A picture was taken off the board. ${words}`, closable: true, duration: TOAST_MS });
}

function fileOf(pictureId: FileId, bytes: Uint8Array, mimeType: BinaryFileData['mimeType']): BinaryFileData {
  return { id: pictureId, mimeType, dataURL: dataUrlOf(bytes, mimeType) as DataURL, created: Date.now() };
}
