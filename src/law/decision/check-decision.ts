import { checkWith } from '../check.ts';
import {
  assessmentBeforeDecision,
  decisionBefore67,
  decisionBeforeStart,
  periodAtMostOneYear,
  startInTimeAtDecision,
} from './order.ts';
import { planBeforeGrant, proposalKnown, refusalReasoned } from './substance.ts';
import { fourEyes, verdictGiven } from './verdict-rules.ts';

export const decisionRules = [
  verdictGiven,
  fourEyes,
  proposalKnown,
  assessmentBeforeDecision,
  decisionBeforeStart,
  startInTimeAtDecision,
  periodAtMostOneYear,
  planBeforeGrant,
  refusalReasoned,
  decisionBefore67,
] as const;

/** Job `check-decision`. */
export const checkDecision = checkWith(decisionRules);
