import { z } from 'zod';
import { latestBasis } from '../../src/casefile/index.ts';
import { formatOre } from '../../src/law/index.ts';
import { defineOfficeStep } from '../../src/step/define-office-step.ts';
import { deadlines, dueDates, endOfOfficeDay } from '../../src/step/due-dates.ts';
import { paymentCase } from './shapes.ts';
import { statusOf } from '../../src/payment/status.ts';

/** Sums an office's month up for the one who is to approve it, and sets by when that must be done. */
export const openPaymentApproval = defineOfficeStep({
  type: 'open-payment-approval',
  input: { paymentCases: z.array(paymentCase), deadlines },
  output: {
    sumText: z.string(),
    paidCount: z.number().int(),
    heldCount: z.number().int(),
    deviatingCount: z.number().int(),
    dueDate: z.iso.date(),
    dueAt: z.iso.datetime({ offset: true }),
    escalationDate: z.iso.date(),
    escalationAt: z.iso.datetime({ offset: true }),
    findings: z.array(z.never()),
    passed: z.boolean(),
  },
  async run({ paymentCases, month, deadlines: days }, { tx, today }) {
    const { dueDate, dueAt, escalationDate } = dueDates(days, today);
    const count = { paidCount: 0, heldCount: 0, deviatingCount: 0 };
    let sum = 0;
    for (const { caseId } of paymentCases) {
      const basis = await latestBasis(tx, caseId, month);
      if (!basis) continue;
      if (basis.findings.length > 0) count.deviatingCount += 1;
      if ((await statusOf(tx, basis)).status === 'paid') {
        count.paidCount += 1;
        sum += basis.sumOre;
      } else count.heldCount += 1;
    }
    const escalationAt = endOfOfficeDay(escalationDate);
    const dates = { dueDate, dueAt, escalationDate, escalationAt };
    return { sumText: formatOre(sum), ...count, ...dates, findings: [], passed: true };
  },
});
