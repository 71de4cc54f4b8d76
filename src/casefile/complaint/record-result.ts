import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { complaintResults, type ComplaintResult } from '../words.ts';
import { settleRequest } from './ask-suspension.ts';
import { isOpen, isWon, readComplaint, type Complaint } from './complaints-of.ts';
import { releaseSuspension } from './release-suspension.ts';

export interface OfficeResult extends Change {
  readonly number: number;
  readonly result: ComplaintResult;
  readonly resultOn: string;
  /** The decision that was made, where it is one. */
  readonly resultDecision?: number | null;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({
  number: z.number().int().positive(),
  result: z.enum(complaintResults),
  resultOn: date,
  resultDecision: z.number().int().positive().nullish(),
  ...content,
});

/**
 * Records what the office made of a complaint. The first result stands, and a complaint that has been withdrawn
 * meanwhile gets none.
 * @returns the complaint as it stands then
 */
export async function recordComplaintResult(tx: Tx, input: OfficeResult): Promise<Complaint> {
  const { number, result, resultOn, resultDecision, data, text, ...by } = checked(shape, input);
  await lockCase(tx, by.caseId);
  const before = await readComplaint(tx, by.caseId, number);
  if (before.result || before.withdrawnOn) return before;
  await tx
    .updateTable('complaint')
    .set({ result, result_on: resultOn, result_decision: resultDecision ?? null })
    .where('case_id', '=', by.caseId)
    .where('number', '=', number)
    .execute();
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'complaint-reviewed',
    data: {
      ...data,
      number,
      decisionNumber: before.decisionNumber,
      result,
      resultDecision: resultDecision ?? null,
    },
    text: text ?? {},
  });
  const after = await readComplaint(tx, by.caseId, number);
  if (!isOpen(after)) await settleRequest(tx, by.caseId, before, id);
  if (!isOpen(after) && !isWon(after)) await releaseSuspension(tx, by, after);
  return after;
}
