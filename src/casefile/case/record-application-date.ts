import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, date, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { lockOpenCase } from './lock-case.ts';

/** The day the application came in, for a case that did not begin with one. */
export async function recordApplicationDate(
  tx: Tx,
  input: Change & { applicationDate: string },
): Promise<void> {
  const { applicationDate: day, ...by } = checked(change.extend({ applicationDate: date }), input);
  const { application_date: before } = await lockOpenCase(tx, by.caseId);
  if (before === day) return;
  await tx.updateTable('case_file').set({ application_date: day }).where('id', '=', by.caseId).execute();
  await addJournalEntry(tx, { ...by, kind: 'application-dated', data: { applicationDate: day, before } });
}
