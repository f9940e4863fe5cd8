import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request may change anything: it comes from our own page, from a configured origin, or from no page at all
 * (a command-line client sends no Origin and no cookie it did not ask for itself). CORS does not cover WebSocket, so the
 * handshake asks here as well.
 */
export function isAllowedOrigin(headers: IncomingHttpHeaders, allowed: readonly string[]): boolean {
  const { origin } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] !== 'cross-site';
  if (allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.host;
}
