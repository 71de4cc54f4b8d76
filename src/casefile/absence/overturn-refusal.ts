import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { readAbsence } from './absences-of.ts';
import { setUncountedLeave } from './uncounted-leave.ts';

const shape = change.extend({
  number: z.number().int().positive(),
  stopsClock: z.boolean(),
  complaintNumber: z.number().int().positive(),
});

/**
 * Makes an absence that was refused an approved one, since a complaint has won, also in a case that is closed: what the
 * refusal has taken from the benefit is paid with the next month.
 * @returns whether it was refused still
 * @throws CaseFileError `ERR_ABSENCE_NOT_FOUND`
 */
export async function overturnRefusal(
  tx: Tx,
  input: Change & {
    readonly number: number;
    /** Whether the two years stand still meanwhile (§ 32). */
    readonly stopsClock: boolean;
    readonly complaintNumber: number;
  },
): Promise<boolean> {
  const { number, stopsClock, complaintNumber, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockCase(tx, caseId);
  const absence = await readAbsence(tx, caseId, number);
  if (absence.status !== 'rejected') return false;
  await tx
    .updateTable('absence')
    .set({ status: 'approved' })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
  const { kind: absenceKind, from, to, minutesPerDay } = absence;
  await addJournalEntry(tx, {
    ...by,
    kind: 'absence-approved',
    data: {
      number,
      absenceKind,
      from,
      to,
      minutesPerDay,
      stopsClock,
      settledBy: 'complaint',
      complaintNumber,
    },
  });
  await setUncountedLeave(tx, by, number, stopsClock ? absence : null);
  return true;
}
