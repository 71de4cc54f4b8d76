import { Router } from 'express';
import { HttpError } from './errors/http-error.ts';
import { isFromLoopback } from './security/loopback.ts';
import type { HttpServices } from './services.ts';

/** For whatever watches the application. No log-in: nothing here tells of a case. */
export function health({ health, metrics }: HttpServices): Router {
  const router = Router();
  router.get('/health/live', (_req, res) => {
    const answer = health.live();
    res.status(answer.ok ? 200 : 503).json(answer);
  });
  router.get('/health/ready', async (_req, res) => {
    const answer = await health.ready();
    res.status(answer.ok ? 200 : 503).json(answer);
  });
  router.get('/metrics', async (req, res) => {
    if (!isFromLoopback(req)) throw new HttpError('ERR_ONLY_LOCAL');
    res.set('Content-Type', metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}
