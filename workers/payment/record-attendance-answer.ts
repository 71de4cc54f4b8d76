import { z } from 'zod';
import { defineStep } from '../../src/step/define-step.ts';
import { recordForm } from '../../src/step/record-form.ts';
import { attendanceForm } from './forms.ts';

/** Keeps what came of attendance that was to be corrected; the month is worked out anew after it. */
export const recordAttendanceAnswer = defineStep({
  type: 'record-attendance-answer',
  input: { attendanceCheck: z.unknown().optional() },
  output: { attendanceCheck: z.record(z.string(), z.unknown()) },
  run: async ({ attendanceCheck }, context) => ({
    attendanceCheck: await recordForm(context, attendanceForm, attendanceCheck),
  }),
});
