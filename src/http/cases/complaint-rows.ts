import {
  awaitsSuspension,
  CaseFileError,
  complaintFacts,
  complaintsOf,
  decisionsOf,
  isOpen,
  type Complaint,
  type Db,
  type DecisionKind,
} from '../../casefile/index.ts';
import { complaintDeadline, timingOf, type ComplaintDeadline, type Timing } from '../../law/index.ts';

export type ComplaintState =
  'in-review' | 'to-be-sent' | 'at-governor' | 'rejected' | 'reversed' | 'answered' | 'withdrawn';

/** A complaint as the page and the API show it, with its deadline as far as that is known today. */
export interface ComplaintRow extends Complaint {
  readonly decisionKind: DecisionKind;
  readonly decidedOn: string;
  readonly deadline: ComplaintDeadline;
  readonly timing: Timing;
  readonly state: ComplaintState;
  readonly withdrawable: boolean;
  /** Whether the County Governor's answer can be registered. */
  readonly answerable: boolean;
  /** Whether it can still be said that the decision waits (administration act § 42). */
  readonly suspendable: boolean;
  /** Whether the office has been asked that, and has not answered. */
  readonly suspensionAwaited: boolean;
}

/** A case's complaints, the newest first. */
export async function complaintRows(db: Db, caseId: string): Promise<ComplaintRow[]> {
  const complaints = await complaintsOf(db, caseId);
  if (complaints.length === 0) return [];
  const decisions = await decisionsOf(db, caseId);
  const rows: ComplaintRow[] = [];
  for (const one of complaints) {
    const facts = await complaintFacts(db, caseId, one.number);
    const decision = decisions.find(({ number }) => number === one.decisionNumber)!;
    rows.unshift({
      ...one,
      decisionKind: decision.kind,
      decidedOn: decision.decidedOn,
      deadline: complaintDeadline(facts),
      timing: timingOf(facts),
      state: stateOf(one),
      withdrawable: isOpen(one) && one.result !== 'reversed-partly',
      answerable: isOpen(one) && one.forwardedOn !== null,
      suspendable: isOpen(one) && one.suspension !== 'granted',
      suspensionAwaited: awaitsSuspension(one),
    });
  }
  return rows;
}

/** @throws CaseFileError `ERR_COMPLAINT_NOT_FOUND` */
export async function complaintRow(db: Db, caseId: string, number: number): Promise<ComplaintRow> {
  const found = (await complaintRows(db, caseId)).find((one) => one.number === number);
  if (!found) throw new CaseFileError('ERR_COMPLAINT_NOT_FOUND', { caseId });
  return found;
}

function stateOf({ withdrawnOn, appealResult, forwardedOn, result }: Complaint): ComplaintState {
  if (withdrawnOn) return 'withdrawn';
  if (appealResult) return 'answered';
  if (forwardedOn) return 'at-governor';
  if (result === null) return 'in-review';
  if (result === 'rejected' || result === 'reversed') return result;
  return 'to-be-sent';
}
