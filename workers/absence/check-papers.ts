import { z } from 'zod';
import { readAbsence } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/** The absence has changed while papers are waited for: have they been shown, or is it something else? */
export const checkPapers = defineStep({
  type: 'check-papers',
  input: { absenceNumber: z.number().int().positive() },
  output: { papersShown: z.boolean() },
  async run({ caseId, absenceNumber }, { tx }) {
    const { data } = await readAbsence(tx, caseId, absenceNumber);
    return { papersShown: Boolean(data.papersShownOn) };
  },
});
