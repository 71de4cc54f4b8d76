import { CaseFileError } from '../../casefile/index.ts';
import { HttpError } from '../errors/http-error.ts';
import type { FormErrors } from './read-form.ts';

/**
 * What was refused, as messages at the fields of the form; everything that is not about the input goes on as an error.
 * @param field where a refusal belongs that does not name its field
 */
export function formErrors(error: unknown, field: string): FormErrors {
  if (error instanceof HttpError && error.errors) {
    return Object.fromEntries(error.errors.map((one) => [one.field, one.message]));
  }
  if (error instanceof CaseFileError && error.forUser) return { [field]: error.forUser };
  throw error;
}
