import { z } from 'zod';
import {
  paymentFollowUpsOf,
  paymentMeasures,
  recordPaymentFollowUp,
  type OfficeMonth,
} from '../../src/casefile/index.ts';
import { defineOfficeStep } from '../../src/step/define-office-step.ts';
import { addCalendarDays, latest, nextWorkday } from '../../src/law/calendar.ts';
import { correctionDate, deadlines, endOfOfficeDay } from '../../src/step/due-dates.ts';
import { readAnswers, splitTexts } from '../../src/step/form.ts';
import { waitForSigner } from '../../src/step/signatures.ts';
import { paymentFollowUpForm } from './forms.ts';

/**
 * Keeps what the manager did about a month that is late, with who it was. What was answered leaves the process: as long
 * as it is there, it has not been recorded, and the month is not closed over it. If nobody has approved the month some
 * days later, the manager is asked again.
 */
export const recordPaymentFollowUpStep = defineOfficeStep({
  type: 'record-payment-follow-up',
  input: { paymentFollowUp: z.unknown().optional(), deadlines },
  output: {
    paymentFollowUp: z.null(),
    nextFollowUpDate: z.iso.date(),
    escalationAt: z.iso.datetime({ offset: true }),
  },
  lookup: async ({ officeId, month }, job, { engine, caseFile }) =>
    waitForSigner(engine, {
      processInstanceKey: job.processInstanceKey,
      elementIds: paymentFollowUpForm.tasks,
      nth: (await paymentFollowUpsOf(caseFile.db, { officeId, month } as OfficeMonth)).length,
      at: job.now,
    }),
  async run({ paymentFollowUp, deadlines: days }, { tx, of, today, found }) {
    const { answers } = readAnswers(paymentFollowUpForm, paymentFollowUp);
    // What was written beside an answer that cannot be read is kept all the same.
    const { texts } = splitTexts(
      paymentFollowUpForm,
      answers ?? (paymentFollowUp as Record<string, unknown> | null) ?? {},
    );
    await recordPaymentFollowUp(tx, {
      ...of,
      measure: paymentMeasures.find((one) => one === answers?.paymentMeasure) ?? 'other',
      note: typeof texts.note === 'string' ? texts.note : null,
      recordedOn: today,
      recordedBy: found ?? null,
    });
    const nextFollowUpDate = latest(correctionDate(days, today), nextWorkday(addCalendarDays(today, 1)));
    return { paymentFollowUp: null, nextFollowUpDate, escalationAt: endOfOfficeDay(nextFollowUpDate) };
  },
});
