import { readCase } from '../case/read-case.ts';
import { decisionsOf } from '../decision/decisions-of.ts';
import type { Db } from '../store/schema.ts';
import { periodsOf } from './periods-of.ts';

/** What messages about the end of a period go by. */
export const periodEndMatter = (periodNumber: number): string => `period-end-${periodNumber}`;

/** Whether nobody has decided yet what follows a period: another one, or the end (regulation § 2). */
export async function periodEndOpen(tx: Db, caseId: string, periodNumber: number): Promise<boolean> {
  const last = (await periodsOf(tx, caseId)).at(-1);
  if (last?.number !== periodNumber || (await readCase(tx, caseId)).phase !== 'programme') return false;
  const decisions = await decisionsOf(tx, caseId);
  return !decisions.some(({ data }) => data.endReason === 'period-end' && data.periodNumber === periodNumber);
}
