import type { Tx } from '../store/schema.ts';
import type { EndingStatus } from '../words.ts';

/** What messages about an ending go by. */
export const endingMatter = (number: number): string => `ending-${number}`;

interface Changed {
  readonly status?: EndingStatus;
  readonly end_date?: string;
  readonly decision_number?: number;
}

/** Writes what has become of an ending. */
export async function setEnding(tx: Tx, caseId: string, number: number, changed: Changed): Promise<void> {
  await tx
    .updateTable('ending')
    .set(changed)
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
}
