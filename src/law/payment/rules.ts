import {
  absenceDecided,
  absenceDeduction,
  absenceOnFreeDays,
  attendanceConsistent,
  attendanceRegistered,
  dayNotOverfull,
  leaveWithoutBenefit,
  plannedWorkConfirmed,
  plannedWorkCovered,
  workOnBenefitDays,
} from './attendance-rules.ts';
import {
  bigDifference,
  corrected,
  manualCorrection,
  otherBenefits,
  provisionalRate,
  rateKnown,
  recheck,
  setOff,
} from './money-rules.ts';

/** What a month's basis is looked at for: every finding is a deviation that a person sees before it is paid. */
export const paymentRules = [
  attendanceRegistered,
  attendanceConsistent,
  dayNotOverfull,
  workOnBenefitDays,
  absenceDecided,
  absenceDeduction,
  leaveWithoutBenefit,
  absenceOnFreeDays,
  plannedWorkConfirmed,
  plannedWorkCovered,
  otherBenefits,
  corrected,
  setOff,
  manualCorrection,
  provisionalRate,
  bigDifference,
  rateKnown,
  recheck,
] as const;
