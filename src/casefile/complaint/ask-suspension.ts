import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { awaitsSuspension, isOpen, readComplaint, type Complaint } from './complaints-of.ts';
import { complaintMatter } from './register-complaint.ts';

export interface SuspensionRequest extends Change {
  readonly number: number;
  readonly askedOn: string;
  /** The address of the case's page, for the task that follows. */
  readonly caseUrl: string;
  readonly text?: JsonObject;
}

const shape = change.extend({
  number: z.number().int().positive(),
  askedOn: date,
  caseUrl: z.string(),
  ...content,
});

/**
 * Records that it is asked that the decision waits, after the complaint came in (administration act § 42), and tells the
 * engine (`suspension-asked`). After a no it may be asked again: things may have changed.
 * @throws CaseFileError `ERR_COMPLAINT_NOT_FOUND`, `ERR_COMPLAINT_SETTLED`, `ERR_SUSPENSION_GRANTED`, `ERR_SUSPENSION_ASKED`
 */
export async function askSuspension(tx: Tx, input: SuspensionRequest): Promise<void> {
  const { number, askedOn, caseUrl, data, text, ...by } = checked(shape, input);
  const { caseId } = by;
  const { office_id: officeId } = await lockCase(tx, caseId);
  const complaint = await readComplaint(tx, caseId, number);
  refuseSuspended(complaint);
  if (awaitsSuspension(complaint)) throw new CaseFileError('ERR_SUSPENSION_ASKED', { caseId, number });
  await setAskedOn(tx, caseId, number, askedOn);
  const { decisionNumber } = complaint;
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'suspension-asked',
    data: { ...data, number, decisionNumber, askedOn },
    text: text ?? {},
  });
  await enqueueMessage(tx, {
    name: 'suspension-asked',
    caseId,
    matter: complaintMatter(number),
    id,
    variables: { caseId, officeId, caseUrl, complaintNumber: number, receivedOn: askedOn },
  });
}

/** There is nothing more to say of whether a decision waits once the complaint is decided, or the answer is yes. */
export function refuseSuspended(complaint: Complaint): void {
  const { number, suspension } = complaint;
  if (!isOpen(complaint)) throw new CaseFileError('ERR_COMPLAINT_SETTLED', { number });
  if (suspension === 'granted') throw new CaseFileError('ERR_SUSPENSION_GRANTED', { number });
}

/**
 * Takes a request that the office has not answered away, and tells the engine (`suspension-settled`): somebody else has
 * said yes, or the complaint is decided or withdrawn.
 * @param complaint as it was before
 * @param id the journal entry that settles it
 */
export async function settleRequest(tx: Tx, caseId: string, complaint: Complaint, id: string): Promise<void> {
  if (!awaitsSuspension(complaint)) return;
  const { number } = complaint;
  await setAskedOn(tx, caseId, number, null);
  await enqueueMessage(tx, { name: 'suspension-settled', caseId, matter: complaintMatter(number), id });
}

const setAskedOn = (tx: Tx, caseId: string, number: number, askedOn: string | null) =>
  tx
    .updateTable('complaint')
    .set({ suspension_asked_on: askedOn })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
