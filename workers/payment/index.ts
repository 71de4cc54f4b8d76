import { checkPaymentApproval } from './check-payment-approval.ts';
import { checkPaymentControl } from './check-payment-control.ts';
import { closePaymentMonth } from './close-payment-month.ts';
import { countAttendance } from './count-attendance.ts';
import { escalatePayment } from './escalate-payment.ts';
import { findPaymentCases } from './find-payment-cases.ts';
import { openPaymentApproval } from './open-payment-approval.ts';
import { openPaymentControl } from './open-payment-control.ts';
import { planPaymentMonth } from './plan-payment-month.ts';
import { recordAttendanceAnswer } from './record-attendance-answer.ts';
import { recordPaymentFollowUpStep } from './record-payment-follow-up.ts';
import { remindAttendance } from './remind-attendance.ts';
import { workOutBasis } from './work-out-basis.ts';

/** The steps of an office's month of payments, and of each case's part of it. */
export const paymentSteps = [
  checkPaymentApproval,
  checkPaymentControl,
  closePaymentMonth,
  countAttendance,
  escalatePayment,
  findPaymentCases,
  openPaymentApproval,
  openPaymentControl,
  planPaymentMonth,
  recordAttendanceAnswer,
  recordPaymentFollowUpStep,
  remindAttendance,
  workOutBasis,
];
