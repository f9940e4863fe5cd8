import type { Readable } from 'node:stream';

/** A client that goes on sending this far beyond the limit is cut off instead of answered. */
const PATIENCE = 4;

/** The bytes of a request, or null when they are more than `limit`. What is too much is read and thrown away, so that the refusal arrives. */
export async function readBody(request: Readable, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > PATIENCE * limit) request.destroy();
    if (size <= limit) chunks.push(chunk);
  }
  return size > limit ? null : new Uint8Array(Buffer.concat(chunks));
}
