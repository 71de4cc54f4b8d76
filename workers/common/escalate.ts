import { z } from 'zod';
import { addCalendarDays, nextWorkday } from '../../src/law/calendar.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { endOfOfficeDay } from '../../src/step/due-dates.ts';

/** A task was not done in time, or not by the new deadline: the manager gets a task of their own, for the next day. */
export const escalate = defineStep({
  type: 'escalate',
  input: {
    /** The process that is late. */
    late: z.string(),
  },
  output: { dueAt: z.iso.datetime({ offset: true }) },
  async run({ late }, { journal, job, today }) {
    const dueDate = nextWorkday(addCalendarDays(today, 1));
    await journal({
      kind: 'escalated',
      data: { phase: late, processInstance: job.processInstanceKey, dueDate },
    });
    return { dueAt: endOfOfficeDay(dueDate) };
  },
});
