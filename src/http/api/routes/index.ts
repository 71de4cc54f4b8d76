import { appealAnswerRoute } from './appeal-answer.ts';
import { changeAbsenceRoute } from './change-absence.ts';
import { changeChildRoute, refuseChildRoute, registerChildRoute } from './children.ts';
import { endCase, moveEndingRoute, withdrawEndingRoute } from './end-case.ts';
import { fallAwayRoute } from './fall-away.ts';
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
import {
  getPaymentMonth,
  listPayments,
  registerAdjustmentRoute,
  registerAttendanceRoute,
  startPayment,
  takePayrollRoute,
} from './payments.ts';
import { questionSelfCertificationRoute } from './question-self-certification.ts';
import { readRegisterRoute } from './read-register.ts';
import { recordStatementRoute } from './record-statement.ts';
import { registerCaseRoute } from './register-case.ts';
import { registerComplaintRoute } from './register-complaint.ts';
import { registerContactRoute } from './register-contact.ts';
import { registerReceiptRoute } from './register-receipt.ts';
import { registerStatementRoute } from './register-statement.ts';
import { reportAbsenceRoute } from './report-absence.ts';
import { respondToNotice } from './respond-to-notice.ts';
import { askSuspensionRoute, governorSuspensionRoute } from './suspension.ts';
import { withdrawComplaintRoute } from './withdraw-complaint.ts';

/** Every address below /api, as openapi.json shows them: the case, then what may happen to it in the order in which it may. */
export const routes = [
  registerCaseRoute,
  readRegisterRoute,
  listCasesRoute,
  getCase,
  listEvents,
  listDecisions,
  getGrounds,
  fallAwayRoute,

  registerContactRoute,
  moveEvaluationRoute,
  reportAbsenceRoute,
  changeAbsenceRoute,
  questionSelfCertificationRoute,
  recordStatementRoute,

  registerChildRoute,
  refuseChildRoute,
  changeChildRoute,
  registerAttendanceRoute,
  registerAdjustmentRoute,
  listPayments,
  getPaymentMonth,
  startPayment,
  takePayrollRoute,

  interruptCase,
  withdrawInterruptionRoute,
  resumeCase,
  endCase,
  withdrawEndingRoute,
  moveEndingRoute,
  respondToNotice,

  registerReceiptRoute,
  registerComplaintRoute,
  listComplaints,
  askSuspensionRoute,
  governorSuspensionRoute,
  withdrawComplaintRoute,
  appealAnswerRoute,

  getCaseSupervision,
  getSupervision,
  registerStatementRoute,
] as const;
