import { changeAbsenceRoute } from './change-absence.ts';
import { fallAwayRoute } from './fall-away.ts';
import { endCase, moveEndingRoute, withdrawEndingRoute } from './end-case.ts';
import { appealAnswerRoute } from './appeal-answer.ts';
import { getCase } from './get-case.ts';
import { getCaseSupervision } from './get-case-supervision.ts';
import { getGrounds } from './get-grounds.ts';
import { getSupervision } from './get-supervision.ts';
import { interruptCase, resumeCase, withdrawInterruptionRoute } from './interruptions.ts';
import { listCasesRoute } from './list-cases.ts';
import { listComplaints } from './list-complaints.ts';
import { listDecisions } from './list-decisions.ts';
import { listEvents } from './list-events.ts';
import { moveEvaluationRoute } from './move-evaluation.ts';
import { questionSelfCertificationRoute } from './question-self-certification.ts';
import { recordStatementRoute } from './record-statement.ts';
import {
  getPaymentMonth,
  listPayments,
  registerAdjustmentRoute,
  registerAttendanceRoute,
  startPayment,
  takePayrollRoute,
} from './payments.ts';
import { readRegisterRoute } from './read-register.ts';
import { registerCaseRoute } from './register-case.ts';
import { reportAbsenceRoute } from './report-absence.ts';
import { registerContactRoute } from './register-contact.ts';
import { registerStatementRoute } from './register-statement.ts';
import { respondToNotice } from './respond-to-notice.ts';
import { registerComplaintRoute } from './register-complaint.ts';
import { registerReceiptRoute } from './register-receipt.ts';
import { withdrawComplaintRoute } from './withdraw-complaint.ts';

/** Every address below /api, as openapi.json shows them. */
export const routes = [
  registerCaseRoute,
  listCasesRoute,
  getCase,
  listEvents,
  listDecisions,
  getGrounds,
  moveEvaluationRoute,
  endCase,
  reportAbsenceRoute,
  changeAbsenceRoute,
  questionSelfCertificationRoute,
  recordStatementRoute,
  registerAttendanceRoute,
  registerAdjustmentRoute,
  listPayments,
  getPaymentMonth,
  startPayment,
  takePayrollRoute,
  fallAwayRoute,
  readRegisterRoute,
  registerContactRoute,
  getCaseSupervision,
  getSupervision,
  registerStatementRoute,
  withdrawEndingRoute,
  moveEndingRoute,
  interruptCase,
  withdrawInterruptionRoute,
  resumeCase,
  respondToNotice,
  registerReceiptRoute,
  registerComplaintRoute,
  listComplaints,
  withdrawComplaintRoute,
  appealAnswerRoute,
] as const;
