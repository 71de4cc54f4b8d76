import { checkWith } from '../check.ts';
import { conditionsStillMet } from './conditions.ts';
import { extensionEvaluationsPlanned } from './evaluations.ts';
import {
  endHasGround,
  endLeavesTimeForNotice,
  endNotForProtectedAbsence,
  endSeesRegisteredAbsence,
} from './period-end.ts';
import {
  assessedInTime,
  extensionAnswered,
  extensionBefore67,
  participantHeard,
  withinMaximum,
} from './proposal.ts';
import {
  endAfterTwoYearsReasoned,
  endIsReasoned,
  necessityAndProgress,
  specialReasonsBeyondTwoYears,
} from './reasons.ts';

export const extensionRules = [
  extensionAnswered,
  assessedInTime,
  withinMaximum,
  extensionBefore67,
  conditionsStillMet,
  necessityAndProgress,
  specialReasonsBeyondTwoYears,
  endIsReasoned,
  endAfterTwoYearsReasoned,
  endHasGround,
  endNotForProtectedAbsence,
  endSeesRegisteredAbsence,
  endLeavesTimeForNotice,
  participantHeard,
  extensionEvaluationsPlanned,
] as const;

/** Job `check-extension`. */
export const checkExtension = checkWith(extensionRules);
