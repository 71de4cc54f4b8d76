import { absenceDecisionRules } from './absence/decision.ts';
import { absenceChangeRules, absenceEndRules } from './absence/decision.ts';
import { absenceReportRules } from './absence/report-rules.ts';
import { absenceRightRules } from './absence/rights.ts';
import { absenceApprovalRules } from './absence/stops-clock.ts';
import {
  selfCertificationDecisionRules,
  selfCertificationHearingRules,
  selfCertificationQuestionRules,
} from './absence/self-certification-right.ts';
import { assessmentRules } from './assessment/check-assessment.ts';
import { selfAssessmentRules } from './assessment/self-assessment.ts';
import { reusedAssessmentRules } from './assessment/reused.ts';
import { admissionRules } from './complaint/admission.ts';
import { appealRules, carryingOutRules, forwardingRules } from './complaint/appeal.ts';
import { complaintDecisionRules } from './complaint/decision.ts';
import { registeredRules } from './complaint/registered.ts';
import { complaintReviewRules } from './complaint/review.ts';
import { suspensionRules } from './complaint/suspension.ts';
import { temporaryMeasuresRules } from './complaint/temporary-measures.ts';
import { completionRules } from './completion/check-completion.ts';
import { endingRules } from './completion/ending.ts';
import { conditionRules } from './completion/lost-condition.ts';
import { decidedEndingRules, endingDecisionRules } from './completion/ending-decision.ts';
import { decisionRules } from './decision/check-decision.ts';
import { periodRules } from './duration/check-period.ts';
import { transferRules } from './duration/transfer.ts';
import { entryRules } from './entry/check-entry-conditions.ts';
import { evaluationRules } from './evaluation/check-evaluation.ts';
import { extensionRules } from './extension/check-extension.ts';
import { nextProgrammeRules } from './extension/check-next-programme.ts';
import { decidedPeriodEndRules, extensionDecisionRules } from './extension/decision.ts';
import { childRules } from './benefit/child-rules.ts';
import { childEndRules, childLossRules, childRefusalRules } from './benefit/child-supplement-decision.ts';
import { childrenRules } from './benefit/children-registered.ts';
import { candidateRules } from './identification/check-candidate.ts';
import { paymentApprovalRules } from './payment/approval.ts';
import { screeningRules } from './identification/screening.ts';
import { paymentControlRules } from './payment/control.ts';
import { registeredAttendanceRules } from './payment/registered-attendance.ts';
import { changedMonthsRules } from './payment/too-old.ts';
import { paymentRules } from './payment/rules.ts';
import { setOffRules } from './payment/set-off.ts';
import { fallingAwayRules } from './procedure/falling-away.ts';
import { interruptionDecisionRules } from './interruption/decision.ts';
import { interruptionRules } from './interruption/proposal.ts';
import { resumptionRules } from './interruption/resumption.ts';
import { interruptionReviewRules } from './interruption/review.ts';
import { noticeRules } from './procedure/advance-notice.ts';
import { writtenDecisionRules } from './procedure/grounds.ts';
import { interimReplyRules } from './procedure/interim-reply.ts';
import { planRules, programmeRules } from './programme/check-programme.ts';
import { replayWith } from './replay.ts';
import { fingerprint } from './rules-version.ts';
import { supersededRules } from './superseded/index.ts';
import { casePatterns, officePatterns } from './supervision/supervise.ts';

