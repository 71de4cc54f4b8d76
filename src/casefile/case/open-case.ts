import { z } from 'zod';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { recordTransfer, type Transfer } from '../programme/transfer.ts';
import { change, checked, content, date, officeId, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { sources, type Source } from '../words.ts';
import { findOpenCase } from './find-open-case.ts';
import { nextCaseNumber } from './next-case-number.ts';

export interface NewCase extends Omit<Change, 'caseId'> {
  readonly personId: string;
  readonly officeId: string;
  readonly source: Source;
  /** The day the application came in; needed when the source is one. */
  readonly applicationDate?: string | null;
  /** A programme in another municipality; needed when the source is a transfer, which goes on with it. */
  readonly transfer?: Transfer | null;
  /** The address of the case's page, from its number. */
  readonly caseUrl: (caseId: string) => string;
  /** By default the engine's day. */
  readonly openedOn?: string;
  /** Codes and dates that the case was opened with, for its first journal entry. */
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.omit({ caseId: true }).extend({
  personId: z.uuid(),
  officeId,
  source: z.enum(sources),
  applicationDate: date.nullish(),
  openedOn: date.optional(),
  ...content,
});

/**
 * Opens a case and tells the engine: the case, its first journal entry and the message `case-opened`.
 * @throws CaseFileError `ERR_OPEN_CASE_EXISTS` (details: caseId), `ERR_PERSON_NOT_FOUND`,
 * `ERR_APPLICATION_DATE_MISSING`, `ERR_TRANSFER_MISSING`
 */
export async function openCase(
  tx: Tx,
  { caseUrl, transfer, ...input }: NewCase,
): Promise<{ caseId: string }> {
  const { personId, officeId, source, data, text, ...given } = checked(shape, input);
  const applicationDate = given.applicationDate ?? null;
  const openedOn = given.openedOn ?? given.engineDate;
  if (source === 'application' && !applicationDate) throw new CaseFileError('ERR_APPLICATION_DATE_MISSING');
  if (source === 'transfer' && !transfer) throw new CaseFileError('ERR_TRANSFER_MISSING');

  // Whoever else opens a case for this person waits here, and then finds this one.
  const person = await tx
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!person) throw new CaseFileError('ERR_PERSON_NOT_FOUND');
  const open = await findOpenCase(tx, personId);
  if (open) throw new CaseFileError('ERR_OPEN_CASE_EXISTS', { caseId: open });

  const caseId = await nextCaseNumber(tx, openedOn);
  await tx
    .insertInto('case_file')
    .values({
      id: caseId,
      person_id: personId,
      office_id: officeId,
      source,
      opened_on: openedOn,
      application_date: applicationDate,
      phase: source === 'identification' ? 'identification' : 'assessment',
    })
    .execute();
  await addJournalEntry(tx, {
    ...given,
    caseId,
    kind: 'case-opened',
    data: { ...data, officeId, source, applicationDate, openedOn },
    text: text ?? {},
  });
  if (transfer) await recordTransfer(tx, { ...given, caseId, ...transfer });
  await enqueueMessage(tx, {
    name: 'case-opened',
    caseId,
    id: 'opened',
    variables: { caseId, officeId, caseUrl: caseUrl(caseId), source, applicationDate },
  });
  return { caseId };
}
