/** The case file: the record of every case. Functions that write take a transaction; `…Of` and `read…` any. */
export { openCaseFile, type CaseFile, type CaseFileOptions } from './open.ts';
export { CaseFileError, type CaseFileErrorCode } from './errors.ts';
export { onceOnly } from './once-only.ts';
export type { Db, Tx } from './store/schema.ts';
export type { Keys, PersonCipher } from './store/cipher.ts';
export { caseId as caseNumber } from './shapes.ts';
export type { Change, Ground, JsonObject, Programme } from './shapes.ts';
export * from './words.ts';

export { readIdentityNumber, type IdentityNumber } from './person/identity-number.ts';
export { registerPerson, type NewPerson, type RegisteredPerson } from './person/register-person.ts';
export { findPerson, readPerson, type Person } from './person/read-person.ts';

export { openCase, type NewCase } from './case/open-case.ts';
export { findOpenCase } from './case/find-open-case.ts';
export { lockCase } from './case/lock-case.ts';
export { findCase, readCase, type CaseFacts } from './case/read-case.ts';
export { listCases, type CaseFilter, type CaseRow } from './case/list-cases.ts';
export { recordApplicationDate } from './case/record-application-date.ts';
export { setPhase } from './case/set-phase.ts';
export { reopenCase, type Reopening } from './case/reopen-case.ts';
export { closeCase, type Closing } from './case/close-case.ts';
export { fallAway, type FallingAway } from './case/fall-away.ts';

export { addJournalEntry, type NewJournalEntry } from './journal/add-journal-entry.ts';
export { journalOf, lastEntry, type JournalFilter } from './journal/journal-of.ts';
export type { JournalEntry } from './journal/entry.ts';
export { timeline, type Timeline, type Upcoming } from './journal/timeline.ts';
export { verifyJournal, type Verification } from './journal/verify-journal.ts';

export { recordDecision, type NewDecision } from './decision/record-decision.ts';
export { decisionsOf, readDecision, type Decision } from './decision/decisions-of.ts';
export { receiptsOf, registerReceipt, type NewReceipt, type Receipt } from './decision/receipt.ts';

export { registerComplaint, type NewComplaint } from './complaint/register-complaint.ts';
export {
  awaitsSuspension,
  complaintsOf,
  findComplaint,
  isOpen,
  isChanged,
  isWon,
  readComplaint,
  type Complaint,
} from './complaint/complaints-of.ts';
export { complaintFacts, noticeFacts, type ComplaintFactsOf } from './complaint/complaint-facts.ts';
export { recordComplaintResult, type OfficeResult } from './complaint/record-result.ts';
export { recordForwarding, recordCarryingOut, recordTemporaryMeasures } from './complaint/record-steps.ts';
export { recordAppealResult, type AppealAnswer } from './complaint/record-appeal-result.ts';
export { withdrawComplaint } from './complaint/withdraw-complaint.ts';
export { endHeldPeriod } from './complaint/release-suspension.ts';
export {
  recordGovernorSuspension,
  recordSuspension,
  type GovernorSuspension,
  type NewSuspension,
} from './complaint/record-suspension.ts';
export { periodToEnd } from './complaint/held-period.ts';
export { askSuspension, type SuspensionRequest } from './complaint/ask-suspension.ts';
export { isEndingHeld, suspendedAbsences, suspendedDecisions, suspends } from './complaint/suspended.ts';

export { recordProgramme, type NewProgramme } from './programme/record-programme.ts';
export { activitiesInForce, freeDayActivities } from './programme/activities-in-force.ts';
export { latestProgramme, programmesOf, type ProgrammeVersion } from './programme/latest-programme.ts';
export { openPeriod, type NewPeriod } from './programme/open-period.ts';
export { periodsOf, type Period } from './programme/periods-of.ts';
export { matterKeyOf } from './outbox/enqueue-message.ts';
export { undoProgrammeEnd, type UndoneEnd } from './programme/undo-programme-end.ts';
export { neverBegan, tookPartOn } from './programme/never-began.ts';
export { periodEndMatter, periodEndOpen } from './programme/period-end.ts';
export { limitFacts, type LimitFactsOf } from './programme/limit-facts.ts';
export { earlierProgrammes, type EarlierProgramme } from './programme/earlier-programmes.ts';
export { recordTransfer, transferOf, type Transfer } from './programme/transfer.ts';
export { interruptedDays, uncountedPeriods, type UncountedPeriod } from './programme/uncounted-periods.ts';
export { endEarly, recordProgrammeEnd, type ProgrammeEnd } from './programme/end-programme.ts';
export { registerContact, type NewContact } from './programme/register-contact.ts';
export { announceLimitsChanged, type LimitsChanged } from './programme/announce-limits-changed.ts';

