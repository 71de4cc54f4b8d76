import { rateLimit } from 'express-rate-limit';
import type { RequestHandler } from 'express';
import { HttpError } from '../errors/http-error.ts';

const refuse: RequestHandler = (_req, _res, next) => next(new HttpError('ERR_TOO_MANY_REQUESTS'));
const perMinute = {
  windowMs: 60_000,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  handler: refuse,
  // Forwarded addresses are never trusted (see loopback.ts), so one that is sent is no misconfiguration.
  validate: { xForwardedForHeader: false },
} as const;

export const limitRequests = (limit = 600): RequestHandler => rateLimit({ ...perMinute, limit });

/** Slows down guessing of passwords: only wrong ones count. */
export const limitLogins = (): RequestHandler =>
  rateLimit({
    ...perMinute,
    limit: 20,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_req, res) => res.statusCode !== 401,
  });
