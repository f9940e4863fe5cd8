import type { Scene, SceneElement } from '@fortyfive/canvas';
import type { Pictures } from '../../../connection/pictures.ts';

type Known = Pick<Pictures, 'isStored'>;

/** Whether the server has this picture: it took it from this page or gave it, or its board shows it already. */
export function isOnServer(pictures: Known, scene: Scene, pictureId: string): boolean {
  return pictures.isStored(pictureId) || Object.values(scene).some((element) => element['fileId'] === pictureId);
}

/** Whether an element shows a picture that the server does not have yet: others would see an empty frame. */
export function waitsForPicture(pictures: Known, scene: Scene, element: SceneElement): boolean {
  if (element.type !== 'image' || element.isDeleted) return false;
  const pictureId = element['fileId'];
  return typeof pictureId !== 'string' || !isOnServer(pictures, scene, pictureId);
}
