import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, type Change, type JsonObject } from '../shapes.ts';
import { z } from 'zod';
import type { Row, Tx } from '../store/schema.ts';
import { findOpenCase } from './find-open-case.ts';
import { lockCase } from './lock-case.ts';

export interface Reopening extends Change {
  /** The address of the case's page. */
  readonly caseUrl: string;
  /** Why, in codes and numbers. */
  readonly data?: JsonObject;
}

const shape = change.extend({ caseUrl: z.string(), ...content });

/**
 * Opens a refused case again where its decision is prepared, and tells the engine (`case-opened`): the application
 * is unanswered again, with its number, date and history.
 * @returns the case that is open now: this one, or another that the person has opened meanwhile, which stays as it is
 * @throws CaseFileError `ERR_CASE_NOT_REFUSED`
 */
export async function reopenCase(tx: Tx, input: Reopening): Promise<{ openCaseId: string }> {
  const { caseUrl, data, ...by } = checked(shape, input);
  const { caseId } = by;
  const found = await lockCase(tx, caseId);
  if (found.outcome !== 'refused') throw new CaseFileError('ERR_CASE_NOT_REFUSED', { caseId });
  const open = await findOpenCase(tx, found.person_id);
  if (open) return { openCaseId: open };
  await tx
    .updateTable('case_file')
    .set({ phase: 'decision', outcome: null, closed_on: null })
    .where('id', '=', caseId)
    .execute();
  const id = await addJournalEntry(tx, { ...by, kind: 'case-reopened', data: data ?? {} });
  await tellReopened(tx, found, { caseUrl, id });
  return { openCaseId: caseId };
}

/** Tells the engine to take a case up anew (`case-opened`). It waits until its process, if one runs, is over. */
export async function tellReopened(
  tx: Tx,
  { id: caseId, office_id: officeId, source, application_date: applicationDate }: Row<'case_file'>,
  { caseUrl, id }: { readonly caseUrl: string; readonly id: string },
): Promise<void> {
  const variables = { caseId, officeId, caseUrl, source, applicationDate };
  await enqueueMessage(tx, { name: 'case-opened', caseId, id, variables });
}
