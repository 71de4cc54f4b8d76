import type { z } from 'zod';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import type { Action } from '../session/rights.ts';

/** One address of the API: what it takes, what it gives, who may. The router and openapi.json are made from it. */
export interface Route {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/cases/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** Left out: everybody who is logged in. */
  readonly right?: Action;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | undefined;
  readonly status: 200 | 201 | 202;
  readonly answer: z.ZodType;
  /** Codes that callers can meet beside those that any address can give. */
  readonly errors: readonly string[];
  run(request: ApiRequest<never, never, never>): Promise<unknown>;
}

export interface ApiRequest<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly user: User;
  readonly services: HttpServices;
}

type Shape = z.ZodObject;

/** Gives `run` the exact types of what the schemas let through. */
export function defineRoute<P extends Shape, Q extends Shape, B extends z.ZodType, A extends z.ZodType>(
  route: Omit<Route, 'params' | 'query' | 'body' | 'answer' | 'run'> & {
    params: P;
    query: Q;
    body?: B;
    answer: A;
    run(request: ApiRequest<z.infer<P>, z.infer<Q>, z.infer<B>>): Promise<z.input<A>>;
  },
): Route {
  return { body: undefined, ...route } as Route;
}
