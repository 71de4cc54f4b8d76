import type { Outcome } from '../../law/index.ts';
import { HttpError } from '../errors/http-error.ts';

/**
 * Refuses input in which the law's check finds a breach, with each message at the field it is about.
 * @param fieldOf the field by the words that a message begins with; `''` is the whole form
 * @throws HttpError `ERR_BREACH` with `findings` and `errors`
 */
export function refuseBreaches(
  { findings }: Pick<Outcome, 'findings'>,
  fieldOf: Readonly<Record<string, string>>,
): void {
  const breaches = findings.filter(({ severity }) => severity === 'brudd');
  if (breaches.length === 0) return;
  const errors = breaches.map(({ message }) => ({
    field: Object.entries(fieldOf).find(([words]) => message.startsWith(words))?.[1] ?? '',
    message,
  }));
  throw new HttpError('ERR_BREACH', { findings: breaches, errors });
}
