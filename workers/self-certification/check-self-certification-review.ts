import { z } from 'zod';
import {
  absencesOf,
  asReported,
  reviewSelfCertification,
  runningWithdrawal,
} from '../../src/casefile/index.ts';
import { checkSelfCertification as check, reviewBy } from '../../src/law/index.ts';
import { latest } from '../../src/law/calendar.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { rightReviewForm } from './forms.ts';

/** The right is given back, or stays away until it is looked at again; it never stays away by silence (§ 8). */
export const checkSelfCertificationReview = defineFormCheck({
  type: 'check-self-certification-review',
  forms: { rightReview: rightReviewForm },
  input: {},
  output: { rightRestored: z.boolean() },
  unread: { rightRestored: false },
  async check({ rightReview }, { tx, today, change }, { caseId }) {
    const running = await runningWithdrawal(tx, caseId);
    const { reviewResult: result, reason } = rightReview;
    const outcome = check({
      today,
      absences: (await absencesOf(tx, caseId)).map(asReported),
      withdrawnFrom: running?.withdrawnFrom,
      reviewBy: running?.reviewBy,
      result,
      reason,
    });
    const rightRestored = result === 'keep';
    if (outcome.passed && running) {
      // Taken away for a day to come and given back before it: then it was never away.
      const restoredFrom = latest(running.withdrawnFrom, today);
      await reviewSelfCertification(tx, {
        ...change,
        ...(rightRestored ? { restoredFrom } : { reviewBy: reviewBy(today) }),
      });
    }
    return { outcome, rightRestored };
  },
});
