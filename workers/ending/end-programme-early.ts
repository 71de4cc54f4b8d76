import { z } from 'zod';
import { carryOutEnding } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';

/** The last day is over: the programme ends as it was decided, unless it has ended in another way. */
export const endProgrammeEarly = defineStep({
  type: 'end-programme-early',
  input: { endingNumber: z.number().int().positive() },
  output: {},
  key: ({ caseId, endingNumber }) => `${caseId}:${endingNumber}`,
  async run({ endingNumber }, { tx, change }) {
    await carryOutEnding(tx, { ...change, number: endingNumber });
    return {};
  },
});
