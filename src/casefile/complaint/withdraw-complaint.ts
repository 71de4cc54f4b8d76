import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { settleRequest } from './ask-suspension.ts';
import { isOpen, readComplaint } from './complaints-of.ts';
import { releaseSuspension } from './release-suspension.ts';
import { complaintMatter } from './register-complaint.ts';

const shape = change.extend({ number: z.number().int().positive(), withdrawnOn: date, ...content });

/**
 * Records that the complainant no longer complains, and tells the engine (`complaint-withdrawn`).
 * @throws CaseFileError `ERR_COMPLAINT_NOT_FOUND`, `ERR_COMPLAINT_SETTLED`
 */
export async function withdrawComplaint(
  tx: Tx,
  input: Change & { number: number; withdrawnOn: string; text?: JsonObject },
): Promise<void> {
  const { number, withdrawnOn, text, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockCase(tx, caseId);
  const complaint = await readComplaint(tx, caseId, number);
  // What has been changed for the better stays: only what is still undecided can be withdrawn.
  if (!isOpen(complaint) || complaint.result === 'reversed-partly')
    throw new CaseFileError('ERR_COMPLAINT_SETTLED', { number });
  await tx
    .updateTable('complaint')
    .set({ withdrawn_on: withdrawnOn })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'complaint-withdrawn',
    data: { number, decisionNumber: complaint.decisionNumber, withdrawnOn },
    text: text ?? {},
  });
  await enqueueMessage(tx, {
    name: 'complaint-withdrawn',
    caseId,
    matter: complaintMatter(number),
    id: String(number),
  });
  await settleRequest(tx, caseId, complaint, id);
  await releaseSuspension(tx, by, complaint);
}
