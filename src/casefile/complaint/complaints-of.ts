import { CaseFileError } from '../errors.ts';
import { jsonObject, stored, type JsonObject } from '../shapes.ts';
import type { Db, Row } from '../store/schema.ts';
import type { AppealResult, Complainant, ComplaintResult, Suspender, Suspension } from '../words.ts';

export interface Complaint {
  /** Running number within the case. */
  readonly number: number;
  /** The decision that it concerns. */
  readonly decisionNumber: number;
  readonly complainant: Complainant;
  readonly receivedOn: string;
  readonly sentOn: string | null;
  readonly decisionReceivedOn: string | null;
  readonly knownOn: string | null;
  readonly result: ComplaintResult | null;
  readonly resultOn: string | null;
  /** The decision that the office made on it, where it is one. */
  readonly resultDecision: number | null;
  readonly forwardedOn: string | null;
  readonly appealResult: AppealResult | null;
  readonly answeredOn: string | null;
  /** Whether the County Governor ordered something to be set in motion at once, and when it was. */
  readonly temporaryMeasures: boolean;
  readonly measuresOn: string | null;
  readonly carriedOutOn: string | null;
  readonly withdrawnOn: string | null;
  /** Whether the decision waits meanwhile (§ 42), and the day that was said; null where nobody has asked or answered. */
  readonly suspension: Suspension | null;
  readonly suspensionOn: string | null;
  readonly suspensionBy: Suspender | null;
  /** The day it was asked for after the complaint came in, as long as nobody has answered that. */
  readonly suspensionAskedOn: string | null;
  /** What else was said of it, in codes. */
  readonly data: JsonObject;
}

/** A case's complaints, oldest first. */
export async function complaintsOf(tx: Db, caseId: string): Promise<Complaint[]> {
  const rows = await tx
    .selectFrom('complaint')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number')
    .execute();
  return rows.map(toComplaint);
}

export async function findComplaint(tx: Db, caseId: string, number: number): Promise<Complaint | undefined> {
  return (await complaintsOf(tx, caseId)).find((one) => one.number === number);
}

/** @throws CaseFileError `ERR_COMPLAINT_NOT_FOUND` */
export async function readComplaint(tx: Db, caseId: string, number: number): Promise<Complaint> {
  const found = await findComplaint(tx, caseId, number);
  if (!found) throw new CaseFileError('ERR_COMPLAINT_NOT_FOUND', { caseId, number });
  return found;
}

/** Whether the office or the County Governor still has to say something. */
export function isOpen({ withdrawnOn, result, appealResult }: Complaint): boolean {
  if (withdrawnOn || appealResult) return false;
  return result === null || result === 'forwarded' || result === 'reversed-partly';
}

/** Whether the decision complained about is no longer there, or not as it was: not only a part of it, nor for the worse. */
export const isWon = (complaint: Complaint): boolean => {
  const { withdrawnOn, result, appealResult } = complaint;
  if (withdrawnOn !== null) return false;
  return result === 'reversed' || appealResult === 'quashed' || isChanged(complaint);
};

/**
 * Whether the County Governor has put a decision of their own in its place that is no worse for the participant (§ 34):
 * what it says is more than that the first one is gone.
 */
export const isChanged = ({ withdrawnOn, appealResult, data }: Complaint): boolean =>
  withdrawnOn === null && appealResult === 'changed' && data.toDisadvantage !== 'yes';

/**
 * Whether the office still has to say if the decision waits: asked with the complaint, which is reviewed when that is
 * answered, or later.
 */
export const awaitsSuspension = (complaint: Complaint): boolean => {
  const { suspension, suspensionAskedOn, result, data } = complaint;
  if (!isOpen(complaint)) return false;
  return suspensionAskedOn !== null || (!suspension && !result && data.suspensionAsked === 'yes');
};

const toComplaint = (row: Row<'complaint'>): Complaint => ({
  number: row.number,
  decisionNumber: row.decision_number,
  complainant: row.complainant,
  receivedOn: row.received_on,
  sentOn: row.sent_on,
  decisionReceivedOn: row.decision_received_on,
  knownOn: row.known_on,
  result: row.result,
  resultOn: row.result_on,
  resultDecision: row.result_decision,
  forwardedOn: row.forwarded_on,
  appealResult: row.appeal_result,
  answeredOn: row.answered_on,
  temporaryMeasures: row.temporary_measures,
  measuresOn: row.measures_on,
  carriedOutOn: row.carried_out_on,
  withdrawnOn: row.withdrawn_on,
  suspension: row.suspension,
  suspensionOn: row.suspension_on,
  suspensionBy: row.suspension_by,
  suspensionAskedOn: row.suspension_asked_on,
  data: stored(jsonObject, row.data),
});
