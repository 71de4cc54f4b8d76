import { checkWith } from '../check.ts';
import { activityDutyUnder30, programmeBeforeActivityDuty } from './activity-duty.ts';
import { applicationAnswered, applicationNeeded, applicationRecent } from './application.ts';
import { childrenConsidered } from './children.ts';
import type { CandidateFacts } from './facts.ts';
import { applicantGetsDecision, relevanceAnswered } from './relevance.ts';

export const candidateRules = [
  relevanceAnswered,
  applicantGetsDecision,
  applicationAnswered,
  applicationNeeded,
  applicationRecent,
  childrenConsidered,
  programmeBeforeActivityDuty,
  activityDutyUnder30,
] as const;

/** Job `check-identification`. */
export const checkCandidate = checkWith<CandidateFacts>(candidateRules);
