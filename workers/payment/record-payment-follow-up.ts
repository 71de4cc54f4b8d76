import { z } from 'zod';
import {
  paymentFollowUpsOf,
  paymentMeasures,
  recordPaymentFollowUp,
  type OfficeMonth,
} from '../../src/casefile/index.ts';
import { defineOfficeStep } from '../../src/step/define-office-step.ts';
import { readAnswers } from '../../src/step/form.ts';
import { waitForSigner } from '../../src/step/signatures.ts';
import { paymentFollowUpForm } from './forms.ts';

/**
 * Keeps what the manager did about a month that is late, with who it was. What was answered leaves the process: as long
 * as it is there, it has not been recorded, and the month is not closed over it.
 */
export const recordPaymentFollowUpStep = defineOfficeStep({
  type: 'record-payment-follow-up',
  input: { paymentFollowUp: z.unknown().optional() },
  output: { paymentFollowUp: z.null() },
  lookup: async ({ officeId, month }, job, { engine, caseFile }) =>
    waitForSigner(engine, {
      processInstanceKey: job.processInstanceKey,
      elementIds: paymentFollowUpForm.tasks,
      nth: (await paymentFollowUpsOf(caseFile.db, { officeId, month } as OfficeMonth)).length,
      at: job.now,
    }),
  async run({ paymentFollowUp }, { tx, of, today, found }) {
    const { answers } = readAnswers(paymentFollowUpForm, paymentFollowUp);
    await recordPaymentFollowUp(tx, {
      ...of,
      measure: paymentMeasures.find((one) => one === answers?.paymentMeasure) ?? 'other',
      note: answers?.note ?? textOf(paymentFollowUp),
      recordedOn: today,
      recordedBy: found ?? null,
    });
    return { paymentFollowUp: null };
  },
});

/** What was written beside an answer that cannot be read is kept all the same. */
const textOf = (answered: unknown): string | null => {
  const { note } = (answered ?? {}) as { note?: unknown };
  return typeof note === 'string' ? note : null;
};
