import type { Tx } from '../store/schema.ts';
import type { InterruptionStatus } from '../words.ts';

/** What messages about an interruption go by. */
export const interruptionMatter = (number: number): string => `interruption-${number}`;

interface Changed {
  readonly status?: InterruptionStatus;
  readonly interrupted_from?: string;
  readonly expected_to?: string | null;
  readonly decision_number?: number;
  readonly reviewed_on?: string;
  readonly resumed_on?: string | null;
}

/** Writes what has become of an interruption. */
export async function setInterruption(
  tx: Tx,
  caseId: string,
  number: number,
  changed: Changed,
): Promise<void> {
  await tx
    .updateTable('interruption')
    .set(changed)
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
}
