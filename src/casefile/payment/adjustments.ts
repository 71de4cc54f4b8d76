import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { nextNumber } from '../next-number.ts';
import { change, checked, filled, type Change } from '../shapes.ts';
import type { Db, Tx } from '../store/schema.ts';
import { paymentsOf } from './payments.ts';
import { month } from './shapes.ts';

export interface NewAdjustment extends Change {
  readonly kind: 'overpayment' | 'correction';
  readonly amountOre: number;
  readonly instalmentOre?: number | null;
  readonly fromMonth: string;
  readonly reason: string;
}

export interface PaymentAdjustment {
  readonly number: number;
  readonly kind: 'overpayment' | 'correction';
  readonly amountOre: number;
  readonly instalmentOre: number | null;
  readonly fromMonth: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  /** What has not been paid or taken yet. */
  readonly remainingOre: number;
}

const ore = z.number().int().min(-100_000_000).max(100_000_000);
const shape = change.extend({
  kind: z.enum(['overpayment', 'correction']),
  amountOre: ore.refine((amount) => amount !== 0),
  instalmentOre: ore.positive().nullish(),
  fromMonth: month,
  reason: filled,
});

/** Keeps money decided on beside what the law gives by itself; the coming months carry it out. */
export async function registerAdjustment(tx: Tx, input: NewAdjustment): Promise<{ number: number }> {
  const { kind, amountOre, instalmentOre, fromMonth, reason, ...by } = checked(
    shape.refine((one) => one.kind === 'correction' || one.amountOre > 0),
    input,
  );
  await lockCase(tx, by.caseId);
  const number = await nextNumber(tx, 'payment_adjustment', 'number', by.caseId);
  const instalment = kind === 'overpayment' ? (instalmentOre ?? null) : null;
  await tx
    .insertInto('payment_adjustment')
    .values({
      case_id: by.caseId,
      number,
      kind,
      amount_ore: amountOre,
      instalment_ore: instalment,
      from_month: fromMonth,
      decided_on: by.engineDate,
      decided_by: by.actor,
    })
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'payment-adjusted',
    data: { number, adjustment: kind, amountOre, instalmentOre: instalment, fromMonth },
    text: { reason },
  });
  return { number };
}

/** All of a case's, with what is left of each after the months that are closed. */
export async function adjustmentsOf(tx: Db, caseId: string): Promise<PaymentAdjustment[]> {
  const rows = await tx
    .selectFrom('payment_adjustment')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number')
    .execute();
  if (rows.length === 0) return [];
  const lines = (await paymentsOf(tx, caseId)).flatMap((payment) => payment.lines);
  return rows.map((row) => {
    const done = lines
      .filter((line) => line.adjustment === row.number)
      .reduce((sum, { amountOre }) => sum + amountOre, 0);
    return {
      number: row.number,
      kind: row.kind,
      amountOre: row.amount_ore,
      instalmentOre: row.instalment_ore,
      fromMonth: row.from_month,
      decidedOn: row.decided_on,
      decidedBy: row.decided_by,
      // What is set off stands in the lines as less than nothing.
      remainingOre: row.kind === 'overpayment' ? row.amount_ore + done : row.amount_ore - done,
    };
  });
}
