import { z } from 'zod';
import { defineStep } from '../../src/step/define-step.ts';
import { limitsOf } from '../../src/step/case-limits.ts';

/**
 * The first day on which the programme may not run: after the longest duration (§ 32) or on the 67th birthday (§ 29),
 * whichever comes first. Run again whenever leave, interruption or a decision moves it. The engine gets the date and
 * not why: it must not know a birthday.
 */
export const computeLimits = defineStep({
  type: 'compute-limits',
  input: {},
  output: { limitDate: z.iso.date() },
  async run({ caseId }, { tx, journal, today }) {
    const { limitDate, lastDay, limitedBy } = await limitsOf(tx, caseId, today);
    await journal({ kind: 'limits-computed', data: { limitDate, lastDay, limitedBy } });
    return { limitDate };
  },
});
