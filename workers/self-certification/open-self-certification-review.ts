import { z } from 'zod';
import { defineOpening } from '../../src/step/define-opening.ts';

/** Opens the review of a withdrawal, with dates that keep it within its six months. */
export const openSelfCertificationReview = defineOpening({
  type: 'open-self-certification-review',
  kind: 'self-certification-review-opened',
  output: { passed: z.null() },
  prepare: async () => ({ passed: null }),
});
