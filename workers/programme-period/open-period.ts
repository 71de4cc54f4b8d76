import { z } from 'zod';
import { planNextPaymentMonth, readCase } from '../../src/casefile/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { thePeriod } from '../../src/step/the-period.ts';

/** The date on which the period starts, as the case file has it now: it may have been moved since the decision. */
export const openPeriod = defineStep({
  type: 'open-period',
  input: { periodNumber: z.number().int().positive(), caseUrl: z.string() },
  output: { startDate: z.iso.date(), periodEnd: z.iso.date() },
  async run({ caseId, periodNumber, caseUrl }, { tx, journal, today, paysFor }) {
    const { from, to } = await thePeriod(tx, caseId, periodNumber);
    const { officeId } = await readCase(tx, caseId);
    // The office's first programme, or the first after a time without any, sets its monthly payments going.
    if (paysFor(officeId)) {
      const pagesUrl = caseUrl.replace(/\/saker\/[^/]*$/, '');
      await planNextPaymentMonth(tx, { officeId, day: from, today, pagesUrl });
    }
    await journal({ kind: 'period-awaited', data: { periodNumber, from, to } });
    return { startDate: from, periodEnd: to };
  },
});
