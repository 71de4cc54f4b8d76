import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { nextNumber } from '../next-number.ts';
import { change, checked, date, filled, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { childrenOf, readChild, type RegisteredChild } from './children-of.ts';

type Dates = Pick<RegisteredChild, 'birthDate' | 'from' | 'to'>;

interface Registered extends Change, Dates {
  readonly reason: string;
}

export interface NewChild extends Registered {
  /** Another stretch of this child; left out: a child that is new to the case. */
  readonly child?: number | undefined;
}

export interface ChildChange extends Registered {
  readonly number: number;
}

const shape = change.extend({ birthDate: date, from: date, to: date.nullable(), reason: filled });
const number = z.number().int().positive();

/**
 * Registers a child that gives a supplement (regulation § 3), or another stretch of one that is known. What is paid
 * already is put right with the next month.
 * @throws CaseFileError `ERR_CHILD_REVERSED`, `ERR_CHILD_NOT_FOUND`
 */
export async function registerChild(tx: Tx, input: NewChild): Promise<{ number: number }> {
  const { birthDate, from, to, reason, child, ...by } = checked(
    shape.extend({ child: number.optional() }),
    input,
  );
  await lockCase(tx, by.caseId);
  const dates = forwards({ birthDate, from, to });
  if (child !== undefined) await knownAs(tx, by.caseId, child, birthDate);
  const next = await nextNumber(tx, 'supported_child', 'number', by.caseId);
  await keep(tx, by, { number: next, child: child ?? next, version: 1, ...dates, withdrawn: false });
  await addJournalEntry(tx, {
    ...by,
    kind: 'child-registered',
    data: { number: next, ...dates, ...(child !== undefined && { child }) },
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
  const { child } = before;
  await keep(tx, by, { number: which, child, version: version + 1, ...dates, withdrawn: false });
  if (before.birthDate !== birthDate) await bornThen(tx, by, before, birthDate);
  await addJournalEntry(tx, {
    ...by,
    kind: 'child-changed',
    data: {
      number: which,
      ...dates,
      ...(child !== which && { child }),
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
  await addJournalEntry(tx, {
    ...by,
    kind: 'child-withdrawn',
    data: { number: which, ...(child.child !== which && { child: child.child }) },
    text: { reason },
  });
}

/** A child is born once: its other stretches get the same day, and none of them can be from before it. */
async function bornThen(
  tx: Tx,
  by: Change,
  changed: Omit<RegisteredChild, 'version'>,
  birthDate: string,
): Promise<void> {
  const others = (await childrenOf(tx, by.caseId)).filter(
    ({ number: other, child, withdrawn }) =>
      other !== changed.number && child === changed.child && !withdrawn,
  );
  for (const { version, ...other } of others)
    await keep(tx, by, { ...other, ...forwards({ ...other, birthDate }), version: version + 1 });
}

async function knownAs(tx: Tx, caseId: string, child: number, birthDate: string): Promise<void> {
  const known = (await childrenOf(tx, caseId)).filter((one) => one.child === child && !one.withdrawn);
  if (known.some((one) => one.birthDate === birthDate)) return;
  throw new CaseFileError('ERR_CHILD_NOT_FOUND', { caseId, number: child });
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

const keep = (tx: Tx, by: Change, { birthDate, from, to, child, ...stretch }: RegisteredChild) =>
  tx
    .insertInto('supported_child')
    .values({
      ...stretch,
      stretch_of: child === stretch.number ? null : child,
      case_id: by.caseId,
      birth_date: birthDate,
      supported_from: from,
      supported_to: to,
      registered_on: by.engineDate,
      registered_by: by.actor,
    })
    .execute();
