import { z } from 'zod';
import { lastDayOfMonth, notePaymentRun } from '../../src/casefile/index.ts';
import { addCalendarDays, monthName, nextWorkday } from '../../src/law/index.ts';
import { defineOfficeStep } from '../../src/step/define-office-step.ts';
import { deadlines, dueDates, endOfOfficeDay } from '../../src/step/due-dates.ts';

/**
 * When an office's month is taken up: in arrears (§ 39), on the first working day after it plus the lead time. The other
 * dates count from then, or from today where the month was planned late.
 */
export const planPaymentMonth = defineOfficeStep({
  type: 'plan-payment-month',
  input: { pagesUrl: z.string(), deadlines },
  output: {
    collectDate: z.iso.date(),
    reminderDate: z.iso.date(),
    escalationDate: z.iso.date(),
    attendanceDate: z.iso.date(),
    escalationAt: z.iso.datetime({ offset: true }),
    monthText: z.string(),
    monthUrl: z.string(),
    findings: z.array(z.never()),
    recheckAll: z.boolean(),
  },
  async run({ officeId, month, pagesUrl, deadlines: days }, { tx, today, of, job }) {
    await notePaymentRun(tx, { ...of, processInstanceKey: job.processInstanceKey });
    const planned = addCalendarDays(lastDayOfMonth(month), 1 + days.leadDays);
    const from = nextWorkday(planned < today ? today : planned);
    const { reminderDate, escalationDate } = dueDates(days, from);
    return {
      collectDate: from,
      reminderDate,
      escalationDate,
      attendanceDate: nextWorkday(addCalendarDays(escalationDate, days.correctionDays)),
      escalationAt: endOfOfficeDay(escalationDate),
      monthText: monthName(month),
      monthUrl: `${pagesUrl}/utbetaling/${officeId}/${month}`,
      findings: [],
      recheckAll: false,
    };
  },
});
