import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { endingsOf, type Ending } from '../ending/endings-of.ts';
import { endingMatter, setEnding } from '../ending/set-ending.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { suspensions, type Suspension } from '../words.ts';
import { readComplaint, type Complaint } from './complaints-of.ts';

export interface NewSuspension extends Change {
  readonly number: number;
  readonly suspension: Suspension;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({
  number: z.number().int().positive(),
  suspension: z.enum(suspensions),
  ...content,
});

/**
 * Records whether a decision waits until the complaint over it is decided (administration act § 42). The first answer
 * stands. An ending to come is held from now on, and the engine is told to look at it again (`ending-changed`).
 * @throws CaseFileError `ERR_COMPLAINT_NOT_FOUND`
 */
export async function recordSuspension(tx: Tx, input: NewSuspension): Promise<void> {
  const { number, suspension, data, text, ...by } = checked(shape, input);
  const { caseId, engineDate } = by;
  await lockCase(tx, caseId);
  const complaint = await readComplaint(tx, caseId, number);
  if (complaint.suspension || complaint.withdrawnOn) return;
  await tx
    .updateTable('complaint')
    .set({ suspension, suspension_on: engineDate })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
  const { decisionNumber } = complaint;
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'suspension-decided',
    data: { ...data, number, decisionNumber, suspension },
    text: text ?? {},
  });
  const ending = suspension === 'granted' && (await decidedEnding(tx, caseId, decisionNumber));
  if (ending) await tellEnding(tx, caseId, ending.number, id);
}

/**
 * Ends the suspension of a decision that stands after all: the complaint was not won, or is withdrawn. An ending whose
 * day went by meanwhile takes effect from today, since the person has been in the programme until now.
 */
export async function releaseSuspension(tx: Tx, by: Change, complaint: Complaint): Promise<void> {
  if (complaint.suspension !== 'granted') return;
  const { caseId, engineDate } = by;
  const { number, decisionNumber, suspensionOn } = complaint;
  const ending = await decidedEnding(tx, caseId, decisionNumber);
  const held = ending && suspensionOn! <= ending.endDate ? ending : undefined;
  const from = held?.endDate;
  const to = from && from < engineDate ? engineDate : from;
  if (held && to !== from) await setEnding(tx, caseId, held.number, { end_date: to });
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'suspension-ended',
    data: { number, decisionNumber, ...(held && { ending: held.number, from, to }) },
  });
  if (held) await tellEnding(tx, caseId, held.number, id);
}

/** The ending that a decision leads to, as long as it has not been carried out. */
const decidedEnding = async (tx: Tx, caseId: string, decisionNumber: number): Promise<Ending | undefined> =>
  (await endingsOf(tx, caseId)).find(
    (one) => one.decisionNumber === decisionNumber && one.status === 'decided',
  );

const tellEnding = (tx: Tx, caseId: string, number: number, id: string) =>
  enqueueMessage(tx, { name: 'ending-changed', caseId, matter: endingMatter(number), id });