export { absencesOf, readAbsence, type Absence } from './absence/absences-of.ts';
export { reportAbsence, type NewAbsence } from './absence/report-absence.ts';
export { absenceAskedFor, decideAbsence, type AbsenceDecision } from './absence/decide-absence.ts';
export { overturnRefusal } from './absence/overturn-refusal.ts';
export { winBackSelfCertification } from './absence/win-back-self-certification.ts';
export { endAbsence, withdrawAbsence, type AbsenceEnd } from './absence/change-absence.ts';
export { absenceFacts, absenceReportedOn } from './absence/absence-facts.ts';
export { asReported } from './absence/as-reported.ts';
export { earlierAbsences } from './absence/earlier-absences.ts';
export { holidayFacts } from './absence/holiday-facts.ts';
export { askForPapers, mayBeDocumented, showPapers } from './absence/papers.ts';
export {
  keepSelfCertification,
  openQuestion,
  recordStatement,
  rightKeptOn,
  statementOn,
} from './absence/self-certification-question.ts';
export {
  questionSelfCertification,
  reviewSelfCertification,
  runningWithdrawal,
  selfCertificationWithdrawals,
  withdrawSelfCertification,
  type SelfCertificationWithdrawal,
} from './absence/self-certification.ts';

export { childrenOf, readChild, type RegisteredChild } from './child/children-of.ts';
export {
  changeChild,
  registerChild,
  withdrawChild,
  type ChildChange,
  type NewChild,
} from './child/register-child.ts';

export {
  attendanceOf,
  attendanceText,
  paymentMatter,
  registerAttendance,
  type NewAttendance,
  type RegisteredAttendance,
} from './payment/attendance.ts';
export { adjustmentsOf, registerAdjustment, type PaymentAdjustment } from './payment/adjustments.ts';
export { latestBasis, recordBasis, type NewBasis, type PaymentBasis } from './payment/basis.ts';
export { paymentFollowUpsOf, recordPaymentFollowUp, type PaymentFollowUp } from './payment/follow-ups.ts';
export { approvalsOf, recordApproval, type PaymentApproval } from './payment/approval.ts';
export { controlsOf, recordControl, type Control } from './payment/control.ts';
export { lastDayOfMonth, monthsAfter } from './payment/months.ts';
export {
  casesWithProgramme,
  notePaymentMonth,
  notePaymentRun,
  notePayrollDownload,
  officesWithProgramme,
  paymentKeyOf,
  paymentMonths,
  planNextPaymentMonth,
  planPaymentMonth,
  readPaymentMonth,
  startPaymentMonth,
  type OfficeMonth,
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
export {
  attendanceContent,
  type AttendanceContent,
  type AttendanceInput,
  type PaymentFinding,
  type PaymentLine,
} from './payment/shapes.ts';

export { officesOf } from './office/offices-of.ts';
export { registerStatement, statementsOf, type OfficeStatement } from './office/statements.ts';

export {
  interruptionsOf,
  openInterruption,
  readInterruption,
  type Interruption,
} from './interruption/interruptions-of.ts';
export { proposeInterruption, type NewInterruption } from './interruption/propose-interruption.ts';
export {
  dropInterruption,
  withdrawInterruption,
  type InterruptionChange,
} from './interruption/settle-proposal.ts';
export { decideInterruption, type DecidedInterruption } from './interruption/decide-interruption.ts';
export { reviewInterruption, type InterruptionReview } from './interruption/review-interruption.ts';
export { resumeProgramme, type Resumption } from './interruption/resume-programme.ts';
export { undoInterruption } from './interruption/undo-interruption.ts';

export { endingsOf, openEnding, readEnding, type Ending } from './ending/endings-of.ts';
export { proposeEnding, type NewEnding } from './ending/propose-ending.ts';
export { undoEnding, type WonBack } from './ending/undo-ending.ts';
export { dropEnding, withdrawEnding, type EndingChange } from './ending/settle-proposal.ts';
export { carryOutEnding, decideEnding, moveEnding } from './ending/decide-ending.ts';

export { latestNotice, noticesOf, type Notice } from './notice/notices-of.ts';
export { recordNotice, recordResponse } from './notice/record-notice.ts';

export { planEvaluations, type EvaluationPlan } from './evaluation/plan-evaluations.ts';
export { cancelEvaluations, type EvaluationsCancelled } from './evaluation/cancel-evaluations.ts';
export { moveEvaluation, type EvaluationMove } from './evaluation/move-evaluation.ts';
export { recordEvaluationHeld, type HeldEvaluation } from './evaluation/record-evaluation-held.ts';
export { evaluationsOf, nextEvaluation, type Evaluation } from './evaluation/evaluations-of.ts';

export {
  parseRegister,
  REGISTER_COLUMNS,
  type RegisterFault,
  type RegisterLine,
} from './register/parse-register.ts';
export { openForCandidate, type CandidateResult } from './register/open-for-candidate.ts';
export {
  lastReadingOf,
  noteRegisterReading,
  registerReadings,
  type RegisterReading,
} from './register/readings.ts';

export { claimMessages, type OutboxMessage } from './outbox/claim-messages.ts';
export { markFailed, markSent } from './outbox/mark-messages.ts';
export { waitingMessages, type WaitingMessages } from './outbox/waiting-messages.ts';
