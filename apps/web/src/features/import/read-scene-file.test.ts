import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../../../../tests/kit/picture-bytes.ts';
import { dataUrlOf } from '../../connection/pictures-data.ts';
import { readSceneFile } from './read-scene-file.ts';

const image = (id: string, fileId: string | null) => ({ id, type: 'image', fileId, width: 10 });
const fileOf = (bytes: Uint8Array, type = 'image/png') => ({ dataURL: dataUrlOf(bytes, type), mimeType: type });
const idOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const read = (elements: readonly object[], files: object) =>
  readSceneFile('board.excalidraw', JSON.stringify({ type: 'excalidraw', elements, files }));

describe('an .excalidraw file', () => {
  it('gives its elements without the deleted ones', () => {
    const file = { type: 'excalidraw', elements: [{ id: 'a' }, { id: 'b', isDeleted: true }], appState: {} };
    expect(readSceneFile('board.excalidraw', JSON.stringify(file))).toEqual({
      name: 'board.excalidraw',
      elements: [{ id: 'a' }],
      pictures: [],
      leftOut: [],
    });
  });

  it('is refused when it is something else', () => {
    expect(readSceneFile('x', 'not json')).toBeNull();
    expect(readSceneFile('x', '{"elements": "no"}')).toBeNull();
    expect(readSceneFile('x', '[1, 2]')).toBeNull();
  });

  it('gives each picture that it shows once, under the name the server knows it by', () => {
    const [first, second, unused] = [pngOf(2, 2), pngOf(3, 3), pngOf(4, 4)];
    const files = {
      one: fileOf(first),
      two: fileOf(second, 'image/svg+xml'),
      again: fileOf(first),
      unused: fileOf(unused),
    };
    const scene = read([image('a', 'one'), image('b', 'two'), image('c', 'again'), { id: 'd', type: 'text' }], files);
    expect(scene?.elements.map((element) => element['fileId'])).toEqual([
      idOf(first),
      idOf(second),
      idOf(first),
      undefined,
    ]);
    expect(scene?.pictures.map(({ pictureId }) => pictureId)).toEqual([idOf(first), idOf(second)]);
    expect(Buffer.from(scene?.pictures[1]?.bytes ?? []).equals(second)).toBe(true);
    expect(scene?.leftOut).toEqual([]);
  });

  it('leaves out what the server would not take, and says why', () => {
    const svg = new TextEncoder().encode('<svg onload="alert(1)"/>');
    const files = { svg: fileOf(svg, 'image/png'), wide: fileOf(pngOf(9_000, 1)), odd: { dataURL: 7 }, none: null };
    const scene = read(
      ['svg', 'wide', 'odd', 'none', 'toString', null].map((fileId, index) => image(`i${index}`, fileId)),
      files,
    );
    expect([scene?.elements, scene?.pictures]).toEqual([[], []]);
    expect(scene?.leftOut).toEqual([
      expect.stringContaining('PNG, JPEG, GIF or WebP'),
      expect.stringContaining('too large'),
      ...Array.from({ length: 4 }, () => 'It is not in the file.'),
    ]);
  });

  it('leaves out the 51st picture', () => {
    const pictures = Array.from({ length: 51 }, (_, index) => fileOf(pngOf(index + 1, 1)));
    const scene = read(
      pictures.map((_, index) => image(`i${index}`, String(index))),
      Object.fromEntries(pictures.entries()),
    );
    expect(scene?.pictures).toHaveLength(50);
    expect(scene?.leftOut).toEqual([expect.stringContaining('as many pictures as it can')]);
  });
});
