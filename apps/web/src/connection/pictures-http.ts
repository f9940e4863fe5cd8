import { HttpError, putBytes, getBytes } from './http.ts';

const address = (sessionId: string, pictureId: string) =>
  `/api/sessions/${encodeURIComponent(sessionId)}/pictures/${pictureId}`;

/** Hands a picture to the server. Rejects with an {@link HttpError}. */
export function uploadPicture(sessionId: string, pictureId: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  return putBytes(address(sessionId, pictureId), bytes);
}

/** A picture's bytes, or null when the session has no such picture. Rejects with an {@link HttpError}. */
export async function downloadPicture(sessionId: string, pictureId: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await getBytes(address(sessionId, pictureId));
  } catch (error) {
    if (error instanceof HttpError && error.status === 404) return null;
    throw error;
  }
}

/** Whether the same request may succeed later. */
export function isWorthRepeating(error: unknown): boolean {
  return !(error instanceof HttpError) || error.status === 0 || error.status === 429 || error.status >= 500;
}
