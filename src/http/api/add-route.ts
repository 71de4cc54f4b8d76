import type { RequestHandler, Router } from 'express';
import type { z } from 'zod';
import { HttpError, type FieldError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { requireCaseNumber } from '../cases/case-number.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { inNorwegian } from './in-norwegian.ts';
import type { Route } from './route.ts';

/** Puts a route on the router: right, input by its schemas, answer by its schema. */
export function addRoute(router: Router, route: Route, services: HttpServices): void {
  const address = route.path.replace(/\{(\w+)\}/g, ':$1');
  const handlers: RequestHandler[] = route.right ? [requireRight(route.right)] : [];
  handlers.push(async (req, res) => {
    if (req.params.id !== undefined) requireCaseNumber(String(req.params.id));
    const request = {
      params: read(route.params, req.params, 'path'),
      query: read(route.query, req.query, 'query'),
      body: route.body ? read(route.body, req.body ?? {}, '') : undefined,
      user: currentUser(res),
      services,
    };
    const answer = await route.run(request as never);
    res.status(route.status).json(route.answer.parse(answer));
  });
  router[route.method](address, ...handlers);
}

function read(schema: z.ZodType, value: unknown, where: string): unknown {
  const parsed = schema.safeParse(value, { error: inNorwegian });
  if (parsed.success) return parsed.data;
  throw new HttpError('ERR_INPUT_INVALID', {
    errors: parsed.error.issues.flatMap((issue) => fieldErrors(issue, where)),
  });
}

/** One entry for each field; unknown ones are named, but no value is repeated. */
function fieldErrors(issue: z.core.$ZodIssue, where: string): FieldError[] {
  const place = (names: readonly PropertyKey[]) =>
    [...(where ? [where] : []), ...names.map(String)].join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: place([...issue.path, key.slice(0, 60)]),
      message: 'Ukjent felt.',
    }));
  }
  return [{ field: place(issue.path), message: issue.message }];
}