/** Every rule, by the check that runs it. */
export const rulesByCheck = {
  checkCandidate: candidateRules,
  checkSelfAssessment: selfAssessmentRules,
  checkAssessment: assessmentRules,
  checkEntryConditions: entryRules,
  checkProgramme: [...programmeRules, ...planRules],
  checkDecision: decisionRules,
  checkEvaluation: evaluationRules,
  checkExtension: extensionRules,
  checkNextProgramme: nextProgrammeRules,
  checkExtensionDecision: extensionDecisionRules,
  checkPeriod: periodRules,
  checkEnding: [...endingRules, ...conditionRules],
  checkCompletion: completionRules,
  checkChild: childRules,
  checkChildren: childrenRules,
  checkChildRefusal: childRefusalRules,
  checkChildLoss: childLossRules,
  checkChildEnd: childEndRules,
  monthlyBasis: paymentRules,
  checkPaymentControl: paymentControlRules,
  checkPaymentApproval: paymentApprovalRules,
  checkRegisteredAttendance: registeredAttendanceRules,
  checkChangedMonths: changedMonthsRules,
  checkSetOff: setOffRules,
  checkInterimReply: interimReplyRules,
  checkWrittenDecision: writtenDecisionRules,
  checkComplaint: registeredRules,
  checkAdmission: admissionRules,
  checkSuspension: suspensionRules,
  checkComplaintReview: complaintReviewRules,
  checkComplaintDecision: complaintDecisionRules,
  checkForwarding: forwardingRules,
  checkAppeal: appealRules,
  checkTemporaryMeasures: temporaryMeasuresRules,
  checkCarryingOut: carryingOutRules,
  checkAbsenceReport: absenceReportRules,
  checkAbsence: absenceRightRules,
  checkAbsenceDecision: absenceDecisionRules,
  checkAbsenceApproval: absenceApprovalRules,
  checkAbsenceEnd: absenceEndRules,
  checkAbsenceChange: absenceChangeRules,
  checkSelfCertificationQuestion: selfCertificationQuestionRules,
  checkHearingNotice: selfCertificationHearingRules,
  checkSelfCertification: selfCertificationDecisionRules,
  checkReusedAssessment: reusedAssessmentRules,
  checkTransfer: transferRules,
  checkFallingAway: fallingAwayRules,
  checkScreening: screeningRules,
  superviseCase: casePatterns.map(({ rule }) => rule),
  superviseOffice: officePatterns.map(({ rule }) => rule),
  checkEndingDecision: endingDecisionRules,
  checkDecidedEnding: decidedEndingRules,
  checkDecidedPeriodEnd: decidedPeriodEndRules,
  checkInterruption: interruptionRules,
  checkInterruptionDecision: interruptionDecisionRules,
  checkInterruptionReview: interruptionReviewRules,
  checkResumption: resumptionRules,
  checkNotice: noticeRules,
} as const;

export const allRules = [...new Set(Object.values(rulesByCheck).flat())];

/** Changes whenever a rule comes, goes or gets a new version; kept with what the rules were part of. */
export const RULES_VERSION = fingerprint(allRules);

/** Runs what was kept of a rule again, in the version it had; see `replayWith`. */
export const replay = replayWith(allRules, supersededRules);

