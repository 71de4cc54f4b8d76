import { checkWith } from '../check.ts';
import { certificateAlways, finalEvaluationHeld } from './final-evaluation.ts';
import { endDateKnown, incomeForStatistics, situationForStatistics, statusForStatistics } from './kostra.ts';

export const completionRules = [
  finalEvaluationHeld,
  endDateKnown,
  statusForStatistics,
  situationForStatistics,
  incomeForStatistics,
  certificateAlways,
] as const;

/** Job `check-completion`. */
export const checkCompletion = checkWith(completionRules);
