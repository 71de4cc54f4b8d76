import { journalOf, type Db } from '../../casefile/index.ts';
import { writtenTexts, type Labelled } from '../timeline/texts.ts';
import { HttpError } from '../errors/http-error.ts';
import { complaintRows, type ComplaintRow } from './complaint-rows.ts';

/** What goes to the County Governor with a complaint, and in copy to the complainant. */
export interface Statement {
  readonly complaint: ComplaintRow;
  /** What is complained about, as it was taken in. */
  readonly complained: string;
  readonly texts: readonly Labelled[];
  readonly decidedBy: string;
}

/**
 * The office's statement on a complaint that it sends on (fvl. § 33).
 * @throws HttpError `ERR_NO_STATEMENT` for one that the office has not decided to send on
 */
export async function statementOf(db: Db, caseId: string, number: number): Promise<Statement> {
  const complaint = (await complaintRows(db, caseId)).find((one) => one.number === number);
  if (complaint?.result !== 'forwarded' && complaint?.result !== 'reversed-partly')
    throw new HttpError('ERR_NO_STATEMENT');
  const entries = await journalOf(db, caseId, { kinds: ['complaint-registered', 'complaint-reviewed'] });
  const entry = (kind: string) => entries.find((one) => one.kind === kind && one.data.number === number);
  const registered = entry('complaint-registered');
  const reviewed = entry('complaint-reviewed');
  return {
    complaint,
    complained: String(registered?.text.complaint ?? ''),
    texts: writtenTexts(reviewed?.text ?? {}),
    decidedBy: String(reviewed?.data.decidedBy ?? reviewed?.actor),
  };
}
