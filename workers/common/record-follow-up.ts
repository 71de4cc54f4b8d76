import { z } from 'zod';
import { addCalendarDays, isDate, nextWorkday } from '../../src/law/calendar.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { recordForm } from '../../src/step/record-form.ts';
import { followUpForm } from './forms.ts';

/**
 * Keeps what the manager did about a task that is late. There is no right answer to check, only one to keep. A new
 * deadline is followed up on the morning after; one that is missing or past comes back on the next working day.
 */
export const recordFollowUp = defineStep({
  type: 'record-follow-up',
  input: { followUp: z.unknown().optional(), dueDate: z.iso.date().nullish() },
  output: {
    followUp: z.record(z.string(), z.unknown()),
    /** Null when there is no new deadline. */
    nextFollowUpDate: z.iso.date().nullable(),
    /** The deadline that the manager's next task tells of. */
    dueDate: z.iso.date().nullable(),
  },
  async run({ followUp, dueDate }, context) {
    const codes = await recordForm(context, followUpForm, followUp);
    const { action, deadline } = codes;
    if (action === 'other') return { followUp: codes, nextFollowUpDate: null, dueDate: dueDate ?? null };
    const last = isDate(deadline) && deadline > context.today ? deadline : context.today;
    return { followUp: codes, nextFollowUpDate: nextWorkday(addCalendarDays(last, 1)), dueDate: last };
  },
});
