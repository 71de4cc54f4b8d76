import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, date, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { SELF_CERTIFICATION } from './self-certification-question.ts';
import { selfCertificationWithdrawals } from './self-certification.ts';

const shape = change.extend({
  lostFrom: date,
  restoredFrom: date,
  complaintNumber: z.number().int().positive(),
});

/**
 * Gives the right to self-certification back, since a complaint over its loss has won. Nobody reviews a loss that is no
 * more: `self-certification-closed` ends its process.
 * @returns whether there was a loss that this makes shorter
 */
export async function winBackSelfCertification(
  tx: Tx,
  input: Change & {
    /** The day on which the right was lost, by which the loss is found. */
    readonly lostFrom: string;
    /** The first day on which it is there again: the day of the loss, where the loss itself is gone. */
    readonly restoredFrom: string;
    readonly complaintNumber: number;
  },
): Promise<boolean> {
  const { lostFrom, restoredFrom, complaintNumber, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockCase(tx, caseId);
  const loss = (await selfCertificationWithdrawals(tx, caseId)).findLast(
    ({ withdrawnFrom }) => withdrawnFrom === lostFrom,
  );
  if (!loss || (loss.restoredFrom !== null && loss.restoredFrom <= restoredFrom)) return false;
  await tx
    .updateTable('self_certification_withdrawal')
    .set({ restored_from: restoredFrom })
    .where('case_id', '=', caseId)
    .where('number', '=', loss.number)
    .execute();
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'self-certification-restored',
    data: { number: loss.number, from: restoredFrom, complaintNumber },
  });
  if (loss.restoredFrom === null)
    await enqueueMessage(tx, { name: 'self-certification-closed', caseId, matter: SELF_CERTIFICATION, id });
  return true;
}
