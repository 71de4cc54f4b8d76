import { z } from 'zod';
import { paymentMonthShown } from '../../cases/payment-month.ts';
import { paymentsShown } from '../../cases/payments.ts';
import { takePayroll } from '../../cases/payroll.ts';
import { registerTheAdjustment } from '../../cases/register-adjustment.ts';
import { registerTheAttendance } from '../../cases/register-attendance.ts';
import { startTheMonth } from '../../cases/start-payment.ts';
import { defineRoute } from '../route.ts';
import { caseIdShape } from '../schemas/common.ts';
import { tooOld } from '../schemas/finding.ts';
import { casePayments, paymentMonthAnswer, payrollAnswer } from '../schemas/payments.ts';
import { registerAdjustmentInput } from '../schemas/register-adjustment.ts';
import { monthInput, registerAttendanceInput } from '../schemas/register-attendance.ts';
import { none, ofCase } from './params.ts';

const office = z
  .string()
  .regex(/^\d{4}$/, 'Kontornummeret har fire siffer.')
  .meta({ example: '0906', description: 'The Nav office, four digits.' });
const ofOffice = z.strictObject({ office });
const ofMonth = ofOffice.extend({ month: monthInput });
const nothing = z.strictObject({});

export const registerAttendanceRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/attendance',
  summary: 'Register what somebody attended in a month',
  description:
    'Takes the place of what was registered for the month before. A month that is paid already is put right with the next one.',
  right: 'register-attendance',
  params: ofCase,
  query: none,
  body: registerAttendanceInput,
  status: 202,
  answer: z
    .object({
      caseId: caseIdShape,
      month: monthInput,
      version: z.number().int(),
      findings: tooOld,
    })
    .meta({ id: 'AttendanceRegistered' }),
  errors: [
    'ERR_CASE_NOT_FOUND',
    'ERR_ATTENDANCE_TOO_EARLY',
    'ERR_ATTENDANCE_OUTSIDE_PROGRAMME',
    'ERR_ATTENDANCE_OUTSIDE_MONTH',
  ],
  async run({ services, user, params, body }) {
    const done = await registerTheAttendance(services, user, params.id, body);
    return { caseId: params.id, month: body.month, ...done };
  },
});

export const registerAdjustmentRoute = defineRoute({
  method: 'post',
  path: '/cases/{id}/adjustments',
  summary: 'Register an overpayment to set off or to waive, or a correction',
  description: 'The coming months carry it out (§ 40); each is looked at by a person first.',
  right: 'register-adjustment',
  params: ofCase,
  query: none,
  body: registerAdjustmentInput,
  status: 201,
  answer: z.object({ caseId: caseIdShape, number: z.number().int() }).meta({ id: 'AdjustmentRegistered' }),
  errors: ['ERR_CASE_NOT_FOUND', 'ERR_WRONG_PHASE'],
  async run({ services, user, params, body }) {
    const { number } = await registerTheAdjustment(services, user, params.id, body);
    return { caseId: params.id, number };
  },
});

export const listPayments = defineRoute({
  method: 'get',
  path: '/cases/{id}/payments',
  summary: 'What a case has got and is to get, month by month',
  params: ofCase,
  query: none,
  status: 200,
  answer: casePayments,
  errors: ['ERR_CASE_NOT_FOUND'],
  async run({ services: { caseFile, clock }, params }) {
    const { months, adjustments, overpaid } = await paymentsShown(
      caseFile.db,
      params.id,
      await clock.today(),
    );
    return {
      caseId: params.id,
      ...{ months: [...months] as never, adjustments: [...adjustments], overpaid: [...overpaid] },
    };
  },
});

export const getPaymentMonth = defineRoute({
  method: 'get',
  path: '/offices/{office}/payments/{month}',
  summary: 'An office’s month of payments as it stands',
  params: ofMonth,
  query: none,
  status: 200,
  answer: paymentMonthAnswer,
  errors: ['ERR_PAYMENT_MONTH_NOT_FOUND'],
  async run({ services: { caseFile, clock }, params }) {
    const of = { officeId: params.office, month: params.month };
    return (await paymentMonthShown(caseFile.db, of, await clock.today())) as never;
  },
});

export const startPayment = defineRoute({
  method: 'post',
  path: '/offices/{office}/payments/start',
  summary: 'Start the payment of the month that is over without waiting for its date',
  right: 'start-payment',
  params: ofOffice,
  query: none,
  body: nothing.meta({ id: 'StartPayment' }),
  status: 202,
  answer: z.object({ officeId: z.string(), month: monthInput }).meta({ id: 'PaymentStarted' }),
  errors: ['ERR_PAYMENT_MONTH_NOT_OVER', 'ERR_PAYMENT_MONTH_RUNNING', 'ERR_NO_PROGRAMME_AT_OFFICE'],
  run: async ({ services, params }) => ({
    officeId: params.office,
    ...(await startTheMonth(services, params.office)),
  }),
});

export const takePayrollRoute = defineRoute({
  method: 'post',
  path: '/offices/{office}/payments/{month}/payroll',
  summary: 'What payroll is to pay for a month that is closed',
  description: 'Holds names and identity numbers: who took it, and when, is noted.',
  right: 'download-payroll',
  params: ofMonth,
  query: none,
  body: nothing.meta({ id: 'TakePayroll' }),
  status: 200,
  answer: payrollAnswer,
  errors: ['ERR_PAYMENT_MONTH_NOT_FOUND', 'ERR_PAYMENT_MONTH_OPEN'],
  run: async ({ services, user, params }) => ({
    rows: await takePayroll(services, user, { officeId: params.office, month: params.month }),
  }),
});
