import { backoffMs } from '../../connection/backoff.ts';
import { isWorthRepeating, uploadPicture } from '../../connection/pictures-http.ts';
import { sleep } from '../../connection/sleep.ts';
import type { ScenePicture } from './scene-file-pictures.ts';

const ATTEMPTS = 4;

/** Hands the pictures of an imported board to the server. Returns why some were not taken, one entry for each. */
export async function uploadPictures(sessionId: string, pictures: readonly ScenePicture[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { pictureId, bytes } of pictures) {
    const problem = await problemOf(() => uploadPicture(sessionId, pictureId, bytes));
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

async function problemOf(request: () => Promise<void>): Promise<string | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      await request();
      return null;
    } catch (error) {
      if (!isWorthRepeating(error) || tries === ATTEMPTS) return (error as Error).message;
    }
    await sleep(backoffMs(tries, Math.random()), new AbortController().signal);
  }
}
