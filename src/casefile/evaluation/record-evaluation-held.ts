import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { jsonb } from '../json.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { plannedEvaluation } from './evaluations-of.ts';

export interface HeldEvaluation extends Change {
  readonly number: number;
  readonly heldOn: string;
  /** The answers in codes and dates. */
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({ number: z.number().int(), heldOn: date, ...content });

/** @throws CaseFileError `ERR_EVALUATION_NOT_FOUND`, `ERR_EVALUATION_NOT_PLANNED` */
export async function recordEvaluationHeld(tx: Tx, input: HeldEvaluation): Promise<void> {
  const { number, heldOn, data, text, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockOpenCase(tx, caseId, ['programme']);
  const { plannedOn } = await plannedEvaluation(tx, caseId, number);
  await tx
    .updateTable('evaluation')
    .set({ status: 'held', held_on: heldOn, data: jsonb<JsonObject>(data ?? {}) })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'evaluation-held',
    data: { ...data, number, plannedOn, heldOn },
    text: text ?? {},
  });
}
