import { z } from 'zod';
import { addCalendarDays, interimReplyDate as replyBy } from '../../src/law/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { deadlines, dueDates, dueDatesShape } from '../../src/step/due-dates.ts';

/** When an application or a complaint must have an interim reply (§ 11 a), and when the task for it comes to be in time. */
export const openInterimReply = defineStep({
  type: 'open-interim-reply',
  // A process that was started before an application got one too does not say which it is.
  input: { inquiry: z.enum(['application', 'complaint']).nullish(), receivedOn: z.iso.date(), deadlines },
  output: { ...dueDatesShape, interimReplyDate: z.iso.date(), interimReplyTaskDate: z.iso.date() },
  async run({ inquiry, receivedOn, deadlines: days }, { job, journal }) {
    const interimReplyDate = replyBy(receivedOn);
    const interimReplyTaskDate = addCalendarDays(interimReplyDate, -days.leadDays);
    const dates = dueDates(days, interimReplyTaskDate);
    const { dueDate, reminderDate, escalationDate } = dates;
    await journal({
      kind: 'interim-reply-opened',
      data: {
        // An application and a later complaint may each have one in the same case.
        processInstance: job.processInstanceKey,
        ...{ inquiry: inquiry ?? 'complaint', receivedOn },
        ...{ dueDate, reminderDate, escalationDate, interimReplyDate, interimReplyTaskDate },
      },
    });
    return { ...dates, interimReplyDate, interimReplyTaskDate };
  },
});
