import type { Request } from 'express';
import { HttpError } from '../errors/http-error.ts';
import { isFromLoopback, isLoopbackName } from '../security/loopback.ts';
import { localUser, type User } from './local-users.ts';

/**
 * Logs in one of the local users. Their passwords are known to everybody, so this works only where nobody else
 * can reach the server: bound to the loopback address, asked from it, under its name.
 */
export function logInLocally(
  req: Request,
  boundTo: string,
  name: string,
  password: string,
): User | undefined {
  refuseUnlessLocal(req, boundTo);
  return localUser(name, password);
}

export function refuseUnlessLocal(req: Request, boundTo: string): void {
  if (!isLoopbackName(boundTo)) throw new HttpError('ERR_LOCAL_LOGIN_OFF');
  if (!isFromLoopback(req)) throw new HttpError('ERR_LOCAL_LOGIN_ELSEWHERE');
}
