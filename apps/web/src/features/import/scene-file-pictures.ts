import { PICTURE_LIMITS, readPicture } from '@fortyfive/canvas';
import { rejectionWords } from '@fortyfive/protocol';
import { bytesOfDataUrl } from '../../connection/pictures-data.ts';
import { sha256 } from '../../connection/sha-256.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface ScenePicture {
  readonly pictureId: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Pictures {
  readonly elements: Record<string, unknown>[];
  readonly pictures: readonly ScenePicture[];
  readonly leftOut: readonly string[];
}

/** The pictures that elements of a file show, named as the server names them. An element without a usable one is left out, and why is said. */
export function sceneFilePictures(elements: readonly Record<string, unknown>[], files: Fields): Pictures {
  const pictures = new Map<string, ScenePicture>();
  const leftOut: string[] = [];
  const kept = elements.flatMap((element) => {
    if (element['type'] !== 'image') return [element];
    const picture = pictureOf(files, element['fileId']);
    const problem = typeof picture === 'string' ? picture : tooMany(pictures, picture);
    if (typeof picture === 'string' || problem !== null) {
      leftOut.push(problem ?? '');
      return [];
    }
    pictures.set(picture.pictureId, picture);
    return [{ ...element, fileId: picture.pictureId }];
  });
  return { elements: kept, pictures: [...pictures.values()], leftOut };
}

/** The picture of this id in the file, or what is wrong with it. */
function pictureOf(files: Fields, fileId: unknown): ScenePicture | string {
  const file = typeof fileId === 'string' && Object.hasOwn(files, fileId) ? files[fileId] : null;
  const dataUrl = typeof file === 'object' && file !== null && 'dataURL' in file ? file.dataURL : null;
  if (typeof dataUrl !== 'string') return 'It is not in the file.';
  const bytes = bytesOfDataUrl(dataUrl);
  if (!bytes) return rejectionWords('not-a-picture');
  const reading = readPicture(bytes);
  return reading.ok ? { pictureId: sha256(bytes), bytes } : rejectionWords(reading.rejection);
}

function tooMany(pictures: ReadonlyMap<string, ScenePicture>, { pictureId, bytes }: ScenePicture): string | null {
  if (pictures.has(pictureId)) return null;
  const total = [...pictures.values()].reduce((sum, picture) => sum + picture.bytes.length, bytes.length);
  const fits = pictures.size < PICTURE_LIMITS.perSession && total <= PICTURE_LIMITS.bytesPerSession;
  return fits ? null : rejectionWords('too-many-pictures');
}
