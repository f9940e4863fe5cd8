/** The bytes of a base64 `data:` address, or null when it is none. The page's own policy forbids fetching it. */
export function bytesOfDataUrl(dataUrl: string): Uint8Array<ArrayBuffer> | null {
  const [, base64] = /^data:[^,]*;base64,([A-Za-z0-9+/=]*)$/.exec(dataUrl) ?? [];
  if (base64 === undefined) return null;
  try {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}

/** The bytes as a base64 `data:` address of this type. */
export function dataUrlOf(bytes: Uint8Array, type: string): string {
  let text = '';
  // More arguments than this overflow the stack of some browsers.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:${type};base64,${btoa(text)}`;
}
