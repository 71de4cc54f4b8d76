import { readDecision } from '../decision/decisions-of.ts';
import { receiptsOf } from '../decision/receipt.ts';
import type { Db } from '../store/schema.ts';
import type { Complainant } from '../words.ts';
import { complaintsOf, readComplaint, type Complaint } from './complaints-of.ts';

export type YesNoFact = 'yes' | 'no';

/** The notice of a decision, from which the deadline to complain counts. */
export interface NoticeFacts {
  readonly decidedOn: string;
  readonly decisionReceivedOn: string | null;
  /** The County Governor has made up their mind about a complaint over this decision. */
  readonly triedBefore: YesNoFact;
}

export interface ComplaintFactsOf extends NoticeFacts {
  readonly knownOn: string | null;
  readonly receivedOn: string;
  readonly sentOn: string | null;
  readonly complainant: Complainant;
  readonly authorised: YesNoFact | undefined;
  readonly complete: YesNoFact | undefined;
  readonly suspensionAsked: YesNoFact | undefined;
}

const tried = (complaints: readonly Complaint[], decisionNumber: number): YesNoFact =>
  complaints.some(
    (one) =>
      one.decisionNumber === decisionNumber &&
      (one.appealResult === 'upheld' || one.appealResult === 'changed'),
  )
    ? 'yes'
    : 'no';

/**
 * What a complaint over a decision is reckoned from, before there is one.
 * @param except a complaint that is not to be asked whether the decision has been tried before: itself
 * @throws CaseFileError `ERR_DECISION_NOT_FOUND`
 */
export async function noticeFacts(
  tx: Db,
  caseId: string,
  decisionNumber: number,
  except?: number,
): Promise<NoticeFacts> {
  const decision = await readDecision(tx, caseId, decisionNumber);
  const receipt = (await receiptsOf(tx, caseId)).find((one) => one.decisionNumber === decisionNumber);
  return {
    decidedOn: decision.decidedOn,
    decisionReceivedOn: receipt?.receivedOn ?? null,
    triedBefore: tried(
      (await complaintsOf(tx, caseId)).filter((one) => one.number !== except),
      decisionNumber,
    ),
  };
}

/**
 * A complaint as the law's checks look at it, the same for the process and for the pages.
 * @throws CaseFileError `ERR_COMPLAINT_NOT_FOUND`
 */
export async function complaintFacts(tx: Db, caseId: string, number: number): Promise<ComplaintFactsOf> {
  const complaint = await readComplaint(tx, caseId, number);
  const notice = await noticeFacts(tx, caseId, complaint.decisionNumber, number);
  const { data } = complaint;
  return {
    ...notice,
    // The complaint has its own: who is no party has had no notice, even where the party has.
    decisionReceivedOn: complaint.decisionReceivedOn,
    knownOn: complaint.knownOn,
    receivedOn: complaint.receivedOn,
    sentOn: complaint.sentOn,
    complainant: complaint.complainant,
    authorised: yesNo(data.authorised),
    complete: yesNo(data.complete),
    suspensionAsked: yesNo(data.suspensionAsked),
  };
}

const yesNo = (value: unknown): YesNoFact | undefined =>
  value === 'yes' || value === 'no' ? value : undefined;
