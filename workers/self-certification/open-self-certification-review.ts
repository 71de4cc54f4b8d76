import { z } from 'zod';
import { runningWithdrawal } from '../../src/casefile/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/**
 * Opens the review of a withdrawal, with dates that keep it within its six months and what the right was lost for. The
 * form is empty each time: that somebody was heard before the last review is no answer to this one.
 */
export const openSelfCertificationReview = defineOpening({
  type: 'open-self-certification-review',
  kind: 'self-certification-review-opened',
  output: {
    ground: z.string().nullable(),
    covers: z.string().nullable(),
    rightReview: z.record(z.string(), z.unknown()),
    passed: z.null(),
  },
  async prepare({ caseId }, { tx }) {
    const data = (await runningWithdrawal(tx, caseId))?.data;
    return {
      ground: (data?.ground as string | undefined) ?? null,
      covers: (data?.covers as string | undefined) ?? null,
      rightReview: {},
      passed: null,
    };
  },
});
