import { z } from 'zod';
import {
  paymentFollowUpsOf,
  paymentMeasures,
  recordPaymentFollowUp,
  type OfficeMonth,
} from '../../src/casefile/index.ts';
import { addCalendarDays, nextWorkday } from '../../src/law/calendar.ts';
import { defineOfficeStep } from '../../src/step/define-office-step.ts';
import { deadlines } from '../../src/step/due-dates.ts';
import { readAnswers } from '../../src/step/form.ts';
import { waitForSigner } from '../../src/step/signatures.ts';
import { paymentFollowUpForm } from './forms.ts';

/**
 * Keeps what the manager did about a month that is late, with who it was. What was answered leaves the process: as long
 * as it is there, it has not been recorded, and the month is not closed over it.
 *
 * Collecting attendance ends by itself; approval does not, and everybody at the office lives off it. So a month that waits
 * for approval comes back to the manager, after as many days as it was given at first, until it is closed.
 */
export const recordPaymentFollowUpStep = defineOfficeStep({
  type: 'record-payment-follow-up',
  input: {
    paymentFollowUp: z.unknown().optional(),
    /** By when the month is to be approved; nothing as long as attendance is collected. */
    dueDate: z.iso.date().nullish(),
    deadlines,
  },
  output: {
    paymentFollowUp: z.null(),
    /** Null when the manager needs not see it again. */
    nextFollowUpDate: z.iso.date().nullable(),
  },
  lookup: async ({ officeId, month }, job, { engine, caseFile }) =>
    waitForSigner(engine, {
      processInstanceKey: job.processInstanceKey,
      elementIds: paymentFollowUpForm.tasks,
      nth: (await paymentFollowUpsOf(caseFile.db, { officeId, month } as OfficeMonth)).length,
      at: job.now,
    }),
  async run({ paymentFollowUp, dueDate, deadlines: days }, { tx, of, today, found }) {
    const { answers } = readAnswers(paymentFollowUpForm, paymentFollowUp);
    await recordPaymentFollowUp(tx, {
      ...of,
      measure: paymentMeasures.find((one) => one === answers?.paymentMeasure) ?? 'other',
      note: answers?.note ?? textOf(paymentFollowUp),
      recordedOn: today,
      recordedBy: found ?? null,
    });
    const next = nextWorkday(addCalendarDays(today, days.escalationDays));
    return { paymentFollowUp: null, nextFollowUpDate: dueDate ? next : null };
  },
});

/** What was written beside an answer that cannot be read is kept all the same. */
const textOf = (answered: unknown): string | null => {
  const { note } = (answered ?? {}) as { note?: unknown };
  return typeof note === 'string' ? note : null;
};
