import { z } from 'zod';
import {
  complaintResults,
  readComplaint,
  recordComplaintResult,
  recordDecision,
  type JsonObject,
} from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { appliedRules } from '../../src/step/applied-rules.ts';
import { inOrder } from '../../src/grounds/in-order.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { admissionForm, complaintVerdictForm, complaintReviewForm } from './forms.ts';
import { proposedResult, type Proposed } from './proposed-result.ts';

/**
 * Writes what the office makes of a complaint. A rejection and a reversal are decisions with grounds; a complaint that
 * is sent on leaves the decision as it stands. Once per complaint; one that is withdrawn meanwhile gets nothing.
 */
export const issueComplaintDecision = defineStep({
  type: 'issue-complaint-decision',
  input: { complaintNumber: z.number().int().positive(), admissionInDoubt: z.boolean() },
  output: { complaintResult: z.enum(complaintResults) },
  key: ({ caseId, complaintNumber }) => `${caseId}:${complaintNumber}`,
  lookup({ caseId }, job, services) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const prepared = [admissionForm, complaintReviewForm];
    return whoPreparedAndDecided(services, of, { prepared, decided: complaintVerdictForm });
  },
  async run({ caseId, complaintNumber, admissionInDoubt }, { tx, job, today, change, found }) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    const proposed = await proposedResult(tx, of, admissionInDoubt);
    const { decidedBy } = found;
    const preparedBy = found.preparedBy?.join(', ') ?? null;
    if (!decidedBy) throw new KvpError('DECISION_INCOMPLETE', `${caseId}: nobody is known to have decided`);
    const complaint = await readComplaint(tx, caseId, complaintNumber);
    if (complaint.withdrawnOn || complaint.result) return { complaintResult: proposed.result };

    const by = { ...change, actor: decidedBy };
    const about = { complaintNumber, decisionNumber: complaint.decisionNumber };
    const grounds = await appliedRules(tx, of, [
      'check-complaint',
      ...(proposed.admission ? ['check-admission'] : []),
      ...(proposed.review ? ['check-complaint-review'] : []),
      'check-complaint-decision',
    ]);
    const decision = decisionOf(proposed);
    // Reasons may not be left out in a complaint case, whatever is given (§ 24).
    const number = decision
      ? (
          await recordDecision(tx, {
            ...by,
            kind: decision.kind,
            data: { ...about, complainant: complaint.complainant, ...decision.data },
            text: { mainReason: decision.mainReason, ...decision.text },
            decidedOn: today,
            decidedBy,
            preparedBy,
            grounds: inOrder({ ...decision, grants: false }, today, grounds),
          })
        ).number
      : null;
    await recordComplaintResult(tx, {
      ...by,
      number: complaintNumber,
      result: proposed.result,
      resultOn: today,
      resultDecision: number,
      data: { decidedBy, preparedBy, suspension: complaint.suspension },
      text: statementOf(proposed),
    });
    return { complaintResult: proposed.result };
  },
});

interface Written {
  readonly kind: 'complaint-rejection' | 'reversal';
  readonly data: JsonObject;
  readonly mainReason: string | undefined;
  readonly text?: JsonObject;
}

/** What the office says to the County Governor of a complaint that is sent on; the complainant gets a copy (§ 33). */
function statementOf({ result, review }: Proposed): JsonObject {
  if (!review || result === 'reversed') return {};
  const { investigation, viewsAssessed, participantView, reason } = review;
  return { investigation, viewsAssessed, participantView, reason };
}

/** The decision that follows from what is proposed; none where the office stands by the one that it made. */
function decisionOf({ result, admission, review }: Proposed): Written | undefined {
  switch (result) {
    case 'rejected':
      return {
        kind: 'complaint-rejection',
        data: { rejectionGround: admission?.rejectionGround ?? null },
        mainReason: admission?.reason,
      };
    case 'reversed':
    case 'reversed-partly':
      return {
        kind: 'reversal',
        data: { extent: result === 'reversed' ? 'whole' : 'part' },
        mainReason: review?.reason,
        text: { viewsAssessed: review?.viewsAssessed, participantView: review?.participantView },
      };
    case 'forwarded':
      return undefined;
  }
}
