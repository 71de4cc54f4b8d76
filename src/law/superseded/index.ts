import { absenceResult2, absentPersonHeard3, refusalOfRight2 } from './absence-in-part.ts';
import { attendanceAbsenceHeard1 } from './attendance-heard.ts';
import { endingReasoned4 } from './ending-before-start.ts';
import { benefitsConsistent1, benefitsConsistent2 } from './entry-benefits-amount.ts';
import { endIsReasoned3, endSeesRegisteredAbsence3, necessityAndProgress1 } from './extension-necessary.ts';
import { fallAwayBeforeDecision2 } from './fall-away-granted.ts';
import { interruptionWithinYear3, reviewWithinYear3 } from './interruption-year.ts';
import { screenedBenefits1 } from './screening-benefits.ts';
import {
  selfCertificationAfterEightWeeks1,
  selfCertificationAfterEightWeeks2,
} from './self-certification-eight-weeks.ts';
import { startedInTime1 } from './supervision-start.ts';
import { specialReasonsAnswered1, withinTwoYears1 } from './third-year-at-entry.ts';
import type { SupersededRule } from './superseded.ts';

/** Earlier versions of rules. They are run for what was decided by them, and for nothing else. */
export const supersededRules: readonly SupersededRule[] = [
  absenceResult2,
  absentPersonHeard3,
  refusalOfRight2,
  attendanceAbsenceHeard1,
  benefitsConsistent1,
  benefitsConsistent2,
  necessityAndProgress1,
  endingReasoned4,
  endIsReasoned3,
  endSeesRegisteredAbsence3,
  fallAwayBeforeDecision2,
  interruptionWithinYear3,
  reviewWithinYear3,
  screenedBenefits1,
  selfCertificationAfterEightWeeks1,
  selfCertificationAfterEightWeeks2,
  specialReasonsAnswered1,
  withinTwoYears1,
  startedInTime1,
];
