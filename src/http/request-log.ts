import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Log } from '../log.ts';
import { context, startContext } from './context.ts';

/**
 * One line per request. It holds the route's pattern, never the address itself or a body: somebody may have
 * typed an identity number into either.
 */
export function requestLog(log: Log): RequestHandler {
  return (req, res, next) => {
    const start = performance.now();
    startContext(res, randomBytes(5).toString('hex').toUpperCase());
    res.set('X-Request-Id', context(res).requestId);
    res.on('finish', () => {
      const { requestId, user, errorCode } = context(res);
      const route = req.route ? `${req.baseUrl}${String(req.route.path)}` : undefined;
      const ms = Math.round(performance.now() - start);
      log.info(
        {
          event: 'http',
          requestId,
          method: req.method,
          route,
          status: res.statusCode,
          ms,
          user: user?.id,
          errorCode,
        },
        'request',
      );
    });
    next();
  };
}
