import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { jsonb } from '../json.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { periodsOf } from '../programme/periods-of.ts';
import { change, checked, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { evaluationsOf, type Evaluation } from './evaluations-of.ts';

export interface EvaluationPlan extends Change {
  readonly periodNumber: number;
  /** Days within the period; one that is planned already is not planned twice. */
  readonly dates: readonly string[];
  /** Cancel those of the period that are planned after today and not among `dates`. */
  readonly replace?: boolean;
  /** Tell the engine (`dates-changed`): for a change from a page, while the period waits for a date. */
  readonly announce?: boolean;
}

const shape = change.extend({
  periodNumber: z.number().int(),
  dates: z.array(date),
  replace: z.boolean().default(false),
  announce: z.boolean().default(false),
});

/**
 * Plans the evaluations of a period.
 * @returns all that are planned now, by date
 * @throws CaseFileError `ERR_PERIOD_NOT_FOUND`, `ERR_EVALUATION_OUTSIDE_PERIOD`
 */
export async function planEvaluations(tx: Tx, input: EvaluationPlan): Promise<Evaluation[]> {
  const { periodNumber, dates, replace, announce, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockOpenCase(tx, caseId, ['decision', 'programme']);
  const period = (await periodsOf(tx, caseId)).find(({ number }) => number === periodNumber);
  if (!period) throw new CaseFileError('ERR_PERIOD_NOT_FOUND', { caseId, periodNumber });
  const outside = dates.filter((day) => day < period.from || day > period.to);
  if (outside.length > 0) throw new CaseFileError('ERR_EVALUATION_OUTSIDE_PERIOD', { outside, ...period });

  const before = await evaluationsOf(tx, caseId);
  const planned = before.filter(({ status }) => status === 'planned');
  const wanted = new Set(dates);
  const cancelled = planned.filter(
    (one) =>
      replace &&
      one.periodNumber === periodNumber &&
      one.plannedOn > by.engineDate &&
      !wanted.has(one.plannedOn),
  );
  const added = [...wanted].sort().filter((day) => !planned.some((one) => one.plannedOn === day));
  if (cancelled.length === 0 && added.length === 0) return planned;

  if (cancelled.length > 0) {
    await tx
      .updateTable('evaluation')
      .set({ status: 'cancelled' })
      .where('case_id', '=', caseId)
      .where(
        'number',
        'in',
        cancelled.map(({ number }) => number),
      )
      .execute();
  }
  const last = Math.max(0, ...before.map(({ number }) => number));
  if (added.length > 0) {
    await tx
      .insertInto('evaluation')
      .values(
        added.map((day, index) => ({
          case_id: caseId,
          number: last + 1 + index,
          period_number: periodNumber,
          planned_on: day,
          first_planned_on: day,
          status: 'planned' as const,
          data: jsonb<JsonObject>({}),
        })),
      )
      .execute();
  }
  const entry = await addJournalEntry(tx, {
    ...by,
    kind: 'evaluations-planned',
    data: { periodNumber, dates: added, cancelled: cancelled.map((one) => one.plannedOn) },
  });
  if (announce) await enqueueMessage(tx, { name: 'dates-changed', caseId, id: entry });
  return (await evaluationsOf(tx, caseId)).filter(({ status }) => status === 'planned');
}
