import { CaseFileError } from '../errors.ts';
import type { Db, Row } from '../store/schema.ts';
import type { InterruptionGround, InterruptionStatus } from '../words.ts';

/** A time in which the programme stands still (§ 34), as it was proposed or, later, decided. */
export interface Interruption {
  /** Running number within the case. */
  readonly number: number;
  readonly status: InterruptionStatus;
  readonly ground: InterruptionGround;
  readonly from: string;
  /** The last day that is expected. Null: nobody knows yet. */
  readonly expectedTo: string | null;
  readonly againstWill: boolean;
  readonly proposedOn: string;
  readonly proposedBy: string;
  readonly decisionNumber: number | null;
  readonly reviewedOn: string | null;
  readonly resumedOn: string | null;
  /** Days of the case's earlier interruptions that the person came back from; the day of coming back is none. */
  readonly interruptedBefore: number;
}

/** A case's interruptions, oldest first, also those that never came to anything. */
export async function interruptionsOf(tx: Db, caseId: string): Promise<Interruption[]> {
  const rows = await tx
    .selectFrom('interruption')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number')
    .execute();
  let before = 0;
  return rows.map((row) => {
    const interruption = { ...toInterruption(row), interruptedBefore: before };
    before += lastedDays(row);
    return interruption;
  });
}

/** @throws CaseFileError `ERR_INTERRUPTION_NOT_FOUND` */
export async function readInterruption(tx: Db, caseId: string, number: number): Promise<Interruption> {
  const found = (await interruptionsOf(tx, caseId)).find((one) => one.number === number);
  if (!found) throw new CaseFileError('ERR_INTERRUPTION_NOT_FOUND', { caseId, number });
  return found;
}

/** The one that is proposed or runs, of which a case has at most one. */
export async function openInterruption(tx: Db, caseId: string): Promise<Interruption | undefined> {
  return (await interruptionsOf(tx, caseId)).find(
    ({ status }) => status === 'proposed' || status === 'decided',
  );
}

const DAY_MS = 86_400_000;

/** Dates without a time are parsed as of the same time of day, so their difference is in whole days. */
const lastedDays = ({ status, interrupted_from: from, resumed_on: back }: Row<'interruption'>): number =>
  status === 'resumed' && back ? Math.max(0, (Date.parse(back) - Date.parse(from)) / DAY_MS) : 0;

const toInterruption = (row: Row<'interruption'>): Omit<Interruption, 'interruptedBefore'> => ({
  number: row.number,
  status: row.status,
  ground: row.ground,
  from: row.interrupted_from,
  expectedTo: row.expected_to,
  againstWill: row.against_will,
  proposedOn: row.proposed_on,
  proposedBy: row.proposed_by,
  decisionNumber: row.decision_number,
  reviewedOn: row.reviewed_on,
  resumedOn: row.resumed_on,
});
