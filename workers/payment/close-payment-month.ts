import { z } from 'zod';
import {
  latestBasis,
  monthsAfter,
  notePaymentMonth,
  planPaymentMonth,
  recordPayment,
} from '../../src/casefile/index.ts';
import { KvpError } from '../../src/errors.ts';
import { defineOfficeStep } from '../../src/step/define-office-step.ts';
import { paymentCases as casesOf } from '../../src/payment/cases.ts';
import { splitTexts } from '../../src/step/form.ts';
import { paymentFollowUpForm } from './forms.ts';
import { paymentCase } from './shapes.ts';
import { statusOf } from '../../src/payment/status.ts';

/**
 * Closes an office's month: writes what each case gets, for payroll, and plans the next month as long as somebody is in
 * a programme or has something to come. What is held back is taken up with the next month by itself.
 * The month's process ends with it, so what a manager has just answered about the delay is recorded first.
 */
export const closePaymentMonth = defineOfficeStep({
  type: 'close-payment-month',
  input: {
    paymentCases: z.array(paymentCase),
    pagesUrl: z.string(),
    /** What a manager answered about the delay; null where there is nothing, or nothing more, to keep. */
    paymentFollowUp: z.unknown().optional(),
  },
  output: {},
  async run({ paymentCases, month, officeId, pagesUrl, paymentFollowUp }, { tx, of, today, change }) {
    if (isUnkept(paymentFollowUp)) {
      throw new KvpError(
        'FOLLOW_UP_BEING_RECORDED',
        `${officeId} ${month}: the manager's answer is not kept yet`,
        {
          retryable: true,
        },
      );
    }
    for (const { caseId } of paymentCases) {
      const basis = await latestBasis(tx, caseId, month);
      if (!basis) continue;
      const { status, controlled } = await statusOf(tx, basis);
      const { sumOre, lines } = status === 'paid' ? basis : { sumOre: 0, lines: [] };
      const payment = { month, status, controlled, basisVersion: basis.version, sumOre, lines };
      await recordPayment(tx, change(caseId), payment);
    }
    await notePaymentMonth(tx, of, 'closed_on', today);
    const next = { officeId, month: monthsAfter(month, 1) };
    if ((await casesOf(tx, next, today)).length > 0) {
      await planPaymentMonth(tx, { ...next, today, pagesUrl });
    }
    return {};
  },
});

/** What is kept has left the process, or, in months that began before it did, has left its texts there no more. */
const isUnkept = (answered: unknown): boolean =>
  typeof answered === 'object' &&
  answered !== null &&
  Object.keys(splitTexts(paymentFollowUpForm, answered as Record<string, unknown>).texts).length > 0;
