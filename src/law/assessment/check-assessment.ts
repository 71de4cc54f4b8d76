import { checkWith } from '../check.ts';
import { childrenConsidered } from '../identification/children.ts';
import { assessmentDated, selfAssessmentFirst } from './dates.ts';
import type { AssessmentFacts } from './facts.ts';
import { gatheringKnown } from './gathering.ts';
import { needsMapped, outcomeExists, outcomeOpensProgramme } from './outcome.ts';
import { participationConsistent, participationTraceable } from './participation.ts';

export const assessmentRules = [
  outcomeExists,
  outcomeOpensProgramme,
  assessmentDated,
  selfAssessmentFirst,
  participationTraceable,
  participationConsistent,
  gatheringKnown,
  needsMapped,
  childrenConsidered,
] as const;

/** Job `check-assessment`. */
export const checkAssessment = checkWith<AssessmentFacts>(assessmentRules);
