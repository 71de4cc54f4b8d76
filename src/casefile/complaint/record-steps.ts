import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, date, jsonObject, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { isOpen, readComplaint } from './complaints-of.ts';

const step = { number: z.number().int().positive(), data: jsonObject.optional() };
interface Step extends Change {
  readonly number: number;
  readonly data?: JsonObject;
}

/**
 * Records that a complaint has been sent to the County Governor.
 * @throws CaseFileError `ERR_COMPLAINT_NOT_FOUND`
 */
export async function recordForwarding(tx: Tx, input: Step & { forwardedOn: string }): Promise<void> {
  const { number, forwardedOn, data, ...by } = checked(change.extend({ ...step, forwardedOn: date }), input);
  await lockCase(tx, by.caseId);
  const complaint = await readComplaint(tx, by.caseId, number);
  if (!isOpen(complaint) || complaint.forwardedOn) return;
  if (!complaint.result) throw new CaseFileError('ERR_COMPLAINT_NOT_FORWARDED', { number });
  await set(tx, by.caseId, number, { forwarded_on: forwardedOn });
  await addJournalEntry(tx, { ...by, kind: 'complaint-forwarded', data: { ...data, number, forwardedOn } });
}

/** Records that what the County Governor ordered for a pressing need has been set in motion. */
export async function recordTemporaryMeasures(tx: Tx, input: Step & { measuresOn: string }): Promise<void> {
  const { number, measuresOn, data, ...by } = checked(change.extend({ ...step, measuresOn: date }), input);
  await lockCase(tx, by.caseId);
  await readComplaint(tx, by.caseId, number);
  await set(tx, by.caseId, number, { measures_on: measuresOn });
  await addJournalEntry(tx, {
    ...by,
    kind: 'temporary-measures-set-in-motion',
    data: { ...data, number, measuresOn },
  });
}

/** Records that a person has carried out in the case what was decided on the complaint. */
export async function recordCarryingOut(tx: Tx, input: Step & { carriedOutOn: string }): Promise<void> {
  const { number, carriedOutOn, data, ...by } = checked(
    change.extend({ ...step, carriedOutOn: date }),
    input,
  );
  await lockCase(tx, by.caseId);
  await readComplaint(tx, by.caseId, number);
  await set(tx, by.caseId, number, { carried_out_on: carriedOutOn });
  await addJournalEntry(tx, {
    ...by,
    kind: 'complaint-carried-out',
    data: { ...data, number, carriedOutOn },
  });
}

const set = (
  tx: Tx,
  caseId: string,
  number: number,
  values: { forwarded_on: string } | { carried_out_on: string } | { measures_on: string },
) =>
  tx
    .updateTable('complaint')
    .set(values)
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
