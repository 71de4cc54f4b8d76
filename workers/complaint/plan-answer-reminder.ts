import { z } from 'zod';
import { addCalendarDays, nextWorkday } from '../../src/law/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { deadlines } from '../../src/step/due-dates.ts';

/** The day on which to ask the County Governor for the answer if it has not come. Run again after each reminder. */
export const planAnswerReminder = defineStep({
  type: 'plan-answer-reminder',
  input: { complaintNumber: z.number().int().positive(), deadlines },
  output: { answerReminderDate: z.iso.date() },
  async run({ complaintNumber, deadlines: { leadDays } }, { today, journal }) {
    const answerReminderDate = nextWorkday(addCalendarDays(today, leadDays));
    await journal({ kind: 'appeal-awaited', data: { complaintNumber, answerReminderDate } });
    return { answerReminderDate };
  },
});
