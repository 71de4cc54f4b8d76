import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, date, type Change } from '../shapes.ts';
import type { Db, Row, Tx } from '../store/schema.ts';
import { z } from 'zod';

/** A programme that a person had in another municipality, as this one has been told of it: gone on with here, or ended. */
export interface Transfer {
  /** Four digits. */
  readonly municipality: string;
  readonly from: string;
  /** The last day there. */
  readonly to: string;
  /** Days of leave and interruption in it. */
  readonly uncountedDays: number;
  /** Whether there is an assessment of work capability from there to build on. */
  readonly assessmentDocumented: boolean;
}

const shape = change.extend({
  municipality: z.string().regex(/^\d{4}$/),
  from: date,
  to: date,
  uncountedDays: z.number().int().nonnegative(),
  assessmentDocumented: z.boolean(),
});

/** Writes what a case brings with it from another municipality. */
export async function recordTransfer(tx: Tx, input: Change & Transfer): Promise<void> {
  const { municipality, from, to, uncountedDays, assessmentDocumented, ...by } = checked(shape, input);
  await tx
    .insertInto('transfer')
    .values({
      case_id: by.caseId,
      municipality,
      started_on: from,
      ended_on: to,
      uncounted_days: uncountedDays,
      assessment_documented: assessmentDocumented,
    })
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'transfer-registered',
    data: { municipality, from, to, uncountedDays, assessmentDocumented },
  });
}

/** What a case brought with it from another municipality, if it did. */
export async function transferOf(tx: Db, caseId: string): Promise<Transfer | undefined> {
  const row = await tx.selectFrom('transfer').selectAll().where('case_id', '=', caseId).executeTakeFirst();
  return row && toTransfer(row);
}

export const toTransfer = (row: Row<'transfer'>): Transfer => ({
  municipality: row.municipality,
  from: row.started_on,
  to: row.ended_on,
  uncountedDays: row.uncounted_days,
  assessmentDocumented: row.assessment_documented,
});
