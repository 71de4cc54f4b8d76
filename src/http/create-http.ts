import express, { type Express } from 'express';
import { api } from './api/index.ts';
import { assets } from './assets.ts';
import { errorHandler, notFound } from './errors/handler.ts';
import { health } from './health.ts';
import { pages } from './pages/index.ts';
import { requestLog } from './request-log.ts';
import { limitRequests } from './security/rate-limit.ts';
import { securityHeaders } from './security/headers.ts';
import { knownHost } from './security/known-host.ts';
import { sameOrigin } from './security/same-origin.ts';
import { signedSession } from './session/session.ts';
import type { HttpServices } from './services.ts';

/**
 * The web pages and the API. Opens no port and starts nothing.
 *
 * @example
 * http.createServer(createHttp(services)).listen(port, host);
 */
export function createHttp(services: HttpServices): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');

  app.use(requestLog(services.log));
  app.use(securityHeaders(services.links.publicUrl));
  app.use(health(services));
  app.use(knownHost(services.links.publicUrl));
  app.use(assets());
  app.use(limitRequests(services.rateLimit));
  app.use(sameOrigin());
  app.use(signedSession(services));
  app.use('/api', api(services));
  app.use(pages(services));
  app.use(notFound());
  app.use(errorHandler(services));
  return app;
}
