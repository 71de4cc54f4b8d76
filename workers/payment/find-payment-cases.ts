import { z } from 'zod';
import { defineOfficeStep } from '../../src/step/define-office-step.ts';
import { paymentCases } from '../../src/payment/cases.ts';
import { paymentCase } from './shapes.ts';

/** The cases that the run works out, by their numbers. From here on nothing waits for approval, until it is asked for. */
export const findPaymentCases = defineOfficeStep({
  type: 'find-payment-cases',
  input: { pagesUrl: z.string() },
  output: { paymentCases: z.array(paymentCase), dueDate: z.null() },
  async run({ pagesUrl }, { tx, of, today }) {
    const cases = await paymentCases(tx, of, today);
    return {
      paymentCases: cases.map((caseId) => ({ caseId, caseUrl: `${pagesUrl}/saker/${caseId}` })),
      dueDate: null,
    };
  },
});
