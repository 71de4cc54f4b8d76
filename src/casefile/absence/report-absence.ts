import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { jsonb } from '../json.ts';
import { nextNumber } from '../next-number.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { absenceKinds, type AbsenceKind } from '../words.ts';

export interface NewAbsence extends Change {
  readonly kind: AbsenceKind;
  readonly from: string;
  /** The last day. Null: nobody knows yet. */
  readonly to: string | null;
  readonly minutesPerDay?: number | null;
  /** The address of the case's page, for the tasks that may follow. */
  readonly caseUrl: string;
  readonly data?: JsonObject;
  /** What was written; it goes to the journal only. */
  readonly text?: JsonObject;
}

const shape = change.extend({
  kind: z.enum(absenceKinds),
  from: date,
  to: date.nullable(),
  minutesPerDay: z.number().int().positive().nullish(),
  caseUrl: z.string(),
  ...content,
});

/** What messages about an absence go by. */
export const absenceMatter = (number: number): string => `absence-${number}`;

/**
 * Records that somebody is, was or will be away, and tells the engine (`absence-reported`).
 * @throws CaseFileError `ERR_ABSENCE_REVERSED`, `ERR_WRONG_PHASE`
 */
export async function reportAbsence(tx: Tx, input: NewAbsence): Promise<{ number: number }> {
  const { kind, from, to, minutesPerDay, caseUrl, data, text, ...by } = checked(shape, input);
  const { caseId } = by;
  if (to !== null && to < from) throw new CaseFileError('ERR_ABSENCE_REVERSED', { from, to });
  // Days at the end of a programme are often reported when it is over.
  const { office_id: officeId } = await lockOpenCase(tx, caseId, ['programme', 'completion']);
  const number = await nextNumber(tx, 'absence', 'number', caseId);
  const row = { kind, absence_from: from, absence_to: to, minutes_per_day: minutesPerDay ?? null };
  await tx
    .insertInto('absence')
    .values({ case_id: caseId, number, ...row, status: 'reported', data: jsonb<JsonObject>(data ?? {}) })
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'absence-reported',
    data: { ...data, number, absenceKind: kind, from, to, minutesPerDay: minutesPerDay ?? null },
    text: text ?? {},
  });
  await enqueueMessage(tx, {
    name: 'absence-reported',
    caseId,
    matter: absenceMatter(number),
    id: String(number),
    variables: { caseId, officeId, caseUrl, absenceNumber: number },
  });
  return { number };
}
