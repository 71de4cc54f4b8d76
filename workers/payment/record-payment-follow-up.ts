import { z } from 'zod';
import {
  paymentFollowUpsOf,
  paymentMeasures,
  recordPaymentFollowUp,
  type OfficeMonth,
} from '../../src/casefile/index.ts';
import { defineOfficeStep } from '../../src/step/define-office-step.ts';
import { readAnswers, splitTexts } from '../../src/step/form.ts';
import { waitForSigner } from '../../src/step/signatures.ts';
import { paymentFollowUpForm } from './forms.ts';

/** Keeps what the manager did about a month that is late, with who it was. */
export const recordPaymentFollowUpStep = defineOfficeStep({
  type: 'record-payment-follow-up',
  input: { paymentFollowUp: z.unknown() },
  output: { paymentFollowUp: z.record(z.string(), z.unknown()) },
  lookup: async ({ officeId, month }, job, { engine, caseFile }) =>
    waitForSigner(engine, {
      processInstanceKey: job.processInstanceKey,
      elementIds: paymentFollowUpForm.tasks,
      nth: (await paymentFollowUpsOf(caseFile.db, { officeId, month } as OfficeMonth)).length,
      at: job.now,
    }),
  async run({ paymentFollowUp }, { tx, of, today, found }) {
    const { answers } = readAnswers(paymentFollowUpForm, paymentFollowUp);
    const { codes } = splitTexts(paymentFollowUpForm, (paymentFollowUp as Record<string, unknown>) ?? {});
    await recordPaymentFollowUp(tx, {
      ...of,
      measure: paymentMeasures.find((one) => one === answers?.paymentMeasure) ?? 'other',
      note: answers?.note ?? null,
      recordedOn: today,
      recordedBy: found ?? null,
    });
    return { paymentFollowUp: codes };
  },
});
