import type { RequestHandler } from 'express';
import { HttpError } from '../errors/http-error.ts';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/** A browser says where a request was made: one that changes something must have been made on our own pages. */
export function sameOrigin(): RequestHandler {
  return (req, _res, next) => {
    if (READS.includes(req.method)) return next();
    const site = req.headers['sec-fetch-site'];
    const elsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
    const origin = req.headers.origin;
    const otherOrigin = origin !== undefined && hostOf(origin) !== req.headers.host;
    next(elsewhere || otherOrigin ? new HttpError('ERR_CROSS_SITE') : undefined);
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
