import type { RequestHandler, Response } from 'express';
import { context } from '../context.ts';
import { HttpError } from '../errors/http-error.ts';
import type { Role, User } from './local-users.ts';

/** Who may do what. Everybody who is logged in may read; the manager watches over the office and changes no case. */
const RIGHTS = {
  'register-case': ['veileder'],
  'read-register': ['veileder'],
  'fall-away': ['veileder', 'beslutter'],

  'register-contact': ['veileder'],
  'move-evaluation': ['veileder'],
  'report-absence': ['veileder'],
  'question-self-certification': ['veileder', 'beslutter'],

  'register-child': ['veileder'],
  'register-attendance': ['veileder'],
  'register-adjustment': ['veileder'],
  'start-payment': ['leder'],
  'download-payroll': ['beslutter', 'leder'],

  'interrupt-programme': ['veileder', 'beslutter'],
  'resume-programme': ['veileder'],
  'end-programme': ['veileder', 'beslutter'],
  'move-ending': ['beslutter'],
  'withdraw-proposal': ['veileder', 'beslutter'],
  'register-response': ['veileder'],

  'handle-complaint': ['veileder', 'beslutter'],
  supervise: ['leder'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof RIGHTS;

export const may = (user: User | undefined, action: Action): boolean =>
  user !== undefined && (RIGHTS[action] as readonly Role[]).includes(user.role);

export const requireRight =
  (action: Action): RequestHandler =>
  (_req, res, next) =>
    next(may(context(res).user, action) ? undefined : new HttpError('ERR_NOT_ALLOWED'));

/** The one who is logged in; routes behind the log-in have one. */
export function currentUser(res: Response): User {
  const { user } = context(res);
  if (!user) throw new HttpError('ERR_NOT_LOGGED_IN');
  return user;
}
