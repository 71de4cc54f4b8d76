import { CaseFileError } from '../../casefile/index.ts';
import { KvpError, toError } from '../../errors.ts';
import { HttpError, type FieldError } from './http-error.ts';

/** An error as the API answers it (RFC 9457) and as the error page shows it. */
export interface Problem {
  readonly status: number;
  /** Stable; for programs. */
  readonly code: string;
  /** English; for developers. */
  readonly title: string;
  /** Norwegian; for the person at the screen. */
  readonly detail: string;
  /** Where it is about another case: its number. */
  readonly caseId?: string;
  readonly errors?: readonly FieldError[];
  readonly findings?: readonly object[];
}

const NOT_FOUND = [
  'ERR_CASE_NOT_FOUND',
  'ERR_PERSON_NOT_FOUND',
  'ERR_DECISION_NOT_FOUND',
  'ERR_EVALUATION_NOT_FOUND',
  'ERR_ABSENCE_NOT_FOUND',
  'ERR_CHILD_NOT_FOUND',
  'ERR_PAYMENT_MONTH_NOT_FOUND',
  'ERR_NO_PROGRAMME_AT_OFFICE',
  'ERR_INTERRUPTION_NOT_FOUND',
  'ERR_ENDING_NOT_FOUND',
  'ERR_NOTICE_NOT_FOUND',
  'ERR_COMPLAINT_NOT_FOUND',
];
const CONFLICT = [
  'ERR_OPEN_CASE_EXISTS',
  'ERR_CASE_CLOSED',
  'ERR_WRONG_PHASE',
  'ERR_PHASE_JUMP',
  'ERR_EVALUATION_NOT_PLANNED',
  'ERR_EVALUATION_DATE_TAKEN',
  'ERR_ABSENCE_SETTLED',
  'ERR_ABSENCE_WITHDRAWN',
  'ERR_ABSENCE_NOT_APPROVED',
  'ERR_SELF_CERTIFICATION_WITHDRAWN',
  'ERR_SELF_CERTIFICATION_QUESTIONED',
  'ERR_SELF_CERTIFICATION_NOT_QUESTIONED',
  'ERR_CHILD_WITHDRAWN',
  'ERR_PAYMENT_MONTH_NOT_OVER',
  'ERR_PAYMENT_MONTH_RUNNING',
  'ERR_PAYMENT_MONTH_OPEN',
  'ERR_CASE_FELL_AWAY',
  'ERR_NOTHING_APPLIED_FOR',
  'ERR_INTERRUPTION_OPEN',
  'ERR_INTERRUPTION_SETTLED',
  'ERR_INTERRUPTION_NOT_RUNNING',
  'ERR_ENDING_OPEN',
  'ERR_ENDING_SETTLED',
  'ERR_ENDING_MUST_BE_DECIDED',
  'ERR_ENDING_NOT_DECIDED',
  'ERR_NOTICE_ANSWERED',
  'ERR_NOTICE_OVER',
  'ERR_COMPLAINT_OPEN',
  'ERR_COMPLAINT_SETTLED',
  'ERR_COMPLAINT_NOT_FORWARDED',
  'ERR_SUSPENSION_GRANTED',
  'ERR_SUSPENSION_ASKED',
];

/** Every error becomes a problem here, and only here. */
export function toProblem(thrown: unknown): Problem {
  const error = fromExpress(thrown);
  if (error instanceof HttpError) {
    const { status, code, message, errors, findings } = error;
    return { status, code, title: message, detail: error.forUser ?? message, errors, findings };
  }
  if (error instanceof CaseFileError && error.forUser) {
    const status = NOT_FOUND.includes(error.code) ? 404 : CONFLICT.includes(error.code) ? 409 : 422;
    const { caseId } = error.details;
    return {
      status,
      code: error.code,
      title: 'The case file refuses this.',
      detail: error.forUser,
      ...(typeof caseId === 'string' ? { caseId } : {}),
    };
  }
  const code = error instanceof KvpError ? error.code : 'ERR_INTERNAL';
  return {
    status: 500,
    code,
    title: 'Something failed on our side.',
    detail:
      'Noe gikk galt hos oss. Ingenting er endret. Prøv igjen om litt, og oppgi referansen hvis feilen fortsetter.',
  };
}

/** What Express and its parsers throw. */
function fromExpress(thrown: unknown): Error {
  const error = toError(thrown);
  if (error instanceof KvpError) return error;
  const { type, status } = error as { type?: string; status?: number };
  if (type === 'entity.parse.failed') return new HttpError('ERR_BODY_NOT_JSON', { cause: error });
  if (type === 'entity.too.large') return new HttpError('ERR_BODY_TOO_LARGE', { cause: error });
  if (status !== undefined && status < 500) return new HttpError('ERR_BAD_REQUEST', { cause: error });
  return error;
}
