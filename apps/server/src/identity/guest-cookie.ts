import { randomBytes } from 'node:crypto';
import cookieSignature from 'cookie-signature';
import type { Database } from '../database/database.ts';

export const GUEST_COOKIE = 'fortyfive_guest';
const SECRET_NAME = 'cookie';

/** Signs and reads the guest identity. */
export class GuestCookie {
  constructor(private readonly secret: string) {}

  sign(userId: string): string {
    return cookieSignature.sign(userId, this.secret);
  }

  /** The user id of a `Cookie` header, or null when it has none that this server signed. */
  read(header: string | undefined): string | null {
    const prefix = `${GUEST_COOKIE}=`;
    const pair = (header ?? '').split(/;\s*/).find((part) => part.startsWith(prefix));
    if (!pair) return null;
    try {
      return cookieSignature.unsign(decodeURIComponent(pair.slice(prefix.length)), this.secret) || null;
    } catch {
      return null;
    }
  }
}

/** The configured secret, else one made at the first start and kept in the database. */
export async function cookieSecret(database: Database, configured: string | undefined): Promise<string> {
  if (configured !== undefined) return configured;
  const value = randomBytes(32).toString('base64url');
  await database.secret.createMany({ data: [{ name: SECRET_NAME, value }], skipDuplicates: true });
  return (await database.secret.findUniqueOrThrow({ where: { name: SECRET_NAME } })).value;
}
