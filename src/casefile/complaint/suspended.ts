import { decisionsOf } from '../decision/decisions-of.ts';
import type { Ending } from '../ending/endings-of.ts';
import type { Db } from '../store/schema.ts';
import { complaintsOf, isOpen, isWon, type Complaint } from './complaints-of.ts';

/**
 * Whether a complaint keeps its decision from being carried out (administration act § 42): from the day that was
 * granted until the complaint is decided, and where it is won until what was won is carried out.
 */
export const suspends = (complaint: Complaint): boolean =>
  complaint.suspension === 'granted' &&
  complaint.withdrawnOn === null &&
  (isOpen(complaint) || (isWon(complaint) && complaint.carriedOutOn === null));

/** The decisions of a case that a complaint keeps from being carried out. */
export const suspendedDecisions = async (tx: Db, caseId: string): Promise<ReadonlySet<number>> =>
  new Set((await complaintsOf(tx, caseId)).filter(suspends).map(({ decisionNumber }) => decisionNumber));

/** The absences whose refusal a complaint keeps from being carried out: nothing is deducted for them. */
export async function suspendedAbsences(tx: Db, caseId: string): Promise<ReadonlySet<unknown>> {
  const suspended = await suspendedDecisions(tx, caseId);
  if (suspended.size === 0) return suspended;
  const refusals = (await decisionsOf(tx, caseId)).filter(
    ({ kind, number }) => kind === 'absence-refusal' && suspended.has(number),
  );
  return new Set(refusals.map(({ data }) => data.absence));
}

/**
 * Whether a decided ending is held. One whose last day was over when it was asked to wait has happened, though the
 * engine may be about to say so: from midnight on there is nothing left to hold.
 */
export async function isEndingHeld(
  tx: Db,
  caseId: string,
  { status, decisionNumber, endDate }: Ending,
): Promise<boolean> {
  if (status !== 'decided') return false;
  return (await complaintsOf(tx, caseId)).some(
    (one) => one.decisionNumber === decisionNumber && suspends(one) && one.suspensionOn! <= endDate,
  );
}
