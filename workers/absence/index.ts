import { approveAbsence } from './approve-absence.ts';
import { checkAbsenceDecision } from './check-absence-decision.ts';
import { checkAbsenceEnd } from './check-absence-end.ts';
import { checkPapers } from './check-papers.ts';
import { issueAbsenceRefusal } from './issue-absence-refusal.ts';
import { openAbsenceFollowUp } from './open-absence-follow-up.ts';
import { openAbsence } from './open-absence.ts';
import { planAbsenceFollowUp } from './plan-absence-follow-up.ts';

/** The steps of an absence, and of asking whether one without an end still lasts. */
export const absenceSteps = [
  openAbsence,
  approveAbsence,
  checkAbsenceDecision,
  issueAbsenceRefusal,
  checkPapers,
  planAbsenceFollowUp,
  openAbsenceFollowUp,
  checkAbsenceEnd,
];
