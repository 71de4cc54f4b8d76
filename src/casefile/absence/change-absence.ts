import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import type { MessageName } from '../words.ts';
import { readAbsence } from './absences-of.ts';
import { absenceMatter } from './report-absence.ts';
import { isUncounted, setUncountedLeave } from './uncounted-leave.ts';

interface AbsenceChange extends Change {
  readonly number: number;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
  /**
   * Whether the engine is told; it is, unless this says no. What was answered in the absence's own process goes on
   * from there by itself, and a message would break off the task whose answer is just being kept.
   */
  readonly announce?: boolean;
}

export interface AbsenceEnd extends AbsenceChange {
  readonly lastDay: string;
}

const shape = change.extend({
  number: z.number().int().positive(),
  announce: z.boolean().default(true),
  ...content,
});

/**
 * Sets the last day of an absence, also where another one was expected, and tells the engine (`absence-changed`).
 * @throws CaseFileError `ERR_ABSENCE_NOT_FOUND`, `ERR_ABSENCE_WITHDRAWN`, `ERR_ABSENCE_REVERSED`
 */
export async function endAbsence(tx: Tx, input: AbsenceEnd): Promise<void> {
  const { number, lastDay, announce, data, text, ...by } = checked(shape.extend({ lastDay: date }), input);
  const { caseId } = by;
  await lockCase(tx, caseId);
  const absence = await standing(tx, caseId, number);
  if (lastDay < absence.from) {
    throw new CaseFileError('ERR_ABSENCE_REVERSED', { from: absence.from, to: lastDay });
  }
  if (absence.to === lastDay) return;
  await tx
    .updateTable('absence')
    .set({ absence_to: lastDay })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'absence-ended',
    data: {
      ...data,
      number,
      absenceKind: absence.kind,
      from: absence.from,
      to: lastDay,
      expected: absence.to,
    },
    text: text ?? {},
  });
  if (await isUncounted(tx, caseId, number)) {
    await setUncountedLeave(tx, by, number, { from: absence.from, to: lastDay });
  }
  if (announce) await tell(tx, 'absence-changed', caseId, number, id);
}

/**
 * Takes back an absence that should not have been reported; it stays to be seen and counts for nothing. Whatever is
 * still to be done about it falls away (`absence-withdrawn`).
 * @throws CaseFileError `ERR_ABSENCE_NOT_FOUND`, `ERR_ABSENCE_WITHDRAWN`
 */
export async function withdrawAbsence(tx: Tx, input: AbsenceChange): Promise<void> {
  const { number, announce, data, text, ...by } = checked(shape, input);
  const { caseId } = by;
  await lockCase(tx, caseId);
  const absence = await standing(tx, caseId, number);
  await tx
    .updateTable('absence')
    .set({ status: 'withdrawn' })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
  const id = await addJournalEntry(tx, {
    ...by,
    kind: 'absence-withdrawn',
    data: { ...data, number, absenceKind: absence.kind, from: absence.from, to: absence.to },
    text: text ?? {},
  });
  await setUncountedLeave(tx, by, number, null);
  if (announce) await tell(tx, 'absence-withdrawn', caseId, number, id);
}

async function standing(tx: Tx, caseId: string, number: number) {
  const absence = await readAbsence(tx, caseId, number);
  if (absence.status === 'withdrawn') throw new CaseFileError('ERR_ABSENCE_WITHDRAWN', { caseId, number });
  return absence;
}

const tell = (tx: Tx, name: MessageName, caseId: string, number: number, id: string) =>
  enqueueMessage(tx, { name, caseId, matter: absenceMatter(number), id });
