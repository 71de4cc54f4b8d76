import { calculateBenefit } from './calculate-benefit.ts';
import { checkDecision } from './check-decision.ts';
import { checkEntryConditions } from './check-entry-conditions.ts';
import { checkProgramme } from './check-programme.ts';
import { issueDecision } from './issue-decision.ts';
import { openDecision } from './open-decision.ts';

/** The steps of the decision. */
export const decisionSteps = [
  calculateBenefit,
  checkDecision,
  checkEntryConditions,
  checkProgramme,
  issueDecision,
  openDecision,
];
