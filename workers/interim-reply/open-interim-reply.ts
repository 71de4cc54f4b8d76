import { z } from 'zod';
import { addCalendarDays, interimReplyDate as replyBy } from '../../src/law/index.ts';
import { defineStep } from '../../src/step/define-step.ts';
import { deadlines, dueDates, dueDatesShape } from '../../src/step/due-dates.ts';

/** When something that came in must have an interim reply (§ 11 a), and when the task for it comes to be in time. */
export const openInterimReply = defineStep({
  type: 'open-interim-reply',
  input: { receivedOn: z.iso.date(), deadlines },
  output: { ...dueDatesShape, interimReplyDate: z.iso.date(), interimReplyTaskDate: z.iso.date() },
  async run({ receivedOn, deadlines: days }, { journal }) {
    const interimReplyDate = replyBy(receivedOn);
    const interimReplyTaskDate = addCalendarDays(interimReplyDate, -days.leadDays);
    const dates = dueDates(days, interimReplyTaskDate);
    const { dueDate, reminderDate, escalationDate } = dates;
    await journal({
      kind: 'interim-reply-opened',
      data: { dueDate, reminderDate, escalationDate, interimReplyDate, interimReplyTaskDate },
    });
    return { ...dates, interimReplyDate, interimReplyTaskDate };
  },
});
