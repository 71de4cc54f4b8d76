import { z } from 'zod';
import { addCalendarDays, nextWorkday } from '../../src/law/calendar.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { deadlines, endOfOfficeDay } from '../../src/step/due-dates.ts';

/** A task was not done in time, or not by the new deadline: the manager gets a task, with a deadline of its own. */
export const escalate = defineStep({
  type: 'escalate',
  input: {
    /** The process that is late. */
    late: z.string(),
    deadlines,
  },
  output: { dueAt: z.iso.datetime({ offset: true }) },
  async run({ late, deadlines: days }, { journal, job, today }) {
    const dueDate = nextWorkday(addCalendarDays(today, days.dueDays));
    await journal({
      kind: 'escalated',
      data: { phase: late, processInstance: job.processInstanceKey, dueDate },
    });
    return { dueAt: endOfOfficeDay(dueDate) };
  },
});
