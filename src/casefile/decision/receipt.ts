import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, date, type Change } from '../shapes.ts';
import type { Db, Tx } from '../store/schema.ts';
import { receiptProofs, type ReceiptProof } from '../words.ts';
import { readDecision } from './decisions-of.ts';

export interface Receipt {
  readonly decisionNumber: number;
  readonly receivedOn: string;
  readonly knownBy: ReceiptProof;
}

/** When each decision of a case reached the person, as far as that is known; the newest registration of each. */
export async function receiptsOf(tx: Db, caseId: string): Promise<Receipt[]> {
  const rows = await tx
    .selectFrom('decision_receipt')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('version')
    .execute();
  const newest = new Map(rows.map((row) => [row.decision_number, row]));
  return [...newest.values()].map((row) => ({
    decisionNumber: row.decision_number,
    receivedOn: row.received_on,
    knownBy: row.known_by,
  }));
}

export interface NewReceipt extends Change {
  readonly decisionNumber: number;
  readonly receivedOn: string;
  readonly knownBy: ReceiptProof;
}

const shape = change.extend({
  decisionNumber: z.number().int().positive(),
  receivedOn: date,
  knownBy: z.enum(receiptProofs),
});

/**
 * Registers the day on which the notice of a decision reached the person. An open complaint of theirs over it is in
 * time or not by that day from now on. The same day again is nothing.
 * @throws CaseFileError `ERR_DECISION_NOT_FOUND`, `ERR_RECEIPT_BEFORE_DECISION`
 */
export async function registerReceipt(tx: Tx, input: NewReceipt): Promise<void> {
  const { decisionNumber, receivedOn, knownBy, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockCase(tx, caseId);
  const decision = await readDecision(tx, caseId, decisionNumber);
  if (receivedOn < decision.decidedOn)
    throw new CaseFileError('ERR_RECEIPT_BEFORE_DECISION', { receivedOn, decidedOn: decision.decidedOn });
  const rows = await tx
    .selectFrom('decision_receipt')
    .select(['version', 'received_on', 'known_by'])
    .where('case_id', '=', caseId)
    .where('decision_number', '=', decisionNumber)
    .orderBy('version', 'desc')
    .execute();
  const [before] = rows;
  if (before?.received_on === receivedOn && before.known_by === knownBy) return;
  await tx
    .insertInto('decision_receipt')
    .values({
      case_id: caseId,
      decision_number: decisionNumber,
      version: (before?.version ?? 0) + 1,
      received_on: receivedOn,
      known_by: knownBy,
      registered_on: by.engineDate,
      registered_by: by.actor,
    })
    .execute();
  // Somebody who is no party has had no notice: their deadline counts from what they knew.
  await tx
    .updateTable('complaint')
    .set({ decision_received_on: receivedOn, known_on: null })
    .where('case_id', '=', caseId)
    .where('decision_number', '=', decisionNumber)
    .where('complainant', '<>', 'other')
    .where('result', 'is', null)
    .where('withdrawn_on', 'is', null)
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'decision-received',
    data: { decisionNumber, receivedOn, knownBy, before: before?.received_on ?? null },
  });
}