export {
  checkAbsence,
  checkAbsenceChange,
  checkAbsenceDecision,
  checkAbsenceEnd,
  checkAbsenceNewEnd,
  checkAbsenceReport,
  checkLongerAbsence,
  settledByRule,
} from './absence/check-absence.ts';
export { effectOnBenefit, stopsClock } from './absence/effect.ts';
export { refusedInPart } from './absence/refused-in-part.ts';
export { checkAbsenceApproval } from './absence/stops-clock.ts';
export { holidayLeft, yearsWithoutHoliday } from './absence/holiday-years.ts';
export { rightsUsed, selfCertificationUsed } from './absence/rights-used.ts';
export { uncertifiedTimes } from './absence/self-certification.ts';
export {
  checkHearingNotice,
  checkSelfCertification,
  checkSelfCertificationQuestion,
  questionIsDue,
  reviewBy,
} from './absence/self-certification-right.ts';
export { checkAssessment } from './assessment/check-assessment.ts';
export { checkSelfAssessment } from './assessment/self-assessment.ts';
export { checkReusedAssessment } from './assessment/reused.ts';
export { EFFORT_GROUPS, isSpeciallyAdapted } from './assessment/effort-groups.ts';
export {
  checkAdmission,
  checkAppeal,
  checkCarryingOut,
  checkComplaint,
  checkComplaintDecision,
  checkComplaintReview,
  checkForwarding,
  checkSuspension,
  checkTemporaryMeasures,
} from './complaint/checks.ts';
export { complaintDeadline, lastDayOfComplaintYear, timingOf } from './complaint/deadline.ts';
export { admissionOf } from './complaint/registered.ts';
export { heldBySuspension } from './complaint/suspension.ts';
export { checkCompletion } from './completion/check-completion.ts';
export { absenceProtectedUntil, checkEnding, checkEndingProposal, needsNotice } from './completion/ending.ts';
export { checkDecidedEnding, checkEndingDecision } from './completion/ending-decision.ts';
export { checkDecision } from './decision/check-decision.ts';
export { checkPeriod } from './duration/check-period.ts';
export { timeLeft } from './duration/time-left.ts';
export { checkTransfer } from './duration/transfer.ts';
export { atPeriodEnd } from './duration/period-end.ts';
export { durationUse, programmeLimits } from './duration/limits.ts';
export { unmetConditions } from './entry/conditions.ts';
export { checkEntryConditions } from './entry/check-entry-conditions.ts';
export { checkEvaluation } from './evaluation/check-evaluation.ts';
export { nextEvaluation, planEvaluations } from './evaluation/schedule.ts';
export { checkExtension } from './extension/check-extension.ts';
export { lostConditions, reasonsOfLost } from './extension/conditions.ts';
export { checkNextProgramme } from './extension/check-next-programme.ts';
export { checkDecidedPeriodEnd, checkExtensionDecision } from './extension/decision.ts';
export { needsSpecialReasons, nextPeriod } from './extension/next-period.ts';
export { periodEndNeedsNotice } from './extension/period-end.ts';
export { earliestApplicationDate } from './identification/application.ts';
export { checkCandidate } from './identification/check-candidate.ts';
export { APPROVAL_RESULTS, checkPaymentApproval, RECHECKS } from './payment/approval.ts';
export { checkScreening } from './identification/screening.ts';
export {
  nextInterruptionStep,
  periodEndAfter,
  yearOutOn,
  type InterruptionStep,
  type RunningInterruption,
} from './interruption/dates.ts';
export { checkInterruptionDecision } from './interruption/decision.ts';
export { checkInterruption, checkInterruptionProposal } from './interruption/proposal.ts';
export { checkResumption } from './interruption/resumption.ts';
export { checkInterruptionReview } from './interruption/review.ts';
export { backPay, overpaidOre, undecidedOverpaid } from './payment/back-pay.ts';
export { checkPaymentControl, CONTROL_ACTIONS } from './payment/control.ts';
export { daysOfMonth, monthName, OTHER_BENEFITS } from './payment/facts.ts';
export { LINE_KINDS, sumOf } from './payment/line.ts';
export {
  basisWithoutRate,
  monthlyBasis,
  ownLines,
  withoutTaxDeduction,
  type Around,
} from './payment/monthly-basis.ts';
export { benefitDates } from './payment/month-days.ts';
export { checkRegisteredAttendance } from './payment/registered-attendance.ts';
export { checkChangedMonths, type ChangedMonthsFacts } from './payment/too-old.ts';
export { checkSetOff } from './payment/set-off.ts';
export { settle } from './payment/settle.ts';
export { childrenDisagree } from './payment/situation.ts';
export { checkFallingAway } from './procedure/falling-away.ts';
export { advanceNoticeOf, checkNotice } from './procedure/advance-notice.ts';
export { checkWrittenDecision } from './procedure/grounds.ts';
export { checkInterimReply, INQUIRIES, interimReplyDate } from './procedure/interim-reply.ts';
export { noticeOf } from './procedure/notice.ts';
export { checkProgramme, programmePeriod } from './programme/check-programme.ts';
export { startDeadline } from './programme/start-deadline.ts';
export { planShape } from './supervision/plan-shape.ts';
export { casePatterns, officePatterns, superviseCase, superviseOffice } from './supervision/supervise.ts';
export { STATEMENT_KINDS } from './supervision/facts.ts';

export { benefitAsKnown } from './benefit/benefit-as-known.ts';
export { benefitOn } from './benefit/benefit-on.ts';
export { beforeChild, checkChild } from './benefit/child-rules.ts';
export { checkChildEnd, checkChildLoss, checkChildRefusal } from './benefit/child-supplement-decision.ts';
export { checkChildren } from './benefit/children-registered.ts';
export {
  childrenByDay,
  childrenOn,
  comesOfAge,
  fewerFrom,
  supplementDays,
  tooOldFrom,
} from './benefit/supported-children.ts';
export { formatOre } from './benefit/money.ts';
export { birthdayAt } from './age.ts';
export {
  addCalendarDays,
  addMonths,
  compare,
  daysBetween,
  isDate,
  isPublicHoliday,
  isWorkday,
  workdayUntil,
  nextWorkday,
  norwegian,
  toOsloDate,
} from './calendar.ts';
export { LawError, MissingRateError } from './errors.ts';
export { plannedChildrenFindings, rateKnown } from './payment/money-rules.ts';
export { passed } from './finding.ts';
export { periodEnd } from './period.ts';
export { runRules } from './run-rules.ts';
export { supersededRules } from './superseded/index.ts';
export type { KeptRule, Replay } from './replay.ts';
export { defaultSettings } from './settings.ts';
export { isDefault, settingsChanged, settingsHere, useSettings, withSettings } from './settings-here.ts';
export { NOT_TO_BE_SET, readOwnSettings, SETTING_SHAPES } from './settings-shape.ts';

