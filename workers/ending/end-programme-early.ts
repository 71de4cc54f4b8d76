import { z } from 'zod';
import { carryOutEnding, isEndingHeld, readEnding } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/**
 * The last day is over: the programme ends as it was decided, unless it has ended in another way, or is to wait after
 * all: that may have been said while its message was on its way (administration act § 42).
 */
export const endProgrammeEarly = defineStep({
  type: 'end-programme-early',
  input: {
    endingNumber: z.number().int().positive(),
    /** Models from before have no way back from here: then the job fails, and can be tried again. */
    endingMayWait: z.boolean().optional(),
  },
  output: { endingHeld: z.boolean() },
  async run({ caseId, endingNumber: number, endingMayWait }, { tx, change, journal }) {
    const ending = await readEnding(tx, caseId, number);
    if (endingMayWait && (await isEndingHeld(tx, caseId, ending))) {
      await journal({ kind: 'ending-held', data: { number, endDate: ending.endDate } });
      return { endingHeld: true };
    }
    await carryOutEnding(tx, { ...change, number });
    return { endingHeld: false };
  },
});
