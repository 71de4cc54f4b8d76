import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { suspensions, type Suspension } from '../words.ts';
import { refuseSuspended, settleRequest } from './ask-suspension.ts';
import { awaitsSuspension, isOpen, readComplaint } from './complaints-of.ts';
import { addAnswer, setSuspension } from './suspension-answer.ts';

export interface NewSuspension extends Change {
  readonly number: number;
  readonly suspension: Suspension;
  /** The last day that the programme may run at all; a period that is to end with it can wait until then. */
  readonly holdUntil?: string | undefined;
  readonly data?: JsonObject;
  readonly text?: JsonObject;
}

const shape = change.extend({
  number: z.number().int().positive(),
  suspension: z.enum(suspensions),
  holdUntil: date.optional(),
  ...content,
});

/**
 * Records what the office says to the wish that a decision waits until the complaint over it is decided (administration
 * act § 42). An answer stands, but a no does not stand in the way of what is said when it is asked again. An ending to
 * come is held from now on, and the engine is told to look at it again (`ending-changed`).
 * @throws CaseFileError `ERR_COMPLAINT_NOT_FOUND`
 */
export async function recordSuspension(tx: Tx, input: NewSuspension): Promise<void> {
  const { number, suspension, holdUntil, data, text, ...by } = checked(shape, input);
  const { caseId, engineDate } = by;
  await lockCase(tx, caseId);
  const complaint = await readComplaint(tx, caseId, number);
  const { suspension: before, suspensionAskedOn } = complaint;
  if (!isOpen(complaint) || before === 'granted' || (before && !suspensionAskedOn)) return;
  await setSuspension(tx, caseId, number, {
    ...{ suspension, suspension_on: engineDate, suspension_by: 'office' },
    suspension_asked_on: null,
  });
  await addAnswer(
    tx,
    by,
    { ...complaint, suspension, holdUntil },
    {
      kind: 'suspension-decided',
      data: data ?? {},
      text: text ?? {},
    },
  );
}

export interface GovernorSuspension extends NewSuspension {
  /** The day that the County Governor said so. */
  readonly decidedOn: string;
}

/**
 * Records that the County Governor has said whether a decision waits: the one who decides the complaint may say so too,
 * after a no from the office as well (administration act § 42 first paragraph). A yes counts from its own day, however
 * late it is registered, and the office has nothing more to answer then; after a no it still has.
 * @throws CaseFileError `ERR_COMPLAINT_NOT_FOUND`, `ERR_COMPLAINT_SETTLED`, `ERR_SUSPENSION_GRANTED`
 */
export async function recordGovernorSuspension(tx: Tx, input: GovernorSuspension): Promise<void> {
  const { number, suspension, decidedOn, holdUntil, data, text, ...by } = checked(
    shape.extend({ decidedOn: date }),
    input,
  );
  const { caseId } = by;
  await lockCase(tx, caseId);
  const complaint = await readComplaint(tx, caseId, number);
  refuseSuspended(complaint);
  const { suspensionAskedOn, receivedOn } = complaint;
  const id = await addAnswer(
    tx,
    by,
    { ...complaint, suspension, holdUntil },
    {
      kind: 'suspension-by-governor',
      data: { ...data, decidedOn },
      text: text ?? {},
    },
  );
  const granted = suspension === 'granted';
  if (granted) await settleRequest(tx, caseId, complaint, id);
  const asked = awaitsSuspension(complaint) ? (suspensionAskedOn ?? receivedOn) : null;
  await setSuspension(tx, caseId, number, {
    ...{ suspension, suspension_on: decidedOn, suspension_by: 'county-governor' },
    suspension_asked_on: granted ? null : asked,
  });
}
