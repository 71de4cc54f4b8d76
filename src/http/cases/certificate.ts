import { journalOf, latestProgramme, readCase, type Db } from '../../casefile/index.ts';
import { HttpError } from '../errors/http-error.ts';

/** What a participant can show that they have taken part in. */
export interface Certificate {
  readonly personId: string;
  readonly officeId: string;
  readonly from: string;
  readonly to: string;
  readonly issuedOn: string;
  readonly text: string;
  /** Codes of the kinds of activities, each once. */
  readonly activities: readonly string[];
}

/**
 * The certificate of a programme that is over (regulation § 1, last paragraph).
 * @throws CaseFileError `ERR_CASE_NOT_FOUND`
 * @throws HttpError `ERR_NO_CERTIFICATE` until the final evaluation is recorded
 */
export async function certificateOf(db: Db, caseId: string): Promise<Certificate> {
  const { personId, officeId } = await readCase(db, caseId);
  const issued = (await journalOf(db, caseId, { kinds: ['certificate-issued'] })).at(-1);
  const { from, to } = issued?.data ?? {};
  if (!issued || typeof from !== 'string' || typeof to !== 'string')
    throw new HttpError('ERR_NO_CERTIFICATE');
  const plan = await latestProgramme(db, caseId);
  const { certificateText } = issued.text as { certificateText?: unknown };
  return {
    personId,
    officeId,
    from,
    to,
    issuedOn: issued.engineDate,
    text: typeof certificateText === 'string' ? certificateText : '',
    activities: [...new Set((plan?.programme.activities ?? []).map(({ kind }) => kind))],
  };
}
