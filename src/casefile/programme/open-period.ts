import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, date, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { periodsOf } from './periods-of.ts';

export interface NewPeriod extends Change {
  readonly from: string;
  /** The last day. */
  readonly to: string;
  readonly decisionNumber: number;
}

const shape = change.extend({ from: date, to: date, decisionNumber: z.number().int() });

/**
 * Opens the case's next decision period.
 * @throws CaseFileError `ERR_PERIOD_REVERSED`, `ERR_PERIOD_OVERLAP`, `ERR_DECISION_NOT_FOUND`
 */
export async function openPeriod(tx: Tx, input: NewPeriod): Promise<{ number: number }> {
  const { from, to, decisionNumber, ...by } = checked(shape, input);
  const { caseId } = by;
  if (to < from) throw new CaseFileError('ERR_PERIOD_REVERSED', { from, to });
  await lockOpenCase(tx, caseId, ['decision', 'programme']);
  const last = (await periodsOf(tx, caseId)).at(-1);
  if (last && from <= last.to) throw new CaseFileError('ERR_PERIOD_OVERLAP', { from, after: last.to });
  const decision = await tx
    .selectFrom('decision')
    .select('number')
    .where('case_id', '=', caseId)
    .where('number', '=', decisionNumber)
    .executeTakeFirst();
  if (!decision) throw new CaseFileError('ERR_DECISION_NOT_FOUND', { caseId, decisionNumber });
  const number = (last?.number ?? 0) + 1;
  await tx
    .insertInto('period')
    .values({ case_id: caseId, number, period_from: from, period_to: to, decision_number: decisionNumber })
    .execute();
  await addJournalEntry(tx, { ...by, kind: 'period-opened', data: { number, from, to, decisionNumber } });
  return { number };
}
