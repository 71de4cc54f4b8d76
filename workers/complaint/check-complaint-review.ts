import { z } from 'zod';
import { checkComplaintReview as check, passed } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { complaintReviewForm } from './forms.ts';
import { suspensionInReview } from './suspension-in-review.ts';

/** The office reviews its own decision: investigated, answered, with grounds, and nothing made worse (§§ 33 and 34). */
export const checkComplaintReview = defineFormCheck({
  type: 'check-complaint-review',
  forms: { review: complaintReviewForm },
  input: { complaintNumber: z.number().int().positive() },
  // A decision that was sent back is over when its case is assessed anew.
  output: { verdict: z.null() },
  unread: { verdict: null },
  async check({ review }, { tx, today, change }, { complaintNumber: number }) {
    const outcome = check({ ...review, today });
    if (passed(outcome.findings)) await suspensionInReview(tx, { ...change, number, today }, review);
    return { outcome, verdict: null };
  },
});
