import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { periodsOf } from '../programme/periods-of.ts';
import { change, checked, date, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { evaluationsOf, plannedEvaluation } from './evaluations-of.ts';

export interface EvaluationMove extends Change {
  readonly number: number;
  readonly to: string;
  /** Why, in words. */
  readonly reason: string;
}

const shape = change.extend({ number: z.number().int(), to: date, reason: z.string() });

/**
 * Moves a planned evaluation to another day of its period and tells the engine (`dates-changed`).
 * @throws CaseFileError `ERR_REASON_MISSING`, `ERR_EVALUATION_…`
 */
export async function moveEvaluation(tx: Tx, input: EvaluationMove): Promise<void> {
  const { number, to, reason, ...by } = checked(shape, input);
  const { caseId } = by;
  if (reason.trim() === '') throw new CaseFileError('ERR_REASON_MISSING');
  await lockOpenCase(tx, caseId, ['decision', 'programme']);
  const evaluation = await plannedEvaluation(tx, caseId, number);
  const from = evaluation.plannedOn;
  if (from === to) return;
  if (to < by.engineDate) throw new CaseFileError('ERR_EVALUATION_IN_THE_PAST', { to, today: by.engineDate });
  const period = (await periodsOf(tx, caseId)).find((one) => one.number === evaluation.periodNumber)!;
  if (to < period.from || to > period.to)
    throw new CaseFileError('ERR_EVALUATION_OUTSIDE_PERIOD', { date: to, ...period });
  const others = await evaluationsOf(tx, caseId);
  if (others.some((one) => one.status === 'planned' && one.plannedOn === to)) {
    throw new CaseFileError('ERR_EVALUATION_DATE_TAKEN', { to });
  }
  await tx
    .updateTable('evaluation')
    .set({ planned_on: to })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
  const entry = await addJournalEntry(tx, {
    ...by,
    kind: 'evaluation-moved',
    data: { number, from, to, firstPlannedOn: evaluation.firstPlannedOn },
    text: { reason: reason.trim() },
  });
  await enqueueMessage(tx, { name: 'dates-changed', caseId, id: entry });
}
