import { z } from 'zod';
import { isEndingHeld, readEnding } from '../../src/casefile/index.ts';
import { addCalendarDays } from '../../src/law/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/**
 * When the programme is over, as decided and perhaps moved since; nothing ends that was dropped or is over already, and
 * nothing yet while a complaint keeps the decision from being carried out (administration act § 42).
 */
export const findEndDate = defineStep({
  type: 'find-end-date',
  input: { endingNumber: z.number().int().positive() },
  output: {
    endingDecided: z.boolean(),
    endingHeld: z.boolean(),
    /** The day after the last one. */
    programmeOverDate: z.iso.date(),
  },
  async run({ caseId, endingNumber }, { tx }) {
    const ending = await readEnding(tx, caseId, endingNumber);
    return {
      endingDecided: ending.status === 'decided',
      endingHeld: await isEndingHeld(tx, caseId, ending),
      programmeOverDate: addCalendarDays(ending.endDate, 1),
    };
  },
});
