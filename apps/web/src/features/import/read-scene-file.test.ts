import { describe, expect, it } from 'vitest';
import { readSceneFile } from './read-scene-file.ts';

describe('an .excalidraw file', () => {
  it('gives its elements without the deleted ones', () => {
    const file = { type: 'excalidraw', elements: [{ id: 'a' }, { id: 'b', isDeleted: true }], appState: {} };
    expect(readSceneFile('board.excalidraw', JSON.stringify(file))).toEqual({
      name: 'board.excalidraw',
      elements: [{ id: 'a' }],
    });
  });

  it('is refused when it is something else', () => {
    expect(readSceneFile('x', 'not json')).toBeNull();
    expect(readSceneFile('x', '{"elements": "no"}')).toBeNull();
    expect(readSceneFile('x', '[1, 2]')).toBeNull();
  });
});
