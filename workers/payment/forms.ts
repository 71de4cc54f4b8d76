import { z } from 'zod';
import { paymentMeasures } from '../../src/casefile/index.ts';
import { defineForm, text } from '../../src/step/form.ts';

/** What somebody decides about a case's month that deviates. */
export const controlForm = defineForm({
  id: 'payment-control',
  variable: 'control',
  tasks: ['control_payment', 'correct_payment_control'],
  schema: z.looseObject({
    paymentAction: z.enum(['pay', 'hold', 'correct']),
    reason: text,
  }),
  texts: ['reason'],
});

/** What came of attendance that was to be corrected. */
export const attendanceForm = defineForm({
  id: 'payment-attendance',
  variable: 'attendanceCheck',
  tasks: ['register_attendance_anew'],
  schema: z.looseObject({
    attendanceAnswer: z.enum(['corrected', 'right']),
    note: text,
  }),
  texts: ['note'],
});

/** What somebody decides about an office's whole month. */
export const approvalForm = defineForm({
  id: 'payment-approve',
  variable: 'approval',
  tasks: ['approve_payments', 'correct_payment_approval'],
  schema: z.looseObject({
    monthResult: z.enum(['approve', 'return']),
    recheck: z.enum(['deviations', 'all']).optional(),
    reason: text,
  }),
  texts: ['reason'],
  shownWhen: { recheck: ({ monthResult }) => monthResult === 'return' },
});

/** The manager's answer to an office's month that is late. */
export const paymentFollowUpForm = defineForm({
  id: 'payment-follow-up',
  variable: 'paymentFollowUp',
  tasks: ['follow_up_payment'],
  schema: z.looseObject({
    paymentMeasure: z.enum(paymentMeasures),
    note: text,
  }),
  texts: ['note'],
});
