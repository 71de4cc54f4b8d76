import { sql } from 'kysely';
import type { Db, Tx } from '../store/schema.ts';

export interface PaymentApproval {
  readonly officeId: string;
  readonly month: string;
  readonly result: 'approve' | 'return';
  readonly passed: boolean;
  readonly decidedBy: string | null;
  readonly decidedOn: string;
  readonly reason: string | null;
  /** What was to be paid in all when it was decided. */
  readonly sumOre: number;
  readonly processInstanceKey: string;
}

/** Keeps what somebody decided about an office's whole month, also a try that was not in order. */
export async function recordApproval(tx: Tx, approval: PaymentApproval): Promise<void> {
  const { officeId, month, result, passed, decidedBy, decidedOn, reason, sumOre, processInstanceKey } =
    approval;
  await tx
    .insertInto('payment_approval')
    .values({
      ...{ office_id: officeId, month, result, passed, reason },
      ...{ decided_by: decidedBy, decided_on: decidedOn, sum_ore: sumOre },
      process_instance_key: processInstanceKey,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from payment_approval
        where office_id = ${officeId} and month = ${month})`,
    })
    .execute();
}

/** Every try, oldest first. */
export async function approvalsOf(tx: Db, officeId: string, month: string): Promise<PaymentApproval[]> {
  return tx
    .selectFrom('payment_approval')
    .select(['office_id as officeId', 'month', 'result', 'passed', 'decided_by as decidedBy'])
    .select(['decided_on as decidedOn', 'reason', 'sum_ore as sumOre'])
    .select('process_instance_key as processInstanceKey')
    .where('office_id', '=', officeId)
    .where('month', '=', month)
    .orderBy('number')
    .execute();
}
