import { z } from 'zod';
import { lockRunningProgramme } from '../programme/lock-running-programme.ts';
import { CaseFileError } from '../errors.ts';
import { planEvaluations } from '../evaluation/plan-evaluations.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { periodsOf } from '../programme/periods-of.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { movePeriodEnd } from '../programme/move-period-end.ts';
import { runningInterruption } from './review-interruption.ts';
import { interruptionMatter, setInterruption } from './set-interruption.ts';
import { announceStandstill, setUncountedInterruption } from './uncounted-interruption.ts';

export interface Resumption extends Change {
  readonly number: number;
  /** The first day back, and the last day that does not count. */
  readonly resumedOn: string;
  readonly lastInterruptedDay: string;
  /** The evaluations of the rest of the period. */
  readonly evaluationDates: readonly string[];
  /** The latest decision period and its last day after the interruption: the same as before, if it does not move. */
  readonly period: { readonly number: number; readonly to: string };
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({
  number: z.number().int().positive(),
  resumedOn: date,
  lastInterruptedDay: date,
  evaluationDates: z.array(date),
  period: z.object({ number: z.number().int().positive(), to: date }),
  ...content,
});

/**
 * The person is back: closes the interruption with exactly the days it lasted, plans evaluations again, and tells the
 * engine (`programme-resumed`, `dates-changed`, `limits-changed`, `period-changed`).
 * @throws CaseFileError `ERR_INTERRUPTION_…`, `ERR_EVALUATION_OUTSIDE_PERIOD`, `ERR_WRONG_PHASE`
 */
export async function resumeProgramme(tx: Tx, input: Resumption): Promise<void> {
  const { number, resumedOn, lastInterruptedDay, evaluationDates, period, data, text, ...by } = checked(
    shape,
    input,
  );
  const { caseId } = by;
  await lockRunningProgramme(tx, caseId);
  const { from } = await runningInterruption(tx, caseId, number);
  if (resumedOn < from) throw new CaseFileError('ERR_INTERRUPTION_REVERSED', { from, to: resumedOn });
  await setInterruption(tx, caseId, number, { status: 'resumed', resumed_on: resumedOn });
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'programme-resumed',
    data: { ...data, number, from, resumedOn, evaluationDates },
    text: text ?? {},
  });
  const days = lastInterruptedDay < from ? null : { from, to: lastInterruptedDay };
  await setUncountedInterruption(tx, caseId, number, days);
  await movePeriodEnd(tx, { ...by, ...period });
  await planAgain(tx, by, evaluationDates);
  await announceStandstill(tx, by, { because: 'resumption', interruption: number, ...days });
  const matter = interruptionMatter(number);
  await enqueueMessage(tx, { name: 'programme-resumed', caseId, matter, id });
}

/** Each date in the period that it falls in; one that falls in none belongs to the latest, which refuses it. */
async function planAgain(tx: Tx, by: Change, dates: readonly string[]): Promise<void> {
  const periods = await periodsOf(tx, by.caseId);
  const periodOf = (day: string) =>
    (periods.find(({ from, to }) => from <= day && day <= to) ?? periods.at(-1)!).number;
  for (const periodNumber of new Set(dates.map(periodOf))) {
    const within = dates.filter((day) => periodOf(day) === periodNumber);
    await planEvaluations(tx, { ...by, periodNumber, dates: within, announce: true });
  }
}
