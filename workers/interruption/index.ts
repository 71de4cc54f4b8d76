import { checkInterruptionDecision } from './check-interruption-decision.ts';
import { checkInterruptionReview } from './check-interruption-review.ts';
import { checkInterruption } from './check-interruption.ts';
import { findInterruptionDate } from './find-interruption-date.ts';
import { issueInterruption } from './issue-interruption.ts';
import { openInterruptionReview } from './open-interruption-review.ts';
import { openInterruption } from './open-interruption.ts';
import { proposeEnding } from './propose-ending.ts';

/** The steps of an interruption, from the proposal until the person is back or the programme is over. */
export const interruptionSteps = [
  checkInterruptionDecision,
  checkInterruptionReview,
  checkInterruption,
  findInterruptionDate,
  issueInterruption,
  openInterruptionReview,
  openInterruption,
  proposeEnding,
];
