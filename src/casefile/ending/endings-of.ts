import { CaseFileError } from '../errors.ts';
import type { Db, Row } from '../store/schema.ts';
import type { EndingAbsence, EndingStatus, EndReason, LostCondition } from '../words.ts';

/** An ending before the time (§ 34), as it was proposed or, later, decided. */
export interface Ending {
  /** Running number within the case. */
  readonly number: number;
  readonly status: EndingStatus;
  readonly endReason: EndReason;
  /** Which condition is not met any more, where it ends for that. */
  readonly endGround: LostCondition | null;
  /** The last day in the programme. */
  readonly endDate: string;
  readonly againstWill: boolean;
  readonly absenceKind: EndingAbsence | null;
  readonly absenceFrom: string | null;
  readonly proposedOn: string;
  readonly proposedBy: string;
  readonly decisionNumber: number | null;
}

/** A case's endings, oldest first, also those that never came to anything. */
export async function endingsOf(tx: Db, caseId: string): Promise<Ending[]> {
  const rows = await tx
    .selectFrom('ending')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number')
    .execute();
  return rows.map(toEnding);
}

/** @throws CaseFileError `ERR_ENDING_NOT_FOUND` */
export async function readEnding(tx: Db, caseId: string, number: number): Promise<Ending> {
  const found = (await endingsOf(tx, caseId)).find((one) => one.number === number);
  if (!found) throw new CaseFileError('ERR_ENDING_NOT_FOUND', { caseId, number });
  return found;
}

/** The one that is proposed, or decided and waits for its day; a case has at most one. */
export async function openEnding(tx: Db, caseId: string): Promise<Ending | undefined> {
  return (await endingsOf(tx, caseId)).find(({ status }) => status === 'proposed' || status === 'decided');
}

const toEnding = (row: Row<'ending'>): Ending => ({
  number: row.number,
  status: row.status,
  endReason: row.end_reason,
  endGround: row.end_ground,
  endDate: row.end_date,
  againstWill: row.against_will,
  absenceKind: row.absence_kind,
  absenceFrom: row.absence_from,
  proposedOn: row.proposed_on,
  proposedBy: row.proposed_by,
  decisionNumber: row.decision_number,
});
