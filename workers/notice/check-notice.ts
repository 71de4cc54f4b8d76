import { z } from 'zod';
import { recordNotice } from '../../src/casefile/index.ts';
import { addCalendarDays, checkNotice as check, nextWorkday, passed } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { deadlines } from '../../src/step/due-dates.ts';
import { noticeForm } from './forms.ts';
import { matterShape, proposedOn } from './matter.ts';

/** Keeps the notice that was sent, and works out until when the participant may respond. */
export const checkNotice = defineFormCheck({
  type: 'check-notice',
  forms: { notice: noticeForm },
  input: { ...matterShape, deadlines },
  output: {
    responseDeadline: z.iso.date().nullable(),
    /** The first day on which nobody waits for a response any more. */
    responseOverDate: z.iso.date().nullable(),
  },
  unread: { responseDeadline: null, responseOverDate: null },
  async check({ notice }, { tx, today, change }, { caseId, about, aboutNumber, deadlines: days }) {
    const { sentOn, channel, content } = notice;
    const responseDeadline = nextWorkday(addCalendarDays(sentOn, days.leadDays));
    const outcome = check({
      today,
      proposedOn: await proposedOn(tx, caseId, { about, aboutNumber }),
      noticeSentOn: sentOn,
      channel,
      content,
      responseDeadline,
    });
    if (passed(outcome.findings)) {
      await recordNotice(tx, {
        ...change,
        about,
        aboutNumber,
        sentOn,
        responseDeadline,
        data: { channel },
        text: { content },
      });
    }
    return { outcome, responseDeadline, responseOverDate: addCalendarDays(responseDeadline, 1) };
  },
});
