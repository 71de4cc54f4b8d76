import { readCase } from '../case/read-case.ts';
import { complaintsOf, isWon } from '../complaint/complaints-of.ts';
import { decisionsOf } from '../decision/decisions-of.ts';
import type { Db } from '../store/schema.ts';
import { periodsOf } from './periods-of.ts';

/** What messages about the end of a period go by. */
export const periodEndMatter = (periodNumber: number): string => `period-end-${periodNumber}`;

/**
 * Whether nobody has decided yet what follows a period: another one, or the end (regulation § 2). An end that was won
 * back on complaint is none.
 */
export async function periodEndOpen(tx: Db, caseId: string, periodNumber: number): Promise<boolean> {
  const last = (await periodsOf(tx, caseId)).at(-1);
  if (last?.number !== periodNumber || (await readCase(tx, caseId)).phase !== 'programme') return false;
  const won = (await complaintsOf(tx, caseId)).filter(isWon).map(({ decisionNumber }) => decisionNumber);
  return !(await decisionsOf(tx, caseId)).some(
    ({ number, data }) =>
      data.endReason === 'period-end' && data.periodNumber === periodNumber && !won.includes(number),
  );
}
