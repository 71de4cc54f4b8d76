import { z } from 'zod';
import { reviewSelfCertification, runningWithdrawal } from '../../src/casefile/index.ts';
import { checkSelfCertification as check, reviewBy } from '../../src/law/index.ts';
import { latest } from '../../src/law/calendar.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { countedAbsences } from './counted-absences.ts';
import { rightReviewForm } from './forms.ts';

/** The right is given back, or stays away until it is looked at again; it never stays away by silence (§ 8). */
export const checkSelfCertificationReview = defineFormCheck({
  type: 'check-self-certification-review',
  forms: { rightReview: rightReviewForm },
  input: {},
  output: { rightRestored: z.boolean() },
  unread: { rightRestored: false },
  // The next review comes half a year later in the same process: what was said before this one is no answer to that.
  round: 'self-certification-review-opened',
  async check({ rightReview }, { tx, today, change }, { caseId }) {
    const running = await runningWithdrawal(tx, caseId);
    const { reviewResult: result, participantHeard, participantView, reason } = rightReview;
    const outcome = check({
      today,
      absences: await countedAbsences(tx, caseId),
      ground: running?.data.ground as string | undefined,
      withdrawnFrom: running?.withdrawnFrom,
      reviewBy: running?.reviewBy,
      result,
      participantHeard,
      participantView,
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
