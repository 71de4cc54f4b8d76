import { lockCase } from '../case/lock-case.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { jsonb } from '../json.ts';
import { stored, type Change } from '../shapes.ts';
import type { Db, Row, Tx } from '../store/schema.ts';
import { paymentLines, type PaymentLine } from './shapes.ts';

export const paymentStatuses = ['paid', 'held-back', 'breach'] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

export interface Payment {
  readonly caseId: string;
  /** The month whose run paid it; lines of earlier months may be among it. */
  readonly month: string;
  readonly status: PaymentStatus;
  readonly controlled: boolean;
  readonly basisVersion: number;
  readonly sumOre: number;
  readonly lines: readonly PaymentLine[];
}

/** Writes what a case gets when its month is closed; the first time stands. */
export async function recordPayment(tx: Tx, by: Change, payment: Omit<Payment, 'caseId'>): Promise<boolean> {
  const { caseId } = by;
  await lockCase(tx, caseId);
  const { month, status, controlled, basisVersion, sumOre, lines } = payment;
  const written = await tx
    .insertInto('payment')
    .values({
      ...{ case_id: caseId, month, status, controlled, basis_version: basisVersion, sum_ore: sumOre },
      lines: jsonb(lines),
    })
    .onConflict((conflict) => conflict.columns(['case_id', 'month']).doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows !== 1n) return false;
  const data = { month, status, controlled, basisVersion, sumOre };
  await addJournalEntry(tx, { ...by, kind: 'payment-recorded', data });
  return true;
}

/** A case's payments, oldest first. */
export async function paymentsOf(tx: Db, caseId: string): Promise<Payment[]> {
  const rows = await tx
    .selectFrom('payment')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('month')
    .execute();
  return rows.map(toPayment);
}

/** An office's payments of a month, by case number. */
export async function paymentsIn(
  tx: Db,
  { officeId, month }: { officeId: string; month: string },
): Promise<Payment[]> {
  const rows = await tx
    .selectFrom('payment')
    .innerJoin('case_file', 'case_file.id', 'payment.case_id')
    .selectAll('payment')
    .where('month', '=', month)
    .where('case_file.office_id', '=', officeId)
    .orderBy('case_id')
    .execute();
  return rows.map(toPayment);
}

const toPayment = (row: Row<'payment'>): Payment => ({
  caseId: row.case_id,
  month: row.month,
  status: row.status,
  controlled: row.controlled,
  basisVersion: row.basis_version,
  sumOre: row.sum_ore,
  lines: stored(paymentLines, row.lines),
});
