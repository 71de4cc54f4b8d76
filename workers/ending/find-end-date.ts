import { z } from 'zod';
import { readEnding } from '../../src/casefile/index.ts';
import { addCalendarDays } from '../../src/law/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/** When the programme is over, as decided and perhaps moved since; nothing ends that was dropped or is over already. */
export const findEndDate = defineStep({
  type: 'find-end-date',
  input: { endingNumber: z.number().int().positive() },
  output: {
    endingDecided: z.boolean(),
    /** The day after the last one. */
    programmeOverDate: z.iso.date(),
  },
  async run({ caseId, endingNumber }, { tx }) {
    const { status, endDate } = await readEnding(tx, caseId, endingNumber);
    return { endingDecided: status === 'decided', programmeOverDate: addCalendarDays(endDate, 1) };
  },
});
