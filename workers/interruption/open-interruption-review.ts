import { z } from 'zod';
import { readInterruption } from '../../src/casefile/index.ts';
import { yearOutOn } from '../../src/law/index.ts';
import { defineOpening } from '../../src/step/define-opening.ts';

/** It is time to ask whether the participant will come back, before the year is out (§ 34). */
export const openInterruptionReview = defineOpening({
  type: 'open-interruption-review',
  kind: 'interruption-follow-up-opened',
  input: { interruptionNumber: z.number().int().positive() },
  output: { yearDate: z.iso.date(), interruptedFrom: z.iso.date(), review: z.null() },
  async prepare({ caseId, interruptionNumber }, { tx }) {
    const { from, interruptedBefore } = await readInterruption(tx, caseId, interruptionNumber);
    return { interruptedFrom: from, yearDate: yearOutOn(from, undefined, interruptedBefore), review: null };
  },
});
