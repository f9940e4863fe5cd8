import { PICTURE_LIMITS } from '@fortyfive/canvas';
import { bytesOfDataUrl } from '../../../connection/pictures-data.ts';

/** Enough to stay sharp on a board; a drawing of lines has no size of its own. */
const LONGEST_SIDE = 1_600;

type Png = Uint8Array<ArrayBuffer>;

/** Redraws each picture once; `undefined` while that is under way, and `onDone` after it. */
export function createRedrawing(onDone: () => void): (id: string, dataUrl: string) => Png | null | undefined {
  const redrawn = new Map<string, Png | null>();
  const underWay = new Set<string>();
  return (id, dataUrl) => {
    if (redrawn.has(id) || underWay.has(id)) return redrawn.get(id);
    underWay.add(id);
    void redrawnAsPng(dataUrl).then((png) => {
      redrawn.set(id, png);
      underWay.delete(id);
      onDone();
    });
    return undefined;
  };
}

/**
 * A picture of a kind that is not stored (SVG, BMP, AVIF, icons) drawn anew as PNG, or null when the browser cannot draw it. As the source of
 * an image nothing in it runs, and nothing foreign is loaded.
 */
async function redrawnAsPng(dataUrl: string): Promise<Png | null> {
  if (!dataUrl.startsWith('data:image/')) return null;
  const image = new Image();
  image.src = dataUrl;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const { naturalWidth, naturalHeight } = image;
  if (naturalWidth < 1 || naturalHeight < 1) return null;
  const isVector = dataUrl.startsWith('data:image/svg');
  const scale = LONGEST_SIDE / Math.max(naturalWidth, naturalHeight);
  const factor = isVector ? scale : Math.min(1, scale);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * factor));
  canvas.height = Math.max(1, Math.round(naturalHeight * factor));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const bytes = bytesOfDataUrl(canvas.toDataURL('image/png'));
  return bytes && bytes.length <= PICTURE_LIMITS.bytes ? bytes : null;
}
