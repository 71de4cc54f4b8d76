import { Router, type RequestHandler } from 'express';
import { context } from '../context.ts';
import { HttpError } from '../errors/http-error.ts';
import { limitLogins } from '../security/rate-limit.ts';
import type { HttpServices } from '../services.ts';
import { logInLocally } from '../session/local-login.ts';

/** The session of the pages or, for scripts on this machine, HTTP Basic with a local user. */
export function apiAccess({ host }: HttpServices): RequestHandler {
  const router = Router();
  const limit = limitLogins();
  router.use((req, res, next) => (req.headers.authorization ? limit(req, res, next) : next()));
  router.use((req, res, next) => {
    const given = basic(req.headers.authorization);
    if (given) {
      const user = logInLocally(req, host, given.name, given.password);
      if (!user) return next(new HttpError('ERR_LOGIN_FAILED'));
      context(res).user = user;
    }
    if (context(res).user) return next();
    res.set('WWW-Authenticate', 'Basic realm="KVP Flyt", charset="UTF-8"');
    next(new HttpError('ERR_NOT_LOGGED_IN'));
  });
  return router;
}

function basic(header: string | undefined): { name: string; password: string } | undefined {
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '') ?? [];
  if (!encoded) return undefined;
  const [name = '', ...password] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { name, password: password.join(':') };
}
