import { z } from 'zod';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, date, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { periodsOf } from './periods-of.ts';

const shape = change.extend({ number: z.number().int().positive(), to: date });

/**
 * Makes a decision period end on another day; on the day that it ends on already is nothing. Whoever calls this tells
 * the engine.
 * @throws CaseFileError `ERR_PERIOD_NOT_FOUND`
 */
export async function movePeriodEnd(
  tx: Tx,
  input: Change & { readonly number: number; readonly to: string },
): Promise<void> {
  const { number, to, ...by } = checked(shape, input);
  const period = (await periodsOf(tx, by.caseId)).find((one) => one.number === number);
  if (!period) throw new CaseFileError('ERR_PERIOD_NOT_FOUND', { caseId: by.caseId, periodNumber: number });
  if (period.to === to) return;
  await tx
    .updateTable('period')
    .set({ period_to: to })
    .where('case_id', '=', by.caseId)
    .where('number', '=', number)
    .execute();
  await addJournalEntry(tx, { ...by, kind: 'period-moved', data: { number, from: period.to, to } });
}
