/** What a picture on a board may be, and how many of them a session holds. */
export const PICTURE_LIMITS = {
  /** Excalidraw's own cap, after it has shrunk what is wider than 1,440 pixels. */
  bytes: 4 * 1024 * 1024,
  /** Above this some browsers draw nothing. */
  side: 8_192,
  /** What a viewer's browser unpacks into four bytes each. */
  pixels: 32_000_000,
  perSession: 50,
  bytesPerSession: 40 * 1024 * 1024,
} as const;
