import type { ErrorRequestHandler, RequestHandler } from 'express';
import { safeErrorCode, toError } from '../../errors.ts';
import { context } from '../context.ts';
import { showPage } from '../pages/show.ts';
import type { HttpServices } from '../services.ts';
import { HttpError } from './http-error.ts';
import { toProblem } from './problem.ts';

export const notFound = (): RequestHandler => (_req, _res, next) => next(new HttpError('ERR_PAGE_NOT_FOUND'));

/** Programs get problem+json, people a page. The log gets the code, never the error's text. */
export function errorHandler({ log }: HttpServices): ErrorRequestHandler {
  return (thrown: unknown, req, res, next) => {
    if (res.headersSent) return next(thrown);
    const problem = toProblem(thrown);
    const { requestId } = context(res);
    context(res).errorCode = problem.code;
    if (problem.status >= 500) {
      const error = toError(thrown);
      const where = error.stack
        ?.split('\n')
        .find((line) => line.trim().startsWith('at '))
        ?.trim();
      log.error({ event: 'http-failed', requestId, code: safeErrorCode(error), where }, 'request failed');
    }
    res.status(problem.status);
    if (!isForPeople(req.originalUrl)) {
      const body = { type: 'about:blank', ...problem, reference: requestId };
      res.type('application/problem+json').send(JSON.stringify(body));
      return;
    }
    showPage(res, 'error', { title: headings[problem.status] ?? 'Noe gikk galt', problem, requestId });
  };
}

const isForPeople = (address: string) => !/^\/(api|health|metrics)(\/|\?|$)/.test(address);

const headings: Record<number, string> = {
  401: 'Du må logge inn',
  403: 'Ingen adgang',
  404: 'Fant ikke siden',
  405: 'Det går ikke her',
  409: 'Dette kan ikke gjøres nå',
  413: 'Innholdet er for stort',
  421: 'Ukjent adresse',
  422: 'Noe må rettes',
  429: 'For mange forespørsler',
};
