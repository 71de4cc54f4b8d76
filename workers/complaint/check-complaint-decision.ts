import { z } from 'zod';
import { decisionsOf } from '../../src/casefile/index.ts';
import { checkComplaintDecision as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { datesIfSentBack, deadlines, newDatesShape } from '../../src/step/due-dates.ts';
import { whoPreparedAndDecided } from '../../src/step/signatures.ts';
import { admissionForm, complaintVerdictForm, complaintReviewForm } from './forms.ts';

/** Has another person decided on the complaint than those who prepared it (four eyes)? */
export const checkComplaintDecision = defineFormCheck({
  type: 'check-complaint-decision',
  forms: { verdict: complaintVerdictForm },
  input: { decisionNumber: z.number().int().positive(), deadlines },
  output: newDatesShape,
  unread: {},
  lookup({ caseId }, job, services) {
    const of = { caseId, processInstanceKey: job.processInstanceKey };
    return whoPreparedAndDecided(services, of, {
      prepared: [admissionForm, complaintReviewForm],
      decided: complaintVerdictForm,
      receivedAt: job.now,
    });
  },
  async check({ verdict }, { tx, today, journal, found }, { caseId, decisionNumber, deadlines: days }) {
    const { result, reason } = verdict;
    const reviewed = (await decisionsOf(tx, caseId)).find((one) => one.number === decisionNumber);
    const outcome = check({ today, result, reason, ...found, firstDecidedBy: reviewed?.decidedBy });
    await journal({
      kind: 'complaint-decision-checked',
      data: { preparedBy: found.preparedBy ?? null, decidedBy: found.decidedBy ?? null, result },
    });
    return { outcome, ...datesIfSentBack(outcome, result, days, today) };
  },
});
