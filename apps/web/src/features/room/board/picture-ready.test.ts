import { expect, it } from 'vitest';
import { buildElement, buildScene } from '../../../../../../tests/kit/build-element.ts';
import { waitsForPicture } from './picture-ready.ts';

const here = 'a'.repeat(64);
const away = 'b'.repeat(64);
const pictures = { isStored: (pictureId: string) => pictureId === here };
const image = (fileId: string | null, more = {}) => buildElement('image', 'i', { fileId, ...more });

it('holds an element back until the server has its picture', () => {
  expect(waitsForPicture(pictures, {}, image(away))).toBe(true);
  expect(waitsForPicture(pictures, {}, image(here))).toBe(false);
  expect(waitsForPicture(pictures, buildScene(image(away)), image(away, { version: 2 }))).toBe(false);
});

it('holds an element back that Excalidraw still reads the picture of', () => {
  expect(waitsForPicture(pictures, {}, image(null))).toBe(true);
});

it('holds back no deletion and nothing but pictures', () => {
  expect(waitsForPicture(pictures, {}, image(away, { isDeleted: true }))).toBe(false);
  expect(waitsForPicture(pictures, {}, buildElement('rectangle', 'r'))).toBe(false);
});
