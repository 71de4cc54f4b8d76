import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { jsonb } from '../json.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { appealResults, type AppealResult } from '../words.ts';
import { settleRequest } from './ask-suspension.ts';
import { isOpen, isWon, readComplaint } from './complaints-of.ts';
import { releaseSuspension } from './release-suspension.ts';
import { complaintMatter } from './register-complaint.ts';

export interface AppealAnswer extends Change {
  readonly number: number;
  readonly appealResult: AppealResult;
  /** The day that the answer is dated. */
  readonly answeredOn: string;
  /** Something is to be set in motion at once, before the rest is carried out (§ 48 second paragraph). */
  readonly temporaryMeasures?: boolean;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({
  number: z.number().int().positive(),
  appealResult: z.enum(appealResults),
  answeredOn: date,
  temporaryMeasures: z.boolean().default(false),
  ...content,
});

/**
 * Records what the County Governor made of a complaint, and tells the engine (`appeal-decided`).
 * @throws CaseFileError `ERR_COMPLAINT_NOT_FOUND`, `ERR_COMPLAINT_SETTLED`, `ERR_COMPLAINT_NOT_FORWARDED`
 */
export async function recordAppealResult(tx: Tx, input: AppealAnswer): Promise<void> {
  const { number, appealResult, answeredOn, temporaryMeasures, data, text, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockCase(tx, caseId);
  const complaint = await readComplaint(tx, caseId, number);
  if (!isOpen(complaint)) throw new CaseFileError('ERR_COMPLAINT_SETTLED', { number });
  if (!complaint.forwardedOn) throw new CaseFileError('ERR_COMPLAINT_NOT_FORWARDED', { number });
  await tx
    .updateTable('complaint')
    .set({
      ...{ appeal_result: appealResult, answered_on: answeredOn, temporary_measures: temporaryMeasures },
      // A change for the worse is nothing that is won.
      ...(data?.toDisadvantage
        ? { data: jsonb({ ...complaint.data, toDisadvantage: data.toDisadvantage }) }
        : {}),
    })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'appeal-decided',
    data: {
      ...data,
      number,
      decisionNumber: complaint.decisionNumber,
      appealResult,
      answeredOn,
      temporaryMeasures,
    },
    text: text ?? {},
  });
  await enqueueMessage(tx, {
    name: 'appeal-decided',
    caseId,
    matter: complaintMatter(number),
    id: String(number),
    variables: { appealResult, temporaryMeasures },
  });
  await settleRequest(tx, caseId, complaint, id);
  const after = await readComplaint(tx, caseId, number);
  // What is won is held until it has been carried out.
  if (!isWon(after)) await releaseSuspension(tx, by, after);
}
