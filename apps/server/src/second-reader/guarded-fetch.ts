/** More than any reply of a permitted length takes as a stream of small events. */
const MOST_BYTES = 4_000_000;
/** What a chat endpoint needs to know; the client would also tell it the operating system and the versions in use. */
const SENT_HEADERS = ['accept', 'authorization', 'content-type'];

export class TooLarge extends Error {}

/**
 * A fetch that follows no redirect (a configured address must not lead into another network), reads no endless body, and
 * sends the key only when there is one.
 */
export function guardedFetch(hasKey: boolean): typeof fetch {
  return async (input, init) => {
    const given = new Headers(init?.headers);
    const headers = new Headers();
    for (const name of SENT_HEADERS) {
      const value = given.get(name);
      if (value !== null && (hasKey || name !== 'authorization')) headers.set(name, value);
    }
    const response = await fetch(input, { ...init, headers, redirect: 'error' });
    const { status, statusText } = response;
    return new Response(response.body?.pipeThrough(byteLimit()) ?? null, {
      status,
      statusText,
      headers: response.headers,
    });
  };
}

function byteLimit(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) controller.error(new TooLarge());
      else controller.enqueue(chunk);
    },
  });
}