export type { BenefitEffect } from './absence/effect.ts';
export type { RightUsed, SelfCertificationUsed } from './absence/rights-used.ts';
export type {
  AbsenceFacts,
  AbsenceKindCode,
  OtherAbsence,
  ReportedAbsence,
  SelfCertificationFacts,
  WithdrawnRight,
} from './absence/facts.ts';
export type { AssessmentFacts } from './assessment/facts.ts';
export type { KnownBenefit } from './benefit/benefit-as-known.ts';
export type { Benefit, BenefitPerson } from './benefit/benefit-on.ts';
export type { ChildFacts } from './benefit/child-rules.ts';
export type { ChildLossFacts, ChildSupplementFacts } from './benefit/child-supplement-decision.ts';
export type { ChildrenFrom, SupportedChild } from './benefit/supported-children.ts';
export type { ComplaintDeadline, Timing } from './complaint/deadline.ts';
export type {
  AdmissionFacts,
  AppealFacts,
  ComplaintFacts,
  ReviewFacts,
  SuspensionFacts,
  TemporaryMeasuresFacts,
} from './complaint/facts.ts';
export type { Admission } from './complaint/registered.ts';
export type { HeldBySuspension } from './complaint/suspension.ts';
export type { FallingAwayFacts } from './procedure/falling-away.ts';
export type { NoticePart } from './procedure/notice.ts';
export type { CompletionFacts, EndingDecisionFacts, EndingFacts } from './completion/facts.ts';
export type {
  InterruptionDecisionFacts,
  InterruptionFacts,
  InterruptionReviewFacts,
  MetAbsence,
  ResumptionFacts,
} from './interruption/facts.ts';
export type { NoticeFacts } from './procedure/advance-notice.ts';
export type { DecisionFacts } from './decision/facts.ts';
export type { PeriodFacts } from './duration/check-period.ts';
export type { EarlierTime } from './duration/earlier.ts';
export type { TimeLeft } from './duration/time-left.ts';
export type { TransferFacts } from './duration/transfer.ts';
export type { Uncounted } from './duration/uncounted.ts';
export type { DurationUse, LimitFacts, ProgrammeLimits } from './duration/limits.ts';
export type { EntryFacts } from './entry/facts.ts';
export type { EvaluationFacts } from './evaluation/facts.ts';
export type { EvaluationPoint, NextStep } from './evaluation/schedule.ts';
export type { ExtensionDecisionFacts, ExtensionFacts } from './extension/facts.ts';
export type { ScreeningFacts } from './identification/screening.ts';
export type { CandidateFacts } from './identification/facts.ts';
export type { OverpaidMonth, SettledMonth } from './payment/back-pay.ts';
export type { PaymentControlFacts } from './payment/control.ts';
export type { Attendance, BenefitAbsence, MonthFacts } from './payment/facts.ts';
export type { BenefitLine, LineKind } from './payment/line.ts';
export type { MonthlyBasis } from './payment/monthly-basis.ts';
export type { Adjustment } from './payment/settle.ts';
export type { Activity, ProgrammeFacts } from './programme/facts.ts';
export type {
  CaseSupervisionFacts,
  EvaluationKept,
  OfficeSupervisionFacts,
  PlanKept,
  StatementKind,
} from './supervision/facts.ts';
export type { PatternResult } from './supervision/pattern.ts';
export type { Finding, Severity } from './finding.ts';
export type { Period } from './period.ts';
export type { Rule } from './rule.ts';
export type { AppliedRule, Outcome } from './run-rules.ts';
export type { Settings } from './settings.ts';
export type { OwnSettings } from './settings-shape.ts';
