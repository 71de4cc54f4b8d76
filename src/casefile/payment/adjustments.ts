import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { complaintsOf, isChanged, isWon } from '../complaint/complaints-of.ts';
import { decisionsOf } from '../decision/decisions-of.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { nextNumber } from '../next-number.ts';
import { change, checked, filled, type Change } from '../shapes.ts';
import type { Db, Tx } from '../store/schema.ts';
import { adjustmentKinds, type AdjustmentKind } from '../words.ts';
import { paymentsOf } from './payments.ts';
import { month } from './shapes.ts';

export interface NewAdjustment extends Change {
  readonly kind: AdjustmentKind;
  readonly amountOre: number;
  readonly instalmentOre?: number | null;
  /** The first month that carries it out. */
  readonly fromMonth: string;
  /** The month of which too much was paid, where it is one. */
  readonly forMonth?: string | null;
  readonly reason: string;
}

/** Money decided on beside what the law gives by itself. */
export interface PaymentAdjustment {
  readonly number: number;
  readonly kind: AdjustmentKind;
  readonly amountOre: number;
  readonly instalmentOre: number | null;
  readonly fromMonth: string;
  readonly forMonth: string | null;
  readonly decidedOn: string;
  readonly decidedBy: string;
  /** The decision with a letter, where it takes from the participant. */
  readonly decisionNumber: number | null;
  /** A complaint has undone that decision: nothing more is taken, and what was taken is given back. */
  readonly overturned: boolean;
  /**
   * The County Governor has changed that decision: nothing more is taken for it, and what they have said is for a person
   * to carry out.
   */
  readonly replaced: boolean;
  /** What has been taken for it by the months that are closed, less what has been given back. */
  readonly takenOre: number;
  /** What has not been paid or taken yet, and is to be. */
  readonly remainingOre: number;
}

const ore = z.number().int().min(-100_000_000).max(100_000_000);
const shape = change
  .extend({
    kind: z.enum(adjustmentKinds),
    amountOre: ore.refine((amount) => amount !== 0),
    instalmentOre: ore.positive().nullish(),
    fromMonth: month,
    forMonth: month.nullish(),
    reason: filled,
  })
  .refine(({ kind, amountOre }) => kind === 'correction' || amountOre > 0)
  .refine(({ kind, forMonth }) => kind !== 'correction' || !forMonth)
  .refine(({ kind, forMonth }) => kind !== 'waived' || forMonth);

/** Keeps money decided on beside what the law gives by itself; the coming months carry it out. */
export async function registerAdjustment(tx: Tx, input: NewAdjustment): Promise<{ number: number }> {
  const { kind, amountOre, instalmentOre, fromMonth, forMonth, reason, ...by } = checked(shape, input);
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
      for_month: forMonth ?? null,
      decided_on: by.engineDate,
      decided_by: by.actor,
    })
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'payment-adjusted',
    data: {
      ...{ number, adjustment: kind, amountOre, instalmentOre: instalment, fromMonth },
      forMonth: forMonth ?? null,
    },
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
  const decisions = (await decisionsOf(tx, caseId)).filter(({ kind }) => kind === 'set-off');
  const complaints = (await complaintsOf(tx, caseId)).filter(isWon);
  return rows.map((row) => {
    const done = lines
      .filter((line) => line.adjustment === row.number)
      .reduce((sum, { amountOre }) => sum + amountOre, 0);
    const decisionNumber = decisions.find(({ data }) => data.adjustment === row.number)?.number ?? null;
    const won = complaints.filter((complaint) => complaint.decisionNumber === decisionNumber);
    const overturned = won.some((complaint) => !isChanged(complaint));
    const replaced = won.length > 0 && !overturned;
    // What is set off stands in the lines as less than nothing.
    const left = row.kind === 'correction' ? row.amount_ore - done : row.amount_ore + done;
    return {
      number: row.number,
      kind: row.kind,
      amountOre: row.amount_ore,
      instalmentOre: row.instalment_ore,
      fromMonth: row.from_month,
      forMonth: row.for_month,
      decidedOn: row.decided_on,
      decidedBy: row.decided_by,
      ...{ decisionNumber, overturned, replaced },
      takenOre: Math.max(0, -done),
      remainingOre: won.length > 0 || row.kind === 'waived' ? 0 : left,
    };
  });
}
