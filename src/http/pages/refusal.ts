import { CaseFileError } from '../../casefile/index.ts';
import { HttpError } from '../errors/http-error.ts';
import type { FormErrors } from './read-form.ts';

/** Why a form was refused: messages at its fields, or what the law's check found. */
export interface Refusal {
  readonly errors: FormErrors;
  readonly findings: readonly object[];
}

/**
 * What was refused, for the form to be shown again; everything that is not about the input goes on as an error.
 * @param field where a refusal belongs that does not name its field
 */
export function refusal(error: unknown, field: string): Refusal {
  if (error instanceof HttpError && error.errors) {
    const errors = Object.fromEntries(error.errors.map((one) => [one.field, one.message]));
    return { errors, findings: [] };
  }
  if (error instanceof HttpError && error.findings) return { errors: {}, findings: error.findings };
  if (error instanceof CaseFileError && error.forUser) {
    return { errors: { [field]: error.forUser }, findings: [] };
  }
  throw error;
}
