import { checkWith } from '../check.ts';
import { findingsWritten, progressAssessed, viewHeard } from './content.ts';
import { evaluatedTogether, evaluationDated, evaluationOnTime } from './held.ts';
import { holidaySetForYears } from './holiday.ts';
import { nextDateInPeriod } from './next-date.ts';

export const evaluationRules = [
  evaluationDated,
  evaluationOnTime,
  evaluatedTogether,
  findingsWritten,
  progressAssessed,
  viewHeard,
  nextDateInPeriod,
  holidaySetForYears,
] as const;

/** Job `check-evaluation`. */
export const checkEvaluation = checkWith(evaluationRules);
