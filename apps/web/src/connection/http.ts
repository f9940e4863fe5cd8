import type { HttpProblem } from '@fortyfive/protocol';

/** A request the server refused, or that did not reach it (`status` 0). */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly rejection: string;

  constructor(status: number, rejection: string, message: string) {
    super(message);
    this.status = status;
    this.rejection = rejection;
  }
}

export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return readReply<T>(await reach(path, signal ? { signal } : {}));
}

export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return readReply<T>(await reach(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** Sends bytes as they are; what the server answers beyond yes is of no interest. */
export async function putBytes(path: string, body: Uint8Array<ArrayBuffer>): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream' };
  await readReply<unknown>(await reach(path, { method: 'PUT', headers, body }));
}

export async function getBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await reach(path, {});
  if (!response.ok) return readReply<never>(response);
  const bytes = await response.arrayBuffer().catch(() => null);
  if (!bytes) throw unreachable();
  return new Uint8Array(bytes);
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
}

function unreachable(): HttpError {
  return new HttpError(
    0,
    'unreachable',
    'The server cannot be reached. Check that it is running and that you are connected.',
  );
}

async function readReply<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  if (isProblem(body)) throw new HttpError(response.status, body.rejection, body.message);
  throw new HttpError(response.status, 'server-error', `The server answered with an error (${response.status}).`);
}

function isProblem(body: unknown): body is HttpProblem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'message' in body &&
    typeof body.message === 'string' &&
    'rejection' in body
  );
}
