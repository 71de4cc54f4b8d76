/** The case file: the record of every case. Functions that write take a transaction; `…Of` and `read…` any. */
export { openCaseFile, type CaseFile, type CaseFileOptions } from './open.ts';
export { CaseFileError, type CaseFileErrorCode } from './errors.ts';
export { onceOnly } from './once-only.ts';
export type { Db, Tx } from './store/schema.ts';
export type { Keys, PersonCipher } from './store/cipher.ts';
export type { Change, Ground, JsonObject, Programme } from './shapes.ts';
export * from './words.ts';

export { readIdentityNumber, type IdentityNumber } from './person/identity-number.ts';
export { registerPerson, type NewPerson, type RegisteredPerson } from './person/register-person.ts';
export { findPerson, readPerson, type Person } from './person/read-person.ts';

export { openCase, type NewCase } from './case/open-case.ts';
export { findOpenCase } from './case/find-open-case.ts';
export { findCase, readCase, type CaseFacts } from './case/read-case.ts';
export { listCases, type CaseFilter, type CaseRow } from './case/list-cases.ts';
export { recordApplicationDate } from './case/record-application-date.ts';
export { setPhase } from './case/set-phase.ts';
export { reopenCase, type Reopening } from './case/reopen-case.ts';
export { closeCase, type Closing } from './case/close-case.ts';

export { addJournalEntry, type NewJournalEntry } from './journal/add-journal-entry.ts';
export { journalOf, lastEntry, type JournalFilter } from './journal/journal-of.ts';
export type { JournalEntry } from './journal/entry.ts';
export { timeline, type Timeline, type Upcoming } from './journal/timeline.ts';
export { verifyJournal, type Verification } from './journal/verify-journal.ts';

export { recordDecision, type NewDecision } from './decision/record-decision.ts';
export { decisionsOf, type Decision } from './decision/decisions-of.ts';
export { receiptsOf, registerReceipt, type NewReceipt, type Receipt } from './decision/receipt.ts';

export { registerComplaint, type NewComplaint } from './complaint/register-complaint.ts';
export {
  complaintsOf,
  findComplaint,
  isOpen,
  readComplaint,
  type Complaint,
} from './complaint/complaints-of.ts';
export { complaintFacts, noticeFacts, type ComplaintFactsOf } from './complaint/complaint-facts.ts';
export { recordComplaintResult, type OfficeResult } from './complaint/record-result.ts';
export { recordForwarding, recordCarryingOut } from './complaint/record-steps.ts';
export { recordAppealResult, type AppealAnswer } from './complaint/record-appeal-result.ts';
export { withdrawComplaint } from './complaint/withdraw-complaint.ts';

export { recordProgramme, type NewProgramme } from './programme/record-programme.ts';
export { latestProgramme, programmesOf, type ProgrammeVersion } from './programme/latest-programme.ts';
export { openPeriod, type NewPeriod } from './programme/open-period.ts';
export { periodsOf, type Period } from './programme/periods-of.ts';
export { limitFacts, type LimitFactsOf } from './programme/limit-facts.ts';
export { uncountedPeriods, type UncountedPeriod } from './programme/uncounted-periods.ts';
export { endEarly, recordProgrammeEnd, type ProgrammeEnd } from './programme/end-programme.ts';
export { announceLimitsChanged, type LimitsChanged } from './programme/announce-limits-changed.ts';

export { absencesOf, readAbsence, type Absence } from './absence/absences-of.ts';
export { reportAbsence, type NewAbsence } from './absence/report-absence.ts';
export { decideAbsence, type AbsenceDecision } from './absence/decide-absence.ts';
export { endAbsence, withdrawAbsence, type AbsenceEnd } from './absence/change-absence.ts';
export {
  questionSelfCertification,
  reviewSelfCertification,
  selfCertificationWithdrawals,
  withdrawSelfCertification,
  type SelfCertificationWithdrawal,
} from './absence/self-certification.ts';

export {
  attendanceOf,
  registerAttendance,
  type NewAttendance,
  type RegisteredAttendance,
} from './payment/attendance.ts';
export { adjustmentsOf, registerAdjustment, type PaymentAdjustment } from './payment/adjustments.ts';
export { latestBasis, recordBasis, type NewBasis, type PaymentBasis } from './payment/basis.ts';
export { approvalsOf, recordApproval, type PaymentApproval } from './payment/approval.ts';
export { controlsOf, recordControl, type Control } from './payment/control.ts';
export { lastDayOf, monthsAfter } from './payment/months.ts';
export {
  casesWithProgramme,
  notePaymentMonth,
  notePayrollDownload,
  officesWithProgramme,
  paymentMonths,
  planPaymentMonth,
  readPaymentMonth,
  startPaymentMonth,
  type PaymentMonth,
} from './payment/payment-months.ts';
export {
  paymentsIn,
  paymentsOf,
  paymentStatuses,
  recordPayment,
  type Payment,
  type PaymentStatus,
} from './payment/payments.ts';
export { attendanceContent, type AttendanceContent, type PaymentLine } from './payment/shapes.ts';

export { planEvaluations, type EvaluationPlan } from './evaluation/plan-evaluations.ts';
export { moveEvaluation, type EvaluationMove } from './evaluation/move-evaluation.ts';
export { recordEvaluationHeld, type HeldEvaluation } from './evaluation/record-evaluation-held.ts';
export { evaluationsOf, nextEvaluation, type Evaluation } from './evaluation/evaluations-of.ts';

export { claimMessages, type OutboxMessage } from './outbox/claim-messages.ts';
export { markFailed, markSent } from './outbox/mark-messages.ts';
export { waitingMessages, type WaitingMessages } from './outbox/waiting-messages.ts';
