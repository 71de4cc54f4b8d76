import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { nextNumber } from '../next-number.ts';
import { change, checked, date, filled, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { readChild, type RegisteredChild } from './children-of.ts';

type Dates = Pick<RegisteredChild, 'birthDate' | 'from' | 'to'>;

export interface NewChild extends Change, Dates {
  readonly reason: string;
}

export interface ChildChange extends NewChild {
  readonly number: number;
}

const shape = change.extend({ birthDate: date, from: date, to: date.nullable(), reason: filled });
const number = z.number().int().positive();

/**
 * Registers a child that gives a supplement (regulation § 3). What is paid already is put right with the next month.
 * @throws CaseFileError `ERR_CHILD_REVERSED`
 */
export async function registerChild(tx: Tx, input: NewChild): Promise<{ number: number }> {
  const { birthDate, from, to, reason, ...by } = checked(shape, input);
  await lockCase(tx, by.caseId);
  const dates = forwards({ birthDate, from, to });
  const next = await nextNumber(tx, 'supported_child', 'number', by.caseId);
  await keep(tx, by, { number: next, version: 1, ...dates, withdrawn: false });
  await addJournalEntry(tx, {
    ...by,
    kind: 'child-registered',
    data: { number: next, ...dates },
    text: { reason },
  });
  return { number: next };
}

/**
 * Registers that the dates of a child are others, or that it is no longer supported. The same again is nothing.
 * @throws CaseFileError `ERR_CHILD_NOT_FOUND`, `ERR_CHILD_WITHDRAWN`, `ERR_CHILD_REVERSED`
 */
export async function changeChild(tx: Tx, input: ChildChange): Promise<void> {
  const { birthDate, from, to, reason, ...rest } = checked(shape.extend({ number }), input);
  const { number: which, ...by } = rest;
  await lockCase(tx, by.caseId);
  const dates = forwards({ birthDate, from, to });
  const { version, ...before } = await standing(tx, by.caseId, which);
  if (before.birthDate === birthDate && before.from === from && before.to === to) return;
  await keep(tx, by, { number: which, version: version + 1, ...dates, withdrawn: false });
  await addJournalEntry(tx, {
    ...by,
    kind: 'child-changed',
    data: {
      number: which,
      ...dates,
      before: { birthDate: before.birthDate, from: before.from, to: before.to },
    },
    text: { reason },
  });
}

/**
 * Takes back a child that should not have been registered; it stays to be seen and counts for nothing.
 * @throws CaseFileError `ERR_CHILD_NOT_FOUND`, `ERR_CHILD_WITHDRAWN`
 */
export async function withdrawChild(
  tx: Tx,
  input: Change & { readonly number: number; readonly reason: string },
): Promise<void> {
  const { number: which, reason, ...by } = checked(change.extend({ number, reason: filled }), input);
  await lockCase(tx, by.caseId);
  const { version, ...child } = await standing(tx, by.caseId, which);
  await keep(tx, by, { ...child, version: version + 1, withdrawn: true });
  await addJournalEntry(tx, { ...by, kind: 'child-withdrawn', data: { number: which }, text: { reason } });
}

async function standing(tx: Tx, caseId: string, which: number): Promise<RegisteredChild> {
  const child = await readChild(tx, caseId, which);
  if (child.withdrawn) throw new CaseFileError('ERR_CHILD_WITHDRAWN', { caseId, number: which });
  return child;
}

/** What no child can be, whoever asks. Whether it gives a supplement is a question for the rules. */
function forwards(dates: Dates): Dates {
  const { birthDate, from, to } = dates;
  if (from < birthDate || (to !== null && to < from)) throw new CaseFileError('ERR_CHILD_REVERSED');
  return dates;
}

const keep = (tx: Tx, by: Change, { birthDate, from, to, ...child }: RegisteredChild) =>
  tx
    .insertInto('supported_child')
    .values({
      ...child,
      case_id: by.caseId,
      birth_date: birthDate,
      supported_from: from,
      supported_to: to,
      registered_on: by.engineDate,
      registered_by: by.actor,
    })
    .execute();
