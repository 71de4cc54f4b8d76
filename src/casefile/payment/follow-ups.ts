import { sql } from 'kysely';
import type { Db, Tx } from '../store/schema.ts';
import type { PaymentMeasure } from '../words.ts';

export interface PaymentFollowUp {
  readonly officeId: string;
  readonly month: string;
  readonly measure: PaymentMeasure;
  readonly note: string | null;
  readonly recordedOn: string;
  readonly recordedBy: string | null;
}

/** Keeps what a manager did about an office's month that is late. */
export async function recordPaymentFollowUp(tx: Tx, followUp: PaymentFollowUp): Promise<void> {
  const { officeId, month, measure, note, recordedOn, recordedBy } = followUp;
  await tx
    .insertInto('payment_follow_up')
    .values({
      ...{ office_id: officeId, month, measure, note, recorded_on: recordedOn, recorded_by: recordedBy },
      number: sql<number>`(select coalesce(max(number), 0) + 1 from payment_follow_up
        where office_id = ${officeId} and month = ${month})`,
    })
    .execute();
}

/** Oldest first. */
export async function paymentFollowUpsOf(
  tx: Db,
  { officeId, month }: { officeId: string; month: string },
): Promise<PaymentFollowUp[]> {
  return tx
    .selectFrom('payment_follow_up')
    .select(['office_id as officeId', 'month', 'measure', 'note'])
    .select(['recorded_on as recordedOn', 'recorded_by as recordedBy'])
    .where('office_id', '=', officeId)
    .where('month', '=', month)
    .orderBy('number')
    .execute();
}
