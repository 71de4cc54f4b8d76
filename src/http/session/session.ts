import type { Request, RequestHandler, Response } from 'express';
import { context } from '../context.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { newSession, sessionSigner, SESSION_SECONDS, type Session, type SessionSigner } from './cookie.ts';
import type { User } from './local-users.ts';

interface Sessions {
  readonly signer: SessionSigner;
  readonly cookieName: string;
  readonly secure: boolean;
  /** Logged out before their time; kept until they would have ended anyway. */
  readonly ended: Map<string, number>;
}

/** Reads the session from its signed cookie. */
export function signedSession({ sessionKey, links }: HttpServices): RequestHandler {
  const secure = links.publicUrl.startsWith('https:');
  const cookieName = secure ? '__Host-kvp-session' : 'kvp-session';
  const sessions: Sessions = { signer: sessionSigner(sessionKey), cookieName, secure, ended: new Map() };
  return (req, res, next) => {
    res.locals.sessions = sessions;
    const cookie = cookieOf(req, cookieName);
    const session = cookie ? sessions.signer.open(cookie) : undefined;
    if (session && !sessions.ended.has(session.id)) {
      const kvp = context(res);
      kvp.session = session;
      if (session.user) kvp.user = session.user;
    }
    next();
  };
}

/** A new session with a new id, so that one known beforehand is worth nothing after log-in. */
export function startSession(res: Response, user?: User): Session {
  const { signer, cookieName, secure } = sessionsOf(res);
  const session = newSession(user);
  context(res).session = session;
  if (user) context(res).user = user;
  const maxAge = SESSION_SECONDS * 1000;
  res.cookie(cookieName, signer.seal(session), {
    httpOnly: true,
    sameSite: 'strict',
    secure,
    path: '/',
    maxAge,
  });
  return session;
}

export function endSession(res: Response): void {
  const { cookieName, secure, ended } = sessionsOf(res);
  const { session } = context(res);
  const now = Date.now();
  for (const [id, until] of ended) if (until < now) ended.delete(id);
  if (session) ended.set(session.id, now + SESSION_SECONDS * 1000);
  res.clearCookie(cookieName, { httpOnly: true, sameSite: 'strict', secure, path: '/' });
}

/** For the hidden field `_csrf` of every form. */
export function csrfToken(res: Response): string {
  const session = context(res).session ?? startSession(res);
  return sessionsOf(res).signer.csrfToken(session);
}

/** Refuses a form that was not filled in on a page of this session. */
export const requireCsrf: RequestHandler = (req, res, next) => {
  const { session } = context(res);
  const { _csrf: token, ...fields } = (req.body ?? {}) as Record<string, unknown>;
  if (!session || !sessionsOf(res).signer.isCsrfToken(session, token)) throw new HttpError('ERR_CSRF');
  req.body = fields;
  next();
};

const sessionsOf = (res: Response) => res.locals.sessions as Sessions;

function cookieOf(req: Request, name: string): string | undefined {
  const cookies = (req.headers.cookie ?? '').split(';').map((part) => part.trim().split('='));
  return cookies.find(([key]) => key === name)?.[1];
}
