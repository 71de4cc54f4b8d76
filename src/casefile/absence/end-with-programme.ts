import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import type { Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { absencesOf } from './absences-of.ts';
import { endAbsence, withdrawAbsence } from './change-absence.ts';
import { openQuestion, SELF_CERTIFICATION } from './self-certification-question.ts';
import { runningWithdrawal } from './self-certification.ts';

/**
 * There is nothing to be away from after a programme: absences that last end with it, those that would begin later
 * never do, and nobody asks about self-certification any more (`self-certification-closed`).
 */
export async function endAbsencesWithProgramme(tx: Tx, by: Change, endDate: string): Promise<void> {
  const { caseId } = by;
  const data = { because: 'programme-ended' };
  for (const { number, from, to, status } of await absencesOf(tx, caseId)) {
    if (status !== 'reported' && status !== 'approved') continue;
    if (from > endDate) await withdrawAbsence(tx, { ...by, number, data });
    else if (to === null || to > endDate) await endAbsence(tx, { ...by, number, lastDay: endDate, data });
  }
  if (!(await openQuestion(tx, caseId)) && !(await runningWithdrawal(tx, caseId))) return;
  const id = await addJournalEntry(tx, { ...by, kind: 'self-certification-closed', data });
  await enqueueMessage(tx, { name: 'self-certification-closed', caseId, matter: SELF_CERTIFICATION, id });
}
