import { checkWith } from '../check.ts';
import type { Outcome } from '../run-rules.ts';
import type { Settings } from '../settings.ts';
import { activityDutyWhenRefused } from './activity-duty.ts';
import {
  assessmentAtDecision,
  benefitsAnswered,
  burdenAnswered,
  closeFollowUpAnswered,
  introductionAnswered,
  mainReasonWritten,
  residenceAnswered,
  viewWritten,
  workAbilityAnswered,
} from './answered.ts';
import { assessmentUsed } from './assessment-used.ts';
import { benefitsConsistent } from './benefits-consistent.ts';
import { burdenIsAboutApplicant } from './burdensome.ts';
import { decisionDay } from './conditions.ts';
import { earlierProgrammeKnown, specialReasonsAnswered } from './earlier-programme.ts';
import type { EntryFacts } from './facts.ts';
import { groundIsAllowed } from './forbidden-grounds.ts';
import { reasonsAreAllowed } from './forbidden-reasons.ts';
import { introductionFirst } from './introduction-programme.ts';
import { institutionAnswered, municipalityResponsible } from './municipality.ts';
import {
  grantNeedsAllConditions,
  groundMatchesCondition,
  proposalAnswered,
  refusalNeedsUnmetCondition,
} from './proposal.ts';
import { guidingRateOn } from './very-limited.ts';

export const entryRules = [
  // First who is to decide at all: where it is another municipality, the rest is for them.
  institutionAnswered,
  municipalityResponsible,
  workAbilityAnswered,
  benefitsAnswered,
  benefitsConsistent,
  assessmentAtDecision,
  closeFollowUpAnswered,
  residenceAnswered,
  introductionAnswered,
  introductionFirst,
  burdenAnswered,
  burdenIsAboutApplicant,
  viewWritten,
  assessmentUsed,
  mainReasonWritten,
  proposalAnswered,
  grantNeedsAllConditions,
  refusalNeedsUnmetCondition,
  groundMatchesCondition,
  groundIsAllowed,
  reasonsAreAllowed,
  earlierProgrammeKnown,
  specialReasonsAnswered,
  activityDutyWhenRefused,
] as const;

const check = checkWith(entryRules);

/** Job `check-entry-conditions`. */
export const checkEntryConditions = (facts: EntryFacts, settings?: Settings): Outcome =>
  check({ ...facts, guidingRate: guidingRateOn(decisionDay(facts)) }, settings);
