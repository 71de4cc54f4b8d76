import { z } from 'zod';
import { notePaymentMonth } from '../../src/casefile/index.ts';
import { defineOfficeStep } from '../../src/step/define-office-step.ts';
import { missingAttendance } from '../../src/payment/cases.ts';

/** Whether the attendance of everybody whose programme ran in the month is registered (§ 39). Run again with each that is. */
export const countAttendance = defineOfficeStep({
  type: 'count-attendance',
  input: {},
  output: { attendanceComplete: z.boolean() },
  async run(_input, { tx, of, today }) {
    await notePaymentMonth(tx, of, 'opened_on', today);
    const missing = await missingAttendance(tx, of, today);
    return { attendanceComplete: !missing.some(({ month }) => month === of.month) };
  },
});
