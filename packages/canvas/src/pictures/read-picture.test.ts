import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../../../tests/kit/picture-bytes.ts';
import { PICTURE_LIMITS, readPicture } from '../index.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const uint32 = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
const uint16 = (value: number) => [value >>> 8, value & 0xff];
const little16 = (value: number) => uint16(value).toReversed();
const little24 = (value: number) => [value & 0xff, (value >>> 8) & 0xff, value >>> 16];
const bytesOf = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...latin(part)] : [...part])));

const png = (width: number, height: number) =>
  bytesOf('\x89PNG\r\n\x1a\n', uint32(13), 'IHDR', uint32(width), uint32(height), [8, 2, 0, 0, 0]);
const gif = (width: number, height: number, version = '89a') =>
  bytesOf(`GIF${version}`, little16(width), little16(height), [0, 0, 0]);
/** With a comment and a table before the frame, and fill bytes, as encoders write them. */
const jpeg = (width: number, height: number, marker = 0xc2) =>
  bytesOf(
    [0xff, 0xd8],
    [0xff, 0xfe, 0, 6],
    'abcd',
    [0xff, 0xc4, 0, 3, 0xff],
    [0xff, 0xff, marker, 0, 17, 8],
    [...uint16(height), ...uint16(width), 3],
  );
const riff = (chunk: string, body: readonly number[]) =>
  bytesOf(
    'RIFF',
    [0, 0, 0, 0],
    'WEBP',
    chunk,
    [0, 0, 0, 0],
    body,
    Array.from({ length: 16 }, () => 0),
  );
const lossy = (width: number, height: number) =>
  riff('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...little16(width | 0x4000), ...little16(height)]);
const lossless = (width: number, height: number) =>
  riff('VP8L', [0x2f, ...uint32((width - 1) | ((height - 1) << 14)).toReversed()]);
const extended = (width: number, height: number) =>
  riff('VP8X', [0, 0, 0, 0, ...little24(width - 1), ...little24(height - 1)]);

describe('the first bytes of a picture', () => {
  it.each([
    ['image/png', png],
    ['image/gif', gif],
    ['image/gif', (width: number, height: number) => gif(width, height, '87a')],
    ['image/jpeg', jpeg],
    ['image/jpeg', (width: number, height: number) => jpeg(width, height, 0xc0)],
    ['image/webp', lossy],
    ['image/webp', lossless],
    ['image/webp', extended],
  ])('[D98] [D99] tell %s and its size', (type, build) => {
    expect(readPicture(build(640, 479))).toEqual({ ok: true, picture: { type, width: 640, height: 479 } });
    expect(readPicture(build(PICTURE_LIMITS.side, 1)).ok).toBe(true);
    expect(readPicture(build(PICTURE_LIMITS.side + 1, 1))).toEqual({ ok: false, rejection: 'picture-too-large' });
    expect(readPicture(build(8_000, 4_001))).toEqual({ ok: false, rejection: 'picture-too-large' });
  });

  it('[D98] reads a real PNG, also from the middle of a buffer', () => {
    const picture = { type: 'image/png', width: 3, height: 2 };
    const bytes = pngOf(3, 2);
    const shifted = Uint8Array.of(1, 2, 3, ...bytes).subarray(3);
    expect(readPicture(bytes)).toEqual({ ok: true, picture });
    expect(readPicture(shifted)).toEqual({ ok: true, picture });
  });

  it.each([
    ['SVG', latin('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['SVG behind an XML declaration', latin('<?xml version="1.0"?><svg/>')],
    ['HTML', latin('<!doctype html><script>alert(1)</script>'.padEnd(60))],
    ['a PNG behind a space', bytesOf(' ', [...png(3, 2)])],
    ['a PNG without a header', bytesOf('\x89PNG\r\n\x1a\n', uint32(13), 'IDAT', uint32(5), uint32(5))],
    ['a PNG of no width', png(0, 5)],
    ['a GIF cut off', latin('GIF89a\x01')],
    ['a RIFF that is no WebP', bytesOf('RIFF', [0, 0, 0, 0], 'WAVEfmt ', uint32(0), uint32(0), uint32(0), uint32(0))],
    ['a JPEG without a frame', bytesOf([0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xd9, 0, 0, 0, 0, 0])],
    ['PDF', latin('%PDF-1.7'.padEnd(60))],
    ['nothing', new Uint8Array()],
  ])('[D98] tell that %s is no picture', (_name, bytes) => {
    expect(readPicture(bytes)).toEqual({ ok: false, rejection: 'not-a-picture' });
  });

  it('[D98] are read without an error whatever follows them', () => {
    const starts = [png(3, 3), gif(3, 3), jpeg(3, 3), lossy(3, 3), lossless(3, 3), extended(3, 3)];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.nat(40), fc.uint8Array({ maxLength: 60 }), (start, cut, tail) => {
        const reading = readPicture(Uint8Array.of(...start.subarray(0, cut), ...tail));
        expect(reading.ok ? reading.picture.width > 0 : reading.rejection).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });

  it('[D99] do not save a picture of too many bytes', () => {
    const start = pngOf(3, 2);
    const padded = (length: number) => {
      const bytes = new Uint8Array(length);
      bytes.set(start);
      return bytes;
    };
    expect(readPicture(padded(PICTURE_LIMITS.bytes)).ok).toBe(true);
    expect(readPicture(padded(PICTURE_LIMITS.bytes + 1))).toEqual({ ok: false, rejection: 'picture-too-large' });
  });
});
