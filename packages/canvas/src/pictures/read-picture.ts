import { PICTURE_LIMITS } from './picture-limits.ts';

/** What the first bytes of a picture say. */
export interface PictureHeader {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export type PictureReading =
  | { readonly ok: true; readonly picture: PictureHeader }
  | { readonly ok: false; readonly rejection: 'not-a-picture' | 'picture-too-large' };

/** Whether these bytes may be put on a board, decided by what they are and not by what they are called (D98, D99). */
export function readPicture(bytes: Uint8Array): PictureReading {
  const { bytes: most, side, pixels } = PICTURE_LIMITS;
  const picture = pictureHeader(bytes);
  if (!picture) return { ok: false, rejection: 'not-a-picture' };
  const { width, height } = picture;
  const isTooLarge = bytes.length > most || width > side || height > side || width * height > pixels;
  return isTooLarge ? { ok: false, rejection: 'picture-too-large' } : { ok: true, picture };
}

/** Type and size of a picture, or null when the bytes begin like none. */
function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const picture = png(view) ?? gif(view) ?? webp(view) ?? jpeg(view);
  return picture && picture.width > 0 && picture.height > 0 ? picture : null;
}

function png(view: DataView): PictureHeader | null {
  if (!startsWith(view, 0, '\x89PNG\r\n\x1a\n') || !startsWith(view, 12, 'IHDR') || view.byteLength < 24) return null;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): PictureHeader | null {
  if (!(startsWith(view, 0, 'GIF87a') || startsWith(view, 0, 'GIF89a')) || view.byteLength < 10) return null;
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function webp(view: DataView): PictureHeader | null {
  if (!startsWith(view, 0, 'RIFF') || !startsWith(view, 8, 'WEBP') || view.byteLength < 30) return null;
  const type = 'image/webp';
  if (startsWith(view, 12, 'VP8 ') && startsWith(view, 23, '\x9d\x01\x2a'))
    return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (startsWith(view, 12, 'VP8L') && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true);
    return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (startsWith(view, 12, 'VP8X')) return { type, width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
  return null;
}

/** Start-of-frame markers are C0 to CF without the three that mean something else. */
const FRAME_MARKERS = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** The size stands behind segments of any length: comments, a thumbnail, colour profiles. */
function jpeg(view: DataView): PictureHeader | null {
  if (!startsWith(view, 0, '\xff\xd8\xff')) return null;
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (FRAME_MARKERS.has(marker))
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}

function startsWith(view: DataView, at: number, bytes: string): boolean {
  if (view.byteLength < at + bytes.length) return false;
  return Array.from(bytes).every((byte, index) => view.getUint8(at + index) === byte.charCodeAt(0));
}
