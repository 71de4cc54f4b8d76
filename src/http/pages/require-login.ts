import type { RequestHandler } from 'express';
import { context } from '../context.ts';
import { HttpError } from '../errors/http-error.ts';

/** Sends whoever is not logged in to the log-in page, and back afterwards. */
export function requireLogin(): RequestHandler {
  return (req, res, next) => {
    if (context(res).user) return next();
    if (req.method !== 'GET' && req.method !== 'HEAD') return next(new HttpError('ERR_NOT_LOGGED_IN'));
    // The strict cookie is not sent with a link from another site, such as Tasklist. Asking again from here brings it.
    if (req.headers['sec-fetch-site'] === 'cross-site') {
      res
        .type('html')
        .send(
          '<!doctype html><html lang="nb"><meta http-equiv="refresh" content="0"><title>KVP Flyt</title>',
        );
      return;
    }
    res.redirect(303, `/logg-inn?til=${encodeURIComponent(req.originalUrl)}`);
  };
}
