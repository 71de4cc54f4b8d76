import { z } from 'zod';
import { lastEntry } from '../journal/journal-of.ts';
import { periodsOf } from '../programme/periods-of.ts';
import type { Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { evaluationsOf, type Evaluation } from './evaluations-of.ts';

const numbers = z.array(z.number()).catch([]);

/**
 * Plans again what the end of a programme cancelled, when the end is undone.
 * @returns the days on which they are planned now
 */
export async function restoreEvaluations(tx: Tx, by: Change): Promise<string[]> {
  const ended = await lastEntry(tx, by.caseId, 'programme-ended');
  return restoreCancelled(tx, by, ended?.data.cancelledEvaluations);
}

/**
 * Plans again the evaluations with these numbers. Of those whose day has passed the last one is for today, in its own
 * period: somebody who comes back is met at once.
 * @param which numbers, as a journal entry has them
 * @returns the days on which they are planned now
 */
export async function restoreCancelled(
  tx: Tx,
  { caseId, engineDate: today }: Change,
  which: unknown,
): Promise<string[]> {
  const wanted = numbers.parse(which);
  const cancelled = (await evaluationsOf(tx, caseId)).filter((one) => wanted.includes(one.number));
  const missed = cancelled.findLast(({ plannedOn }) => plannedOn <= today);
  const period = (await periodsOf(tx, caseId)).find((one) => one.number === missed?.periodNumber);
  const planned = [
    ...(missed && period && today <= period.to ? [{ ...missed, plannedOn: today }] : []),
    ...cancelled.filter(({ plannedOn }) => plannedOn > today),
  ];
  for (const one of planned) await planAgain(tx, caseId, one);
  return planned.map(({ plannedOn }) => plannedOn);
}

const planAgain = (tx: Tx, caseId: string, { number, plannedOn }: Evaluation) =>
  tx
    .updateTable('evaluation')
    .set({ status: 'planned', planned_on: plannedOn })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
