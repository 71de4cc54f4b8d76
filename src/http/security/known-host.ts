import type { RequestHandler } from 'express';
import { HttpError } from '../errors/http-error.ts';
import { hostName, isLoopbackName } from './loopback.ts';

/** Answers only under our own names, so that no other name can be made to point here (DNS rebinding). */
export function knownHost(publicUrl: string): RequestHandler {
  const own = hostName(new URL(publicUrl).host);
  return (req, _res, next) => {
    const host = hostName(req.headers.host);
    if (host === own || isLoopbackName(host)) next();
    else next(new HttpError('ERR_UNKNOWN_HOST'));
  };
}
