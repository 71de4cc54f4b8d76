import { z } from 'zod';
import { defineOpening } from '../../src/step/define-opening.ts';

/** Deadlines count from the day the evaluation was to be held, not from today: being late must show. */
export const openEvaluation = defineOpening({
  type: 'open-evaluation',
  kind: 'evaluation-opened',
  input: { evaluationNumber: z.number().int().positive(), evaluationDate: z.iso.date() },
  from: ({ evaluationDate }) => evaluationDate,
});
