import { endAbsencesWithProgramme } from '../absence/end-with-programme.ts';
import { lockOpenCase } from '../case/lock-case.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, date, endReason, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import type { EndReason } from '../words.ts';
import { neverBegan } from './never-began.ts';
import { periodsOf } from './periods-of.ts';
import { settleMatters } from './settle-matters.ts';

export interface ProgrammeEnd extends Change {
  readonly endReason: EndReason;
  readonly endDate: string;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({ endReason, endDate: date, ...content });

/**
 * Records why and when the programme ended, cancels the evaluations that were still planned, and settles what was
 * proposed. The first end recorded stands; asked again, this gives that one. An end before the first day says that the
 * programme never began.
 * @returns its entry in the journal, where it is new
 */
export async function recordProgrammeEnd(
  tx: Tx,
  input: ProgrammeEnd,
): Promise<{ endReason: EndReason; endDate: string; entry: string | null }> {
  const { endReason, endDate, data, text, ...by } = checked(shape, input);
  const found = await lockOpenCase(tx, by.caseId, ['programme', 'completion']);
  if (found.end_reason && found.ended_on) {
    return { endReason: found.end_reason, endDate: found.ended_on, entry: null };
  }
  const never = neverBegan(endDate, await periodsOf(tx, by.caseId));
  await tx
    .updateTable('case_file')
    .set({ end_reason: endReason, ended_on: endDate })
    .where('id', '=', by.caseId)
    .execute();
  const cancelled = await tx
    .updateTable('evaluation')
    .set({ status: 'cancelled' })
    .where('case_id', '=', by.caseId)
    .where('status', '=', 'planned')
    .returning('number')
    .execute();
  const entry = await addJournalEntry(tx, {
    ...by,
    kind: 'programme-ended',
    data: {
      ...data,
      ...{ endReason, endDate, cancelledEvaluations: cancelled.map((row) => row.number).sort() },
      ...(never && { neverBegan: true }),
    },
    text: text ?? {},
  });
  await endAbsencesWithProgramme(tx, by, endDate);
  await settleMatters(tx, by, endDate);
  return { endReason, endDate, entry };
}

/** Ends the programme before its time and tells the engine (`programme-ended-early`). */
export async function endEarly(tx: Tx, input: ProgrammeEnd): Promise<void> {
  await lockOpenCase(tx, input.caseId, ['programme']);
  const { endReason, endDate, entry } = await recordProgrammeEnd(tx, input);
  if (!entry) return;
  await enqueueMessage(tx, {
    name: 'programme-ended-early',
    caseId: input.caseId,
    // An end that is undone may be followed by another.
    id: entry,
    variables: { endReason, endDate },
  });
}
