import type { BinaryFiles, DataURL } from '@excalidraw/excalidraw/types';
import { readPicture, type Scene } from '@fortyfive/canvas';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { dataUrlOf } from '../../connection/pictures-data.ts';
import { downloadPicture } from '../../connection/pictures-http.ts';

const NONE: BinaryFiles = {};

/** The pictures of a scene, once they are here; one that is nowhere stays a placeholder. */
export function useBoardFiles(scene: Scene): BinaryFiles {
  const { sessionId = '' } = useParams();
  const pictureIds = [...new Set(Object.values(scene).flatMap(shownPicture))].toSorted();
  const files = useQuery({
    queryKey: ['board-files', sessionId, pictureIds],
    queryFn: () => downloadAll(sessionId, pictureIds),
    enabled: pictureIds.length > 0,
    staleTime: Infinity,
  });
  return files.data ?? NONE;
}

function shownPicture(element: Scene[string]): string[] {
  const pictureId = element['fileId'];
  return element.type === 'image' && !element.isDeleted && typeof pictureId === 'string' ? [pictureId] : [];
}

async function downloadAll(sessionId: string, pictureIds: readonly string[]): Promise<BinaryFiles> {
  const files = await Promise.all(
    pictureIds.map(async (id) => {
      const bytes = await downloadPicture(sessionId, id);
      const reading = bytes && readPicture(bytes);
      if (!bytes || !reading?.ok) return [];
      const mimeType = reading.picture.type;
      return [{ id, mimeType, dataURL: dataUrlOf(bytes, mimeType) as DataURL, created: 0 }];
    }),
  );
  return Object.fromEntries(files.flat().map((file) => [file.id, file])) as BinaryFiles;
}
