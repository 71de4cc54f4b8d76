import type { Response } from 'express';
import type { Session } from './session/cookie.ts';
import type { User } from './session/local-users.ts';

/** What belongs to one request. */
export interface Context {
  /** Shown on error pages and in the log, so that the two can be brought together. */
  readonly requestId: string;
  session?: Session;
  user?: User;
  errorCode?: string;
}

export function startContext(res: Response, requestId: string): void {
  res.locals.context = { requestId } satisfies Context;
}

export const context = (res: Response): Context => res.locals.context as Context;
