import { json, Router, type RequestHandler } from 'express';
import { HttpError } from '../errors/http-error.ts';
import { UPLOAD_LIMIT } from '../pages/read-upload.ts';
import type { HttpServices } from '../services.ts';
import { apiAccess } from './access.ts';
import { addRoute } from './add-route.ts';
import { openApiDocument } from './openapi.ts';
import { routes } from './routes/index.ts';

const MUTATING = ['POST', 'PUT', 'PATCH'];

/** JSON for programs, under /api. Its description is public, everything else needs a log-in. */
export function api(services: HttpServices): Router {
  const router = Router();
  const document = openApiDocument(services.links.publicUrl);
  router.get('/openapi.json', (_req, res) => void res.json(document));
  router.use(apiAccess(services));
  router.use(onlyJson);
  // The register extract is the one thing that is longer than what people write.
  router.use('/register-readings', json({ limit: UPLOAD_LIMIT }));
  router.use(json({ limit: '64kb' }));
  for (const route of routes) addRoute(router, route, services);
  router.use((_req, _res, next) => next(new HttpError('ERR_PAGE_NOT_FOUND')));
  return router;
}

/** A form on another site cannot send JSON without the browser asking first. */
const onlyJson: RequestHandler = (req, _res, next) => {
  const fits = !MUTATING.includes(req.method) || req.is('application/json');
  next(fits ? undefined : new HttpError('ERR_CONTENT_TYPE'));
};
