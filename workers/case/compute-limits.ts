import { z } from 'zod';
import { defineStep } from '../../src/step/define-step.ts';
import { limitsOf } from '../../src/step/case-limits.ts';

/** The first day on which the programme may not run (§ 32). Run again whenever leave, interruption or a decision moves it. */
export const computeLimits = defineStep({
  type: 'compute-limits',
  input: {},
  output: { limitDate: z.iso.date() },
  async run({ caseId }, { tx, journal }) {
    const { limitDate, lastDay } = await limitsOf(tx, caseId);
    await journal({ kind: 'limits-computed', data: { limitDate, lastDay } });
    return { limitDate };
  },
});
