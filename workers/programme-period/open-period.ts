import { z } from 'zod';
import { defineStep } from '../../src/step/define-step.ts';
import { thePeriod } from '../../src/step/the-period.ts';

/** The date on which the period starts, as the case file has it now: it may have been moved since the decision. */
export const openPeriod = defineStep({
  type: 'open-period',
  input: { periodNumber: z.number().int().positive() },
  output: { startDate: z.iso.date(), periodEnd: z.iso.date() },
  async run({ caseId, periodNumber }, { tx, journal }) {
    const { from, to } = await thePeriod(tx, caseId, periodNumber);
    await journal({ kind: 'period-awaited', data: { periodNumber, from, to } });
    return { startDate: from, periodEnd: to };
  },
});
