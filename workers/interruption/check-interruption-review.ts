import { z } from 'zod';
import { readInterruption, reviewInterruption } from '../../src/casefile/index.ts';
import { checkInterruptionReview as check, passed } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { interruptionReviewForm } from './forms.ts';

/** Is the participant likely to come back (§ 34)? */
export const checkInterruptionReview = defineFormCheck({
  type: 'check-interruption-review',
  forms: { review: interruptionReviewForm },
  round: 'interruption-follow-up-opened',
  input: { interruptionNumber: z.number().int().positive() },
  output: { likely: z.boolean().nullable() },
  unread: { likely: null },
  async check({ review }, { today, tx, change }, { caseId, interruptionNumber: number }) {
    const { from, status, interruptedBefore } = await readInterruption(tx, caseId, number);
    const outcome = check({ ...review, today, interruptedFrom: from, interruptedBefore });
    const likely = review.likely === 'yes';
    // Somebody may have come back, or the programme ended, while this was being answered.
    if (passed(outcome.findings) && status === 'decided') {
      await reviewInterruption(tx, { ...change, number, likely, expectedTo: review.expectedTo ?? null });
    }
    return { outcome, likely };
  },
});
