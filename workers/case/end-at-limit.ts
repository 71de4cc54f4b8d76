import { z } from 'zod';
import { recordProgrammeEnd } from '../../src/casefile/index.ts';
import { addCalendarDays, earliest } from '../../src/law/calendar.ts';
import { limitsOf } from '../../src/step/case-limits.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { endReason } from '../codes.ts';

/** The programme has reached its limit (§§ 29 and 32) and ends by law, whatever else is unfinished. */
export const endAtLimit = defineStep({
  type: 'end-at-limit',
  input: {},
  output: { endReason, endDate: z.iso.date() },
  async run({ caseId }, { tx, change, today }) {
    const { lastDay, limitedBy } = await limitsOf(tx, caseId, today);
    // What moved the limit in the moment that it was reached is too late: the engine has ended the programme.
    const endDate = earliest(lastDay, addCalendarDays(today, -1));
    return recordProgrammeEnd(tx, { ...change, endReason: limitedBy, endDate });
  },
});
