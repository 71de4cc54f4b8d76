import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, date, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';

export interface EvaluationsCancelled extends Change {
  /** The first day from which none is to be held. */
  readonly from: string;
  /** Why, as a code. */
  readonly because: string;
}

const shape = change.extend({ from: date, because: z.string() });

/**
 * Cancels what is planned from a day on, and tells the engine (`dates-changed`). One whose day has come is a task in
 * somebody's hands and stays.
 * @returns the days on which they were planned
 */
export async function cancelEvaluations(tx: Tx, input: EvaluationsCancelled): Promise<string[]> {
  const { from, because, ...by } = checked(shape, input);
  await lockOpenCase(tx, by.caseId, ['programme']);
  const rows = await tx
    .updateTable('evaluation')
    .set({ status: 'cancelled' })
    .where('case_id', '=', by.caseId)
    .where('status', '=', 'planned')
    .where('planned_on', '>=', from)
    .where('planned_on', '>', by.engineDate)
    .returning(['planned_on', 'number'])
    .execute();
  if (rows.length === 0) return [];
  const dates = rows.map((row) => row.planned_on).sort();
  const numbers = rows.map((row) => row.number).sort((a, b) => a - b);
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'evaluations-cancelled',
    data: { dates, numbers, because },
  });
  await enqueueMessage(tx, { name: 'dates-changed', caseId: by.caseId, id });
  return dates;
}
