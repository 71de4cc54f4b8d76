import { findNextEvaluation } from './find-next-evaluation.ts';
import { openPeriod } from './open-period.ts';
import { planExtension } from './plan-extension.ts';

/** The steps of a decision period. */
export const programmePeriodSteps = [findNextEvaluation, openPeriod, planExtension];
