import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { roles } from './local-users.ts';

const session = z.object({
  id: z.string().min(20),
  /** Seconds since 1970 by this machine's clock: a session ages also when the engine's clock stands still. */
  since: z.number().int(),
  user: z.object({ id: z.string(), role: z.enum(roles) }).optional(),
});
export type Session = z.infer<typeof session>;

export const SESSION_SECONDS = 8 * 3600;

export const newSession = (user?: Session['user']): Session => ({
  id: randomBytes(18).toString('base64url'),
  since: seconds(),
  user,
});

/** Signs sessions and checks them; whoever does not have the key can neither make nor change one. */
export function sessionSigner(key: Uint8Array) {
  if (key.length < 32) throw new RangeError('sessionKey must have at least 32 bytes');
  const sign = (purpose: string, text: string) =>
    createHmac('sha256', key).update(`${purpose}:${text}`).digest('base64url');

  return {
    seal(value: Session): string {
      const body = Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${body}.${sign('session', body)}`;
    },
    open(cookie: string): Session | undefined {
      const [body = '', signature = ''] = cookie.split('.');
      if (!equal(signature, sign('session', body))) return undefined;
      const parsed = session.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
      if (!parsed.success || seconds() - parsed.data.since > SESSION_SECONDS) return undefined;
      return parsed.data;
    },
    csrfToken: (value: Session): string => sign('csrf', value.id),
    isCsrfToken: (value: Session, token: unknown): boolean =>
      typeof token === 'string' && equal(token, sign('csrf', value.id)),
  };
}

export type SessionSigner = ReturnType<typeof sessionSigner>;

const seconds = () => Math.floor(Date.now() / 1000);

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
