import { checkEndingDecision } from './check-ending-decision.ts';
import { checkEnding } from './check-ending.ts';
import { endProgrammeEarly } from './end-programme-early.ts';
import { findEndDate } from './find-end-date.ts';
import { issueEnding } from './issue-ending.ts';
import { openEarlyEnding } from './open-early-ending.ts';

/** The steps of an ending before the time. */
export const endingSteps = [
  checkEndingDecision,
  checkEnding,
  endProgrammeEarly,
  findEndDate,
  issueEnding,
  openEarlyEnding,
];
