import type { Db } from '../store/schema.ts';

export interface Period {
  readonly number: number;
  readonly from: string;
  /** The last day. */
  readonly to: string;
  readonly decisionNumber: number;
}

/** A case's decision periods, oldest first. */
export async function periodsOf(tx: Db, caseId: string): Promise<Period[]> {
  return tx
    .selectFrom('period')
    .select(['number', 'period_from as from', 'period_to as to', 'decision_number as decisionNumber'])
    .where('case_id', '=', caseId)
    .orderBy('number')
    .execute();
}
