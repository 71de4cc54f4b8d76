import type { ComplaintResult, Db } from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { latestAnswers } from '../../src/step/recorded-forms.ts';
import { admissionForm, complaintReviewForm, type AdmissionAnswers, type ReviewAnswers } from './forms.ts';

const resultOf = { reverse: 'reversed', 'reverse-partly': 'reversed-partly', forward: 'forwarded' } as const;

export interface Proposed {
  readonly result: ComplaintResult;
  readonly admission: AdmissionAnswers | undefined;
  readonly review: ReviewAnswers | undefined;
}

/**
 * What the counsellor proposes to do with a complaint, by what they filled in last: one that is not taken up is
 * rejected, whatever an earlier round said of it.
 * @param inDoubt whether somebody had to assess if the complaint can be taken up
 */
export async function proposedResult(
  tx: Db,
  of: { caseId: string; processInstanceKey: string },
  inDoubt: boolean,
): Promise<Proposed> {
  const admission = inDoubt ? await latestAnswers<AdmissionAnswers>(tx, admissionForm, of) : undefined;
  const review = await latestAnswers<ReviewAnswers>(tx, complaintReviewForm, of);
  if (admission?.accept === 'no') return { result: 'rejected', admission, review: undefined };
  if (!review) throw new KvpError('COMPLAINT_NOT_REVIEWED', `${of.caseId}: nothing is proposed to decide on`);
  return { result: resultOf[review.proposal], admission, review };
}
